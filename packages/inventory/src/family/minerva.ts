import { macOf, textOf } from '../reply/fields.js'
import type { Family } from './family.js'
import { pageTell, sectionHas, sectionSays } from './tell.js'

/** MinerVa: stock cgminer with a `Netid`. */
export const minerva: Family = {
  id: 'minerva',
  name: 'MinerVa',
  weigh: (conversation) => [
    ...sectionHas(conversation, 'SUMMARY', ['Netid'], 4),
    ...sectionSays(conversation, 'DEVS', 'Name', /^MV/i, 2),
    ...pageTell(conversation, /minerva/i, 5),
  ],
  read: (conversation) => ({
    kind: 'asic',
    make: 'MinerVa',
    model: textOf(conversation.section('VERSION')[0], 'Type', 'Model'),
    firmware: 'stock',
    mac: macOf(textOf(conversation.section('SUMMARY')[0], 'Netid')),
  }),
}
