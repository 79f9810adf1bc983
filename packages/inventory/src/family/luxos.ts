import { macOf, numberOf, textOf } from '../reply/fields.js'
import { antminerAlgorithm } from './antminer-nominal.js'
import { antminerType } from './antminer-type.js'
import type { Family } from './family.js'
import { descriptionSays, sectionHas, sectionSays } from './tell.js'

/** LuxOS: `LUXminer` on 4028; `config` names host, model and hardware address, `power` the watts. */
export const luxos: Family = {
  id: 'luxos',
  name: 'LuxOS',
  kin: 'antminer',
  weigh: (conversation) => [
    ...sectionHas(conversation, 'VERSION', ['LUXminer'], 6),
    ...descriptionSays(conversation, /luxminer|\bluxos/i, 6),
    ...sectionSays(conversation, 'VERSION', 'Type', /\bluxos/i, 4),
    ...sectionHas(conversation, 'CONFIG', ['MACAddr', 'ControlBoardType'], 3),
  ],
  read: (conversation) => {
    const version = conversation.section('VERSION')[0]
    const config = conversation.section('CONFIG')[0]
    const model = antminerType(textOf(config, 'Model') ?? textOf(version, 'Type') ?? '').model
    return {
      kind: 'asic',
      make: 'Antminer',
      model,
      firmware: 'LuxOS',
      firmwareVersion: textOf(version, 'LUXminer'),
      serial: textOf(config, 'SerialNumber'),
      mac: macOf(textOf(config, 'MACAddr')),
      hostname: textOf(config, 'Hostname'),
      algorithm: antminerAlgorithm(model),
      watts: numberOf(conversation.section('POWER')[0], 'Watts'),
    }
  },
}
