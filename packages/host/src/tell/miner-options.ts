import { minerArguments } from '../command/miner-arguments.js'
import { shown, type Tell, type Term } from './tell.js'

/** Options and algorithms that only miners take. */
export const minerOptionsTell: Tell = {
  name: 'miner-options',
  cap: 3,
  look(seen) {
    const terms: Term[] = []
    for (const { command } of seen.acting) {
      if (!command.argv.some((word) => word.charCodeAt(0) === 45)) continue
      const { options, algorithm, asksForPool, wallet } = minerArguments(command.argv)
      if (options.length > 0)
        terms.push({
          code: 'host.options.own',
          weight: options.length > 1 ? 2.5 : 1.6,
          bears: 'mining',
          params: { options: shown([...new Set(options)].join(' ')) },
        })
      if (algorithm !== null && (asksForPool || wallet !== null || options.length > 0))
        terms.push({
          code: 'host.options.algorithm',
          weight: 1.5,
          bears: 'mining',
          params: { algorithm: shown(algorithm, 40) },
        })
    }
    return terms
  },
}
