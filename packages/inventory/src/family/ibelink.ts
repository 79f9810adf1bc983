import { macOf, textOf } from '../reply/fields.js'
import type { Family } from './family.js'
import { pageTell, sectionHas, sectionSays } from './tell.js'

/** iBeLink: cgminer on 4029 with devices called BM-…, chain serials and the hardware address in `summary`. */
export const ibelink: Family = {
  id: 'ibelink',
  name: 'iBeLink',
  weigh: (conversation) => [
    ...sectionSays(conversation, 'DEVS', 'Name', /^BM-/, 5),
    ...sectionHas(conversation, 'SUMMARY', ['Power Type', 'macaddress'], 4),
    ...sectionHas(conversation, 'DEVS', ['Chain SN', 'H3Baudrate'], 3),
    ...pageTell(conversation, /ibelink/i, 4),
  ],
  read: (conversation) => ({
    kind: 'asic',
    make: 'iBeLink',
    model: textOf(conversation.section('DEVS')[0], 'Name')?.replace(/^BM-/, '') ?? null,
    firmware: 'stock',
    firmwareVersion: textOf(conversation.section('DEVS')[0], 'Version'),
    mac: macOf(textOf(conversation.section('SUMMARY')[0], 'macaddress')),
  }),
}
