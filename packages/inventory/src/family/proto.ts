import { fieldsOf, listOf, macOf, numberOf, textOf } from '../reply/fields.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { documentHas, documentSays, pageTell } from './tell.js'

/** Proto Rig: documents named `system-info`, `hardware-info`, `mining-status` under /api/v1. */
export const proto: Family = {
  id: 'proto',
  name: 'Proto',
  weigh: (conversation) => [
    ...documentSays(conversation, 'system-info.manufacturer', /proto/i, 6),
    ...documentSays(conversation, 'system-info.os.name', /proto/i, 4),
    ...documentHas(conversation, ['hardware-info'], 3),
    ...documentHas(conversation, ['mining-status'], 3),
    ...pageTell(conversation, /proto ?os/i, 4),
  ],
  read: (conversation) => {
    const document = (name: string) => fieldsOf(conversation.documents.find((it) => it[name] !== undefined)?.[name])
    const system = document('system-info')
    const hardware = document('hardware-info')
    const network = document('network-info')
    const mining = document('mining-status')
    const rate = numberOf(mining, 'hashrate_ghs', 'average_hashrate_ghs')
    return {
      kind: 'asic',
      make: 'Proto',
      model: textOf(system, 'model', 'product_name'),
      firmware: textOf(system, 'os.name') ?? 'ProtoOS',
      firmwareVersion: textOf(system, 'os.version'),
      serial: textOf(system, 'cb_sn') ?? textOf(hardware, 'cb-info.serial_number'),
      psuSerial: textOf(listOf(hardware['psus-info'])[0], 'serial_number', 'psu_sn'),
      mac: macOf(textOf(network, 'mac')),
      hostname: textOf(network, 'hostname') ?? textOf(system, 'os.hostname'),
      algorithm: 'SHA-256d',
      hashrateHps: rate === null ? null : rate * 1e9,
      watts: numberOf(mining, 'power_usage_watts'),
      uptimeSec: numberOf(system, 'uptime_seconds') ?? numberOf(mining, 'reboot_uptime_s'),
      boards: listOf(hardware['hashboards-info']).map((board, index) => ({
        index: numberOf(board, 'slot') ?? index,
        serial: textOf(board, 'hb_sn'),
        chips: numberOf(board, 'mining_asic_count'),
        hashrateHps: null,
        watts: null,
      })),
      pools: conversation
        .objects(/\/pools/)
        .flatMap((reply) => listOf(reply['pools']))
        .flatMap((pool) => {
          const url = textOf(pool, 'url')
          if (url === null) return []
          const first = numberOf(pool, 'priority') === 0
          return [
            poolOf({ url, user: textOf(pool, 'user'), active: first && /active/i.test(textOf(pool, 'status') ?? '') }),
          ]
        }),
    }
  },
}
