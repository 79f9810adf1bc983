import type { Family } from './family.js'
import { readCgi } from './cgi-miner.js'
import { documentHas, documentSays, pageTell } from './tell.js'

/** Elphapex DG: Bitmain-like CGI pages behind a digest login, types that begin with DG, `dev_sn` in every reply. */
export const elphapex: Family = {
  id: 'elphapex',
  name: 'Elphapex',
  weigh: (conversation) => [
    ...documentSays(conversation, 'minertype', /^DG/i, 4),
    ...documentSays(conversation, 'INFO.type', /^DG/i, 4),
    ...documentHas(conversation, ['INFO.dev_sn', 'INFO.hw_version'], 3),
    ...documentHas(conversation, ['fc-freq', 'fc-voltage'], 2),
    ...documentHas(conversation, ['power_sn', 'power_output'], 2),
    ...pageTell(conversation, /daoge|elphapex/i, 4),
  ],
  read: (conversation) => ({ kind: 'asic', ...readCgi(conversation, 'Elphapex', /^elphapex\s*/i) }),
}
