import { listOf, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { card, documentWith } from './program-reading.js'
import { documentHas } from './tell.js'

/** iximiner: a list of hashers, each with devices; it names no pool. */
export const iximiner: Family = {
  id: 'iximiner',
  name: 'iximiner',
  kin: 'program',
  weigh: (conversation) => [...documentHas(conversation, ['hashers', 'block_height'], 5)],
  read: (conversation) => {
    const hashers = conversation.documents.flatMap((it) => listOf(it['hashers']))
    const devices = hashers.flatMap((it) => listOf(it['devices']))
    return {
      kind: hashers.some((it) => textOf(it, 'type') === 'GPU') ? 'gpu' : 'cpu',
      make: 'iximiner',
      firmware: 'iximiner',
      algorithm: 'Argon2',
      hashrateHps: sumOf(devices.map((it) => numberOf(it, 'hashrate'))),
      uptimeSec: numberOf(documentWith(conversation, 'hashers'), 'time_running'),
      boards: devices.map((it, i) => card(numberOf(it, 'id') ?? i, textOf(it, 'name'), numberOf(it, 'hashrate'), null)),
    }
  },
}
