import { isTrojanName } from '@davylamp/mining'
import { pathParts } from './acting.js'
import { shown, type Tell, type Term } from './tell.js'

/** A program, or a file of one, that is named as reports name trojans of mining. */
export const trojanProgram: Tell = {
  name: 'trojan-program',
  cap: 2.4,
  look(seen) {
    const terms: Term[] = []
    const told = new Set<string>()
    const look = (path: string | null | undefined, bears: Term['bears']) => {
      if (path === null || path === undefined) return
      const { name } = pathParts(path.replace(/ \(deleted\)$/, ''))
      if (!isTrojanName(name) || told.has(name)) return
      told.add(name)
      terms.push({ code: 'host.program.trojan', weight: 2.1, bears, params: { name: shown(name, 60) } })
    }
    for (const { command, process } of seen.acting) {
      look(command.argv[0], process === null ? 'preparing' : 'context')
      look(process?.name, 'context')
      look(process?.path, 'context')
    }
    for (const { path } of [...seen.picture.files, ...seen.picture.units])
      look(path.replace(/\.(?:service|sh|log|pid|conf)$/, ''), 'residual')
    return terms
  },
}
