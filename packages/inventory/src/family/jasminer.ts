import { readCgi } from './cgi-miner.js'
import type { Family } from './family.js'
import { documentHas, documentSays, pageTell, sectionSays } from './tell.js'

/** Jasminer: types and pages that name it. */
export const jasminer: Family = {
  id: 'jasminer',
  name: 'Jasminer',
  weigh: (conversation) => [
    ...documentSays(conversation, 'minertype', /jasminer/i, 6),
    ...sectionSays(conversation, 'VERSION', 'Type', /jasminer|^X(?:4|16)-/i, 4),
    ...documentHas(conversation, ['summary.rt', 'pools', 'boards'], 3),
    ...pageTell(conversation, /jasminer/i, 5),
  ],
  read: (conversation) => ({
    kind: 'asic',
    ...readCgi(conversation, 'Jasminer', /^jasminer\s*/i),
    algorithm: 'Ethash',
  }),
}
