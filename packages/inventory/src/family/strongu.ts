import { macOf, textOf } from '../reply/fields.js'
import type { Family } from './family.js'
import { pageTell, sectionHas, sectionSays } from './tell.js'

/** StrongU: cgminer with devices called u1, u2, u6, …; realm "stuMiner Configuration". */
export const strongu: Family = {
  id: 'strongu',
  name: 'StrongU',
  weigh: (conversation) => [
    ...sectionSays(conversation, 'DEVS', 'Name', /^u\d+/i, 5),
    ...sectionHas(conversation, 'DEVS', ['volt', 'ChipNum', 'Reboot Count'], 2),
    ...sectionHas(conversation, 'SUMMARY', ['Miner type', 'Fan Num'], 2),
    ...pageTell(conversation, /stuMiner|strongu/i, 5),
  ],
  read: (conversation) => {
    const name = textOf(conversation.section('DEVS')[0], 'Name')
    const number = /^u(\d+.*)$/i.exec(name ?? '')?.[1]
    const system = conversation.objects(/get_system_info/)[0]
    const network = conversation.objects(/get_network_info/)[0]
    return {
      kind: 'asic',
      make: 'StrongU',
      model: textOf(system, 'minertype') ?? (number === undefined ? null : `STU-U${number.toUpperCase()}`),
      firmware: 'stock',
      mac: macOf(textOf(system, 'macaddr') ?? textOf(network, 'macaddr')),
      hostname: textOf(system, 'hostname'),
      algorithm: textOf(conversation.section('SUMMARY')[0], 'Miner type'),
    }
  },
}
