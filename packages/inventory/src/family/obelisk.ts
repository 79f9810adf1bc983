import { listOf, macOf, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { scaled } from './scaled.js'
import { documentHas, documentSays, pageTell } from './tell.js'

/** Obelisk: /api/info names vendor and model; the dashboard needs a login. Board rates are in MH/s or GH/s as its page shows. */
export const obelisk: Family = {
  id: 'obelisk',
  name: 'Obelisk',
  weigh: (conversation) => [
    ...documentSays(conversation, 'vendor', /obelisk/i, 6),
    ...documentHas(conversation, ['hashboardStatus', 'poolStatus'], 3),
    ...pageTell(conversation, /obelisk/i, 4),
  ],
  read: (conversation) => {
    const info = conversation.documents.find((document) => textOf(document, 'vendor') !== null)
    const dashboard = conversation.documents.find((document) => document['hashboardStatus'] !== undefined)
    const boards = listOf(dashboard?.['hashboardStatus'])
    const rates = boards.map(
      (board) => scaled(1e6, numberOf(board, 'mhsAvg')) ?? scaled(1e6, numberOf(board, 'hashrate5min')),
    )
    return {
      kind: 'asic',
      make: 'Obelisk',
      model: /^\S+/.exec(textOf(info, 'model') ?? '')?.[0] ?? null,
      variant: /^\S+\s+(.+)$/.exec(textOf(info, 'model') ?? '')?.[1] ?? null,
      firmware: 'stock',
      mac: macOf(textOf(info, 'macAddress')),
      hashrateHps: sumOf(rates),
      boards: boards.map((_, index) => ({
        index,
        serial: null,
        chips: null,
        hashrateHps: rates[index] ?? null,
        watts: null,
      })),
      pools: listOf(dashboard?.['poolStatus']).flatMap((pool) => {
        const url = textOf(pool, 'url')
        const active = /alive|active/i.test(textOf(pool, 'status') ?? '')
        return url === null ? [] : [poolOf({ url, user: textOf(pool, 'worker', 'user'), active })]
      }),
    }
  },
}
