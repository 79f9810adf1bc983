import { listOf, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { card, documentWith, largest, oneProgramPool } from './program-reading.js'
import { documentHas, portTell } from './tell.js'

/** nanominer: /stats with `Algorithms[].<name>.Total.Hashrate` as text. */
export const nanominer: Family = {
  id: 'nanominer',
  name: 'nanominer',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['Algorithms', 'Devices', 'WorkTime'], 5),
    ...portTell(conversation, [9090]),
  ],
  read: (conversation) => {
    const stats = documentWith(conversation, 'Algorithms')
    const algorithms = listOf(stats?.['Algorithms']).flatMap((it) => Object.entries(it))
    const devices = listOf(stats?.['Devices']).flatMap((it) => Object.values(it))
    return {
      kind: 'gpu',
      make: 'nanominer',
      firmware: 'nanominer',
      algorithm: algorithms[0]?.[0] ?? null,
      hashrateHps: largest(algorithms.map(([, it]) => numberOf(it, 'Total.Hashrate'))),
      watts: sumOf(devices.map((it) => numberOf(it, 'Power'))),
      uptimeSec: numberOf(stats, 'WorkTime'),
      boards: devices.map((it, i) => card(i, textOf(it, 'Name'), null, numberOf(it, 'Power'))),
      pools: algorithms.flatMap(([, it]) => oneProgramPool(textOf(it, 'CurrentPool'), textOf(it, 'Wallet', 'User'))),
    }
  },
}
