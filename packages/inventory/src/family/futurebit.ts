import { textOf } from '../reply/fields.js'
import type { Family } from './family.js'
import { descriptionSays, pageTell, sectionSays } from './tell.js'

/** FutureBit: bfgminer with devices MLD (Moonlander 2) or the Apollo's. */
export const futurebit: Family = {
  id: 'futurebit',
  name: 'FutureBit',
  weigh: (conversation) => [
    ...sectionSays(conversation, 'DEVS', 'Name', /^(?:MLD|MLA|APL)/, 5),
    ...pageTell(conversation, /futurebit|apollo/i, 4),
    ...descriptionSays(conversation, /^bfgminer/i, 0.5),
  ],
  read: (conversation) => {
    const usb = conversation.section('DEVS').some((device) => textOf(device, 'Name') === 'MLD')
    return { kind: 'asic', make: 'FutureBit', model: usb ? 'Moonlander 2' : 'Apollo', algorithm: usb ? 'Scrypt' : null }
  },
}
