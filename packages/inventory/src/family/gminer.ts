import { listOf, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { card, documentWith, oneProgramPool } from './program-reading.js'
import { documentHas, documentSays } from './tell.js'

/** GMiner: /stat with `devices[].speed` in the unit of the algorithm, hashes or solutions a second. */
export const gminer: Family = {
  id: 'gminer',
  name: 'GMiner',
  kin: 'program',
  weigh: (conversation) => [
    ...documentSays(conversation, 'miner', /^gminer/i, 5),
    ...documentHas(conversation, ['server', 'electricity', 'devices'], 4),
    ...documentHas(conversation, ['total_accepted_shares', 'devices'], 2),
  ],
  read: (conversation) => {
    const stat = documentWith(conversation, 'devices', 'server') ?? documentWith(conversation, 'devices')
    const cards = listOf(stat?.['devices'])
    return {
      kind: 'gpu',
      make: 'GMiner',
      firmware: 'GMiner',
      firmwareVersion: /([\d.]+)/.exec(textOf(stat, 'miner') ?? '')?.[1] ?? null,
      algorithm: textOf(stat, 'algorithm'),
      hashrateHps: sumOf(cards.map((it) => numberOf(it, 'speed'))),
      watts: sumOf(cards.map((it) => numberOf(it, 'power_usage'))),
      uptimeSec: numberOf(stat, 'uptime'),
      boards: cards.map((it, i) => card(i, textOf(it, 'name'), numberOf(it, 'speed'), numberOf(it, 'power_usage'))),
      pools: oneProgramPool(textOf(stat, 'server'), textOf(stat, 'user')),
    }
  },
}
