import { listOf, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { card, documentWith, largest, oneProgramPool } from './program-reading.js'
import { documentHas, documentSays, portTell } from './tell.js'

/** SRBMiner: one pool and `hashrate_total_now` before 0.5, `algorithms[]` since. */
export const srbminer: Family = {
  id: 'srbminer',
  name: 'SRBMiner',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['rig_name', 'miner_version', 'mining_time'], 5),
    ...documentHas(conversation, ['rig_name', 'hashrate_total_now'], 4),
    ...documentSays(conversation, 'rig_name', /srbminer/i, 2),
    ...portTell(conversation, [21550, 21555]),
  ],
  read: (conversation) => {
    const status = documentWith(conversation, 'rig_name') ?? documentWith(conversation, 'miner_version')
    const algorithms = listOf(status?.['algorithms'])
    const cards = listOf(status?.['gpu_devices']).concat(listOf(status?.['devices']))
    return {
      kind: cards.length > 0 ? 'gpu' : 'cpu',
      make: 'SRBMiner',
      firmware: 'SRBMiner-MULTI',
      firmwareVersion: textOf(status, 'miner_version'),
      hostname: textOf(status, 'rig_name'),
      algorithm: textOf(algorithms[0], 'name') ?? textOf(status, 'cryptonight_type'),
      hashrateHps:
        numberOf(status, 'hashrate_total_1min', 'hashrate_total_now') ??
        largest(
          algorithms.map((it) => numberOf(it, 'hashrate.1min', 'hashrate.now') ?? numberOf(it, 'hashrate.gpu.total')),
        ),
      watts: sumOf(cards.map((it) => numberOf(it, 'asic_power'))),
      uptimeSec: numberOf(status, 'mining_time'),
      boards: cards.map((it, i) =>
        card(
          numberOf(it, 'id', 'device_id') ?? i,
          textOf(it, 'model'),
          numberOf(it, 'hashrate'),
          numberOf(it, 'asic_power'),
        ),
      ),
      pools:
        algorithms.length > 0
          ? algorithms.flatMap((it) => oneProgramPool(textOf(it, 'pool.pool'), textOf(it, 'pool.wallet')))
          : oneProgramPool(textOf(status, 'pool.pool'), textOf(status, 'pool.wallet')),
    }
  },
}
