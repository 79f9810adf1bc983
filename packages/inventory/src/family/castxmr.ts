import { listOf, numberOf, textOf } from '../reply/fields.js'
import type { Family } from './family.js'
import { card, documentWith, oneProgramPool } from './program-reading.js'
import { documentHas } from './tell.js'

/** CastXMR: rates in thousandths of a hash. */
export const castxmr: Family = {
  id: 'castxmr',
  name: 'CastXMR',
  kin: 'program',
  weigh: (conversation) => [...documentHas(conversation, ['total_hash_rate', 'devices', 'pool'], 5)],
  read: (conversation) => {
    const status = documentWith(conversation, 'total_hash_rate')
    const milli = (value: number | null) => (value === null ? null : value / 1000)
    return {
      kind: 'gpu',
      make: 'CastXMR',
      firmware: 'CastXMR',
      algorithm: 'CryptoNight',
      hashrateHps: milli(numberOf(status, 'total_hash_rate')),
      uptimeSec: numberOf(status, 'pool.online'),
      boards: listOf(status?.['devices']).map((it, i) =>
        card(i, textOf(it, 'device'), milli(numberOf(it, 'hash_rate')), null),
      ),
      pools: oneProgramPool(textOf(status, 'pool.server'), textOf(status, 'pool.user')),
    }
  },
}
