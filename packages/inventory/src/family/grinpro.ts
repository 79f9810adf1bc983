import { listOf, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { card, documentWith, oneProgramPool } from './program-reading.js'
import { documentHas, portTell } from './tell.js'

/** GrinPro: `workers[].graphsPerSecond`. */
export const grinpro: Family = {
  id: 'grinpro',
  name: 'GrinPro',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['connectionAddress', 'workers'], 4),
    ...documentHas(conversation, ['connectionStatus', 'lastJob'], 2),
    ...portTell(conversation, [5777]),
  ],
  read: (conversation) => {
    const status = documentWith(conversation, 'connectionAddress')
    const workers = listOf(status?.['workers'])
    return {
      kind: 'gpu',
      make: 'GrinPro',
      firmware: 'GrinPro',
      algorithm: 'Cuckaroo',
      hashrateHps: sumOf(workers.map((it) => numberOf(it, 'graphsPerSecond'))),
      boards: workers.map((it, i) =>
        card(numberOf(it, 'id') ?? i, textOf(it, 'gpuName'), numberOf(it, 'graphsPerSecond'), null),
      ),
      pools: oneProgramPool(textOf(status, 'connectionAddress'), textOf(status, 'user')),
    }
  },
}
