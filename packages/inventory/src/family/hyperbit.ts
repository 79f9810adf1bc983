import type { Family } from './family.js'
import { descriptionSays, pageTell, sectionSays } from './tell.js'

/** Hyperbit BW-L21: an API of cpuminer's whose devices are serial ports. */
export const hyperbit: Family = {
  id: 'hyperbit',
  name: 'Hyperbit',
  weigh: (conversation) => [
    ...sectionSays(conversation, 'DEVS', 'Name', /^ttyS\d/, 4),
    ...descriptionSays(conversation, /^cpuminer 2\.3/, 1.5),
    ...pageTell(conversation, /hyperbit|bitewei/i, 4),
  ],
  read: () => ({ kind: 'asic', make: 'Hyperbit', model: 'BW-L21', firmware: 'stock', algorithm: 'Scrypt' }),
}
