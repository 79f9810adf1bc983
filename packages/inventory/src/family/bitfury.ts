import { fieldsOf, listOf, macOf, numberOf, textOf } from '../reply/fields.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { scaled } from './scaled.js'
import { documentHas, pageTell, pathTell } from './tell.js'

/** Bitfury B8 and Tardis: one reply with everything, /api/om/miner/stat/agg. */
export const bitfury: Family = {
  id: 'bitfury',
  name: 'Bitfury',
  weigh: (conversation) => [
    ...pathTell(conversation, /\/api\/om\/miner\/stat/, 4, ({ values }) => values.length > 0),
    ...documentHas(conversation, ['slots', 'master', 'psu'], 4),
    ...pageTell(conversation, /bitfury/i, 4),
  ],
  read: (conversation) => {
    const all = conversation.documents.find((document) => document['master'] !== undefined)
    const pool = fieldsOf(all?.['pool'])
    const host = textOf(pool, 'host')
    const port = numberOf(pool, 'port')
    const slots = listOf(all?.['slots'])
    const rate = numberOf(all, 'master.intervals.30.bySol', 'master.intervals.300.bySol', 'master.intervals.0.bySol')
    return {
      kind: 'asic',
      make: 'Bitfury',
      model: textOf(all, 'model') ?? 'B8 / Tardis',
      firmware: 'stock',
      firmwareVersion: textOf(all, 'versions.miner', 'versions.softwareVersion'),
      psuSerial: textOf(listOf(all?.['psu'])[0], 'serial'),
      mac: macOf(textOf(all, 'mac', 'master.hwAddr')),
      hostname: textOf(all, 'hostname'),
      algorithm: 'SHA-256d',
      hashrateHps: scaled(1e9, rate),
      watts: numberOf(all, 'master.psuW', 'master.boardsW'),
      uptimeSec: numberOf(all, 'master.upTime'),
      boards: slots.map((slot, index) => ({
        index,
        serial: textOf(slot, 'rfidUid'),
        chips: numberOf(slot, 'chips'),
        hashrateHps: scaled(1e9, numberOf(slot, 'ghs')),
        watts: null,
      })),
      pools:
        host === null
          ? []
          : [poolOf({ url: port === null ? host : `${host}:${port}`, user: textOf(pool, 'userName'), active: true })],
    }
  },
}
