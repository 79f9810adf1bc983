import { coinPrograms } from '../command/programs.js'
import { type Tell, type Term } from './tell.js'

/** Coins without mining: nodes and wallets. Named so that nobody takes them for it. */
export const dualUse: Tell = {
  name: 'dual-use',
  cap: 0.5,
  look({ runs }) {
    const terms: Term[] = []
    const told = new Set<string>()
    for (const { command } of runs) {
      if (!coinPrograms.has(command.name) || told.has(command.name)) continue
      told.add(command.name)
      if (
        command.argv.some((word) =>
          /^--?(?:start-mining|mine|miner\.threads|mining-threads|gen(?:=1)?|generate|setgenerate)(?:=|$)/.test(word),
        ) ||
        (command.argv.includes('setgenerate') && command.argv.includes('true'))
      )
        terms.push({ code: 'host.dual.mines', weight: 0.5, bears: 'mining', params: { program: command.name } })
      else terms.push({ code: 'host.dual.node', weight: 0, bears: 'dual-use', params: { program: command.name } })
    }
    return terms
  },
}
