import { listOf, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { card, documentWith, oneProgramPool } from './program-reading.js'
import { documentHas, portTell } from './tell.js'

/** rhminer: `infos[]` for cards and processor, `stratum.server` with a dot in its name. */
export const rhminer: Family = {
  id: 'rhminer',
  name: 'rhminer',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['infos', 'stratum.server'], 5),
    ...documentHas(conversation, ['extrapayload'], 2),
    ...portTell(conversation, [7111]),
  ],
  read: (conversation) => {
    const status = documentWith(conversation, 'infos')
    const infos = listOf(status?.['infos'])
    const server = status?.['stratum.server']
    const user = status?.['stratum.user']
    return {
      kind: infos.some((it) => /^GPU/i.test(textOf(it, 'name') ?? '')) ? 'gpu' : 'cpu',
      make: 'rhminer',
      firmware: 'rhminer',
      algorithm: 'RandomHash',
      hashrateHps: numberOf(status, 'speed') ?? sumOf(infos.map((it) => numberOf(it, 'speed'))),
      uptimeSec: numberOf(status, 'uptime'),
      boards: infos.map((it, i) => card(i, textOf(it, 'name'), numberOf(it, 'speed'), null)),
      pools: oneProgramPool(
        typeof server === 'string' && server !== '' ? server : null,
        typeof user === 'string' && user !== '' ? user : null,
      ),
    }
  },
}
