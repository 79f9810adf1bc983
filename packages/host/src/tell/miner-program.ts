import { minerFamilyOf } from '@davylamp/mining'
import type { Run } from '../seen.js'
import { pathParts } from './acting.js'
import { shown, type Tell, type Term } from './tell.js'

/** A program that goes by the name of a miner. */
export const minerProgram: Tell = {
  name: 'miner-program',
  cap: 3.2,
  look(seen) {
    const terms: Term[] = []
    const told = new Set<string>()
    for (const { command, place, process } of seen.acting) {
      const family = familyOf(command.argv[0], process)
      if (family === null) {
        const name = pathParts(process?.path ?? command.argv[0] ?? '').name
        if (!told.has('') && isCalledMiner(name)) {
          told.add('')
          terms.push({ code: 'host.program.word', weight: 1.2, bears: 'mining', params: { program: shown(name, 60) } })
        }
        continue
      }
      if (told.has(family)) continue
      told.add(family)
      const runs = place === 'process' && seen.picture.subject.kind === 'host'
      const params = { program: shown(command.argv[0] ?? '', 60), family }
      if (runs) terms.push({ code: 'host.program.runs', weight: 3, bears: 'mining', params, facts: { agent: family } })
      else if (place === 'cron' || place === 'unit' || place === 'startup' || place === 'task')
        terms.push({ code: 'host.program.set', weight: 2.6, bears: 'residual', params, facts: { agent: family } })
      else terms.push({ code: 'host.program.started', weight: 2.6, bears: 'mining', params, facts: { agent: family } })
    }
    for (const { image } of seen.picture.containers) {
      const family = imageFamily(image)
      const named = family ?? (isNamedForMining(image) ? 'Monero' : null)
      if (named === null || told.has(named)) continue
      told.add(named)
      terms.push({
        code: 'host.program.image',
        weight: family === null ? 2.1 : 2.6,
        bears: 'mining',
        params: { image: shown(image), family: named },
        ...(family === null ? {} : { facts: { agent: family } }),
      })
    }
    return terms
  },
}

/** Called a miner and nothing else: the program of GMiner, and what people rename theirs to. */
function isCalledMiner(name: string): boolean {
  return /^(?:(?:gpu|cpu|eth|xmr|monero|coin|crypto|btc|my|the)[-_]?)?miner(?:[-_.]?(?:\d+|x64|linux|gpu|cpu|amd|nvidia|cuda))*(?:\.exe|\.bin|\.sh)?$/i.test(
    name,
  )
}

function familyOf(program: string | undefined, process: Run['process']): string | null {
  for (const path of [program, process?.path, process?.name]) {
    if (path === undefined || path === null) continue
    const family = minerFamilyOf(pathParts(path.replace(/ \(deleted\)$/, '')).name.replace(/[:,"'\])]+$/, ''))
    if (family !== null) return family.name
  }
  return null
}

/** Coins that are mined on processors, in the name of an image that is no node, wallet or watcher of them. */
function isNamedForMining(image: string): boolean {
  const name = image.toLowerCase().split('@', 1)[0] ?? ''
  if (/node|wallet|daemon|monerod|explorer|lws|rpc|exporter|chain|gui|block|pool|api|web|price/.test(name)) return false
  return /(?:^|[/_.-])(?:\w*miner)?(?:xmr|monero)(?:[/_.:-]|miner|cpu|$)|(?:xmr|monero|crypto|coin)\w{0,6}[-_.]?min(?:er|ing)/.test(
    name,
  )
}

/** A repository of images that is named after a miner: `owner/xmrig:6`, or a name that begins or ends with one. */
function imageFamily(image: string): string | null {
  const path = (image.split('@', 1)[0] ?? '').replace(/:[\w.-]+$/, '')
  for (const part of path.split('/').slice(-2)) {
    const family = minerFamilyOf(part)
    if (family !== null) return family.name
    for (const word of part.split(/[-_.]/)) {
      const known = word.length >= 5 ? (minerFamilyOf(word) ?? minerFamilyOf(word.replace(/(?:er|cc|s|d)$/, ''))) : null
      if (known !== null) return known.name
    }
  }
  return null
}
