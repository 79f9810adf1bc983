import { reason } from '@davylamp/finding'
import { providerOfMark } from '../data/provider.js'
import { textOf } from '../fold/constant.js'
import type { Tell, TellOf } from './tell.js'

/** An element that a known program turns into a miner, with the site's key. */
export const minerElement: TellOf = (page) => {
  const tells: Tell[] = []
  for (const { tag, classes, attributes } of page.observation.elements)
    for (const mark of [...classes, attributes['id'] ?? '']) {
      const provider = providerOfMark(mark)
      if (provider === null) continue
      const key = attributes['data-key']
      const mining = { agent: provider.name, ...(key === undefined ? {} : { poolAccount: key }) }
      const weight = key === undefined ? 1.2 : 2.4
      tells.push({
        group: 'code',
        reason: reason('page.miner.element', weight, { tag, mark, provider: provider.name }),
        mining,
      })
    }
  for (const { facts } of page.scripts)
    for (const [mark, value] of facts.globals) {
      const provider = providerOfMark(mark)
      const key = textOf(value)
      if (provider === null || key === null) continue
      const told = reason('page.miner.element', 2.4, { tag: 'script', mark, provider: provider.name })
      tells.push({ group: 'code', reason: told, mining: { agent: provider.name, poolAccount: key } })
    }
  return tells
}
