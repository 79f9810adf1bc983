import { fieldsOf, isFields, listOf, macOf, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { descriptionSays, documentHas, documentSays, pageTell, pathTell, sectionHas, sectionSays } from './tell.js'

/** Baikal: sgminer with devices called BKL…, and the Scrypta web interface with login.php. */
export const baikal: Family = {
  id: 'baikal',
  name: 'Baikal',
  weigh: (conversation) => [
    ...sectionSays(conversation, 'DEVS', 'Name', /^BKL/, 6),
    ...descriptionSays(conversation, /^sgminer [\d.]+-[bl]$/i, 1.5),
    ...pageTell(conversation, /baikal/i, 4),
    ...pathTell(
      conversation,
      /^\/login\.php$/,
      2,
      ({ exchange }) => exchange.status !== 404 && exchange.reply.trim() !== '',
    ),
  ],
  read: () => ({ kind: 'asic', make: 'Baikal', firmware: 'stock' }),
}

/** Hyperbit BW-L21: an API of cpuminer's whose devices are serial ports. */
export const hyperbit: Family = {
  id: 'hyperbit',
  name: 'Hyperbit',
  weigh: (conversation) => [
    ...sectionSays(conversation, 'DEVS', 'Name', /^ttyS\d/, 4),
    ...descriptionSays(conversation, /^cpuminer 2\.3/, 1.5),
    ...pageTell(conversation, /hyperbit|bitewei/i, 4),
  ],
  read: () => ({ kind: 'asic', make: 'Hyperbit', model: 'BW-L21', firmware: 'stock', algorithm: 'Scrypt' }),
}

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

/** Spondoolies: cgminer "…-spx" whose stats hold JSON in a text. */
export const spondoolies: Family = {
  id: 'spondoolies',
  name: 'Spondoolies',
  weigh: (conversation) => [
    ...descriptionSays(conversation, /-spx?\b/i, 5),
    ...sectionSays(conversation, 'STATS', 'ID', /^SP\d/, 4),
    ...sectionHas(conversation, 'STATS', ['json-stats'], 3),
    ...sectionSays(conversation, 'DEVS', 'Name', /^SP\d/, 3),
  ],
  read: (conversation) => {
    const stats = conversation.section('STATS').find((record) => typeof record['json-stats'] === 'string')
    const inner = innerJson(textOf(stats, 'json-stats'))
    const boards = Object.entries(inner).filter(([name, value]) => /board/.test(name) && isFields(value))
    const id = textOf(conversation.section('STATS')[0], 'ID') ?? textOf(conversation.section('DEVS')[0], 'Name')
    return {
      kind: 'asic',
      make: 'Spondoolies',
      model:
        /^(SP\d\d)/.exec(id ?? '')?.[1] ??
        (conversation.descriptions.some((text) => /-spx/.test(text)) ? 'SPx36' : null),
      firmware: 'stock',
      watts: sumOf(boards.map(([, board]) => numberOf(board, 'power'))),
      boards: boards.map(([, board], index) => ({
        index,
        serial: null,
        chips: numberOf(board, 'working-asics'),
        hashrateHps: scaled(1e6, numberOf(board, 'reported-hashrate')),
        watts: numberOf(board, 'power'),
      })),
    }
  },
}

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

function innerJson(text: string | null) {
  if (text === null) return {}
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? fieldsOf(value as never) : {}
  } catch {
    return {} // the text inside is damaged; the rest of the reply stands
  }
}

function scaled(factor: number, value: number | null): number | null {
  return value === null ? null : value * factor
}
