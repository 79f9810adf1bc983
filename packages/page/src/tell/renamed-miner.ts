import { reason } from '@davylamp/finding'
import { providerOfConstructor } from '../data/provider.js'
import { textOf } from '../fold/constant.js'
import type { Construction } from '../measure/script-facts.js'
import type { Tell, TellOf } from './tell.js'

/** What only miners are told: how hard to work. */
const workOptions = ['throttle', 'autoThreads', 'threads', 'forceASMJS'] as const

/** An object that takes a site's key and how hard to work, and is started: a miner under a name of its own. */
export const renamedMiner: TellOf = (page) => {
  const tells: Tell[] = []
  for (const { source, facts } of page.scripts)
    for (const made of facts.constructions) {
      if (providerOfConstructor(made.path) !== null || made.startedBy === null || !looksLikeMiner(made)) continue
      const key = textOf(made.args[0])
      const place = source.offset === null ? {} : { offset: source.offset + made.at }
      const mining = key === null ? {} : { poolAccount: key }
      const params = { call: made.path, method: made.startedBy }
      tells.push({ group: 'code', reason: reason('page.miner.renamed', 2.4, params), mining, ...place })
    }
  return tells
}

function looksLikeMiner({ path, args, options }: Construction): boolean {
  const key = textOf(args[0]) ?? ''
  if (!/^[\w-]{16,128}$/.test(key)) return false
  const told = workOptions.filter((name) => options.has(name)).length
  // `threads` alone is what any pool of workers is told
  if (told > 1 || options.has('throttle')) return true
  return /\.(?:Anonymous|Token)$/.test(path) && /\d/.test(key) && /[a-z]/i.test(key)
}
