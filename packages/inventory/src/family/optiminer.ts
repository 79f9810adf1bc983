import { fieldsOf, numberOf, textOf } from '../reply/fields.js'
import type { Json } from '../reply/tolerant-json.js'
import type { Family } from './family.js'
import { card, documentWith, oneProgramPool } from './program-reading.js'
import { documentHas } from './tell.js'

/** Optiminer: `solution_rate` by GPU and window, `stratum.host` and `.port` apart. */
export const optiminer: Family = {
  id: 'optiminer',
  name: 'Optiminer',
  kin: 'program',
  weigh: (conversation) => [...documentHas(conversation, ['solution_rate', 'iteration_rate'], 5)],
  read: (conversation) => {
    const status = documentWith(conversation, 'solution_rate')
    const host = textOf(status, 'stratum.host')
    const port = textOf(status, 'stratum.port')
    const rates = Object.entries(fieldsOf(status?.['solution_rate']))
    const rate = (it: Json | undefined) => numberOf(it, '60s', '5s')
    return {
      kind: 'gpu',
      make: 'Optiminer',
      firmware: 'Optiminer',
      firmwareVersion: textOf(status, 'version'),
      algorithm: 'Equihash',
      hashrateHps: rate(fieldsOf(status?.['solution_rate'])['Total']),
      uptimeSec: numberOf(status, 'uptime'),
      boards: rates.filter(([name]) => name !== 'Total').map(([name, it], i) => card(i, name, rate(it), null)),
      pools: oneProgramPool(
        host === null ? null : port === null ? host : `${host}:${port}`,
        textOf(status, 'stratum.user'),
      ),
    }
  },
}
