import type { MachineBoard } from '@davylamp/finding'
import type { Conversation } from '../reply/conversation.js'
import { listOf, macOf, numberOf, textOf } from '../reply/fields.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { descriptionSays, documentHas, documentSays, pageTell, sectionHas } from './tell.js'

/** Bitdeer's SealMiner: `bdminer` on 4028, /cgi-bin pages, and an IP report that is a run of JSON objects. */
export const sealminer: Family = {
  id: 'sealminer',
  name: 'SealMiner',
  weigh: (conversation) => [
    ...descriptionSays(conversation, /bdminer/i, 6),
    ...sectionHas(conversation, 'VERSION', ['BDMiner'], 4),
    ...documentSays(conversation, 'brand', /sealminer/i, 6),
    ...documentHas(conversation, ['MainBoardSN', 'RatedInputPower'], 5),
    ...documentHas(conversation, ['crtl_sn', 'miner_type'], 3),
    ...pageTell(conversation, /sealminer|bitdeer/i, 4),
  ],
  read: (conversation) => {
    const system = conversation.objects(/get_system_info/)[0]
    const report = conversation.documents.find((document) => document['MainBoardSN'] !== undefined)
    return {
      kind: 'asic',
      make: 'SealMiner',
      model: textOf(system, 'miner_type') ?? textOf(report, 'Type'),
      firmware: 'stock',
      firmwareVersion: textOf(system, 'firmware_version') ?? textOf(report, 'Firmware'),
      serial: textOf(system, 'crtl_sn', 'ctrl_sn') ?? textOf(report, 'MainBoardSN'),
      mac: macOf(textOf(system, 'macaddr') ?? textOf(report, 'MAC')),
      hostname: textOf(system, 'hostname'),
      algorithm: 'SHA-256d',
      watts: numberOf(conversation.objects(/psu_status/)[0], 'Power'),
      ...boardsOf(conversation),
      ...reportedPools(conversation),
    }
  },
}

/** `"0 SN"`, `"0 Chip Count"`, `"0 MHS(Sample)"` in STATS. */
function boardsOf(conversation: Conversation): { boards?: MachineBoard[] } {
  for (const record of conversation.section('STATS')) {
    const boards: MachineBoard[] = []
    for (let index = 0; index < 16; index++) {
      const chips = numberOf(record, `${index} Chip Count`)
      if (chips === null) continue
      const mhs = numberOf(record, `${index} MHS(Sample)`)
      const serial = textOf(record, `${index} SN`)
      boards.push({ index, serial, chips, hashrateHps: mhs === null ? null : mhs * 1e6, watts: null })
    }
    if (boards.length > 0) return { boards }
  }
  return {}
}

function reportedPools(conversation: Conversation) {
  const pools = conversation.documents
    .flatMap((document) => listOf(document['Pools']))
    .flatMap((pool) => {
      const url = textOf(pool, 'URL', 'Url')
      return url === null ? [] : [poolOf({ url, user: textOf(pool, 'Worker', 'User'), active: false })]
    })
  return pools.length === 0 ? {} : { pools }
}
