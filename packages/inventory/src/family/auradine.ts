import { listOf, macOf, numberOf, textOf } from '../reply/fields.js'
import type { Family } from './family.js'
import { descriptionSays, documentHas, documentSays, sectionSays } from './tell.js'

/** Auradine Teraflux: FluxOS with `gcminer` on 4028, a token API on 8080, and a rich IP report. */
export const auradine: Family = {
  id: 'auradine',
  name: 'Auradine',
  weigh: (conversation) => [
    ...descriptionSays(conversation, /gcminer|fluxos|auradine/i, 6),
    ...sectionSays(conversation, 'VERSION', 'PROD', /^(?:AT|AI|AD|AH)\d/, 2),
    ...documentSays(conversation, 'command', /^ipreport$/i, 4),
    ...documentHas(conversation, ['IPReport'], 5),
    ...documentSays(conversation, 'InternalType', /./, 3),
  ],
  read: (conversation) => {
    const report =
      listOf(conversation.documents.find((document) => document['IPReport'] !== undefined)?.['IPReport'])[0] ??
      conversation.documents.find((document) => textOf(document, 'command') === 'ipreport')
    const version = conversation.section('VERSION')[0]
    return {
      kind: 'asic',
      make: 'Auradine',
      model: textOf(report, 'model', 'Model') ?? textOf(version, 'PROD', 'Model'),
      firmware: 'FluxOS',
      firmwareVersion: textOf(report, 'version', 'Version') ?? textOf(version, 'GCMINER', 'CGMiner'),
      serial: textOf(report, 'SerialNo', 'ChassisSerialNo'),
      mac: macOf(textOf(report, 'mac', 'MAC')),
      hostname: textOf(report, 'hostname', 'Hostname'),
      algorithm: 'SHA-256d',
      watts: numberOf(conversation.section('PSU')[0], 'PowerIn', 'Power'),
    }
  },
}
