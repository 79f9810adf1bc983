import { type Fields, fieldsOf, listOf, numberOf, textOf } from '../reply/fields.js'
import { rateOfText } from '../reply/rate.js'
import type { Family } from './family.js'
import { card, documentWith, oneProgramPool } from './program-reading.js'
import { documentHas, portTell } from './tell.js'

/** NBMiner: /api/v1/status with raw numbers beside the printed ones. */
export const nbminer: Family = {
  id: 'nbminer',
  name: 'NBMiner',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['miner.total_hashrate'], 4),
    ...documentHas(conversation, ['miner.total_hashrate_raw', 'stratum'], 4),
    ...portTell(conversation, [22333]),
  ],
  read: (conversation) => {
    const status = documentWith(conversation, 'miner', 'stratum') ?? documentWith(conversation, 'miner')
    const miner = fieldsOf(status?.['miner'])
    const cards = listOf(miner['devices'])
    const rawRate = (it: Fields, prefix: string) => numberOf(it, `${prefix}_raw`) ?? rateOfText(it[prefix])
    return {
      kind: 'gpu',
      make: 'NBMiner',
      firmware: 'NBMiner',
      firmwareVersion: textOf(status, 'version'),
      algorithm: textOf(status, 'stratum.algorithm'),
      hashrateHps: rawRate(miner, 'total_hashrate'),
      watts: numberOf(miner, 'total_power_consume'),
      uptimeSec: null,
      boards: cards.map((it, i) =>
        card(numberOf(it, 'id') ?? i, textOf(it, 'info'), rawRate(it, 'hashrate'), numberOf(it, 'power')),
      ),
      pools: ['', '2'].flatMap((suffix) =>
        oneProgramPool(textOf(status, `stratum.url${suffix}`), textOf(status, `stratum.user${suffix}`)),
      ),
    }
  },
}
