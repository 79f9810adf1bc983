import { minerFamilyOf } from '@davylamp/mining'
import { roleOf } from '../command/role.js'
import { shown, type Tell, type Term } from './tell.js'

/** A miner that is fetched, unpacked, built or installed. */
export const minerDownload: Tell = {
  name: 'miner-download',
  cap: 2.4,
  look(seen) {
    const terms: Term[] = []
    const told = new Set<string>()
    for (const { command } of seen.runs) {
      const role = roleOf(command)
      const gets =
        role === 'fetcher' ||
        role === 'installer' ||
        role === 'container' ||
        (command.name === 'git' && command.argv.includes('clone')) ||
        /^(?:tar|unzip|chmod|mv|cp|install|gunzip|iwr|invoke-webrequest|start-bitstransfer|iex|invoke-expression|systemctl|service)$/.test(
          command.name,
        )
      const words = gets
        ? command.argv.slice(1)
        : command.argv.filter((word) => /https?:\/\//i.test(word) && role !== 'reader')
      for (const word of words) {
        const family = familyIn(word)
        if (family === null || told.has(family)) continue
        told.add(family)
        terms.push({
          code: 'host.download.miner',
          weight: 2.1,
          bears: 'preparing',
          params: { program: command.name, what: shown(word), family },
          facts: { agent: family },
        })
      }
    }
    return terms
  },
}

/** The family that a file, a repository or a package is named after. */
function familyIn(word: string): string | null {
  if (word.startsWith('-') || word.length > 500) return null
  // the last parts of an address or a path name what is fetched
  for (const part of word.split(/[?#]/, 1)[0]?.split(/[/\\]/).slice(-6) ?? []) {
    if (part.length < 4) continue
    const bare = part.replace(/^(?:setup|install|download|get|run|start)[-_.]/i, '')
    const family =
      minerFamilyOf(bare) ??
      minerFamilyOf(
        bare.replace(
          /[-_.](?:setup|install|installer|miner|master|main|latest|release|source)(?:\.(?:sh|ps1|bat))?$/i,
          '',
        ),
      ) ??
      minerFamilyOf(bare.split(':', 1)[0] ?? '')
    if (family !== null) return family.name
  }
  return null
}
