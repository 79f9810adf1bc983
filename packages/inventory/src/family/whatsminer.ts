import type { MachineBoard } from '@davylamp/finding'
import type { Conversation } from '../reply/conversation.js'
import { type Fields, fieldsOf, listOf, macOf, numberOf, textOf } from '../reply/fields.js'
import { rateOfRecord } from '../reply/rate.js'
import { boardsOf } from './cgminer-reading.js'
import type { Family, Reading } from './family.js'
import { descriptionSays, documentHas, documentSays, pageTell, sectionHas, sectionSays } from './tell.js'

/** MicroBT's API v1 and v2 on 4028 (`command` or `cmd`), and the LuCI pages of its web server. */
export const whatsminer: Family = {
  id: 'whatsminer',
  name: 'WhatsMiner',
  kin: 'whatsminer',
  weigh: (conversation) => [
    ...descriptionSays(conversation, /btminer|whatsminer/i, 6),
    ...sectionHas(conversation, 'SUMMARY', ['Power', 'Factory GHS'], 4),
    ...sectionHas(conversation, 'SUMMARY', ['Chip Data'], 2),
    ...sectionHas(conversation, 'SUMMARY', ['Fan Speed In', 'Fan Speed Out'], 3),
    ...sectionHas(conversation, 'DEVS', ['PCB SN', 'Upfreq Complete'], 4),
    ...sectionHas(conversation, 'DEVS', ['Fan Speed In', 'Slot'], 2),
    ...sectionSays(conversation, 'DEVDETAILS', 'Driver', /bitmicro/i, 4),
    ...sectionSays(conversation, 'DEVS', 'Name', /^SM$/, 1.5),
    ...sectionSays(conversation, 'STATS', 'ID', /^SM\d/, 2),
    ...sectionHas(conversation, 'STATS', ['chip_model_effective_count'], 2),
    ...documentHas(conversation, ['Msg.btmineroff'], 3),
    ...documentHas(conversation, ['Msg.fw_ver', 'Msg.api_ver'], 3),
    ...documentHas(conversation, ['Msg.minersn'], 3),
    ...documentSays(conversation, 'Msg.miner_type', /^M\d/, 3),
    ...pageTell(conversation, /WhatsMiner|MicroBT/i, 5),
  ],
  read,
}

function read(conversation: Conversation): Reading {
  const summary = conversation.section('SUMMARY')[0]
  const messages = conversation.documents.map((document) => fieldsOf(document['Msg']))
  const message = (...names: string[]) =>
    messages.map((fields) => textOf(fields, ...names)).find((text) => text !== null) ?? null
  const psu = conversation.objects(/get_psu/).map((reply) => fieldsOf(reply['Msg']))[0]
  const page = pageFields(conversation)
  const type =
    message('miner_type', 'minertype') ??
    conversation
      .section('DEVDETAILS')
      .map((detail) => textOf(detail, 'Model'))
      .find((text) => text !== null) ??
    page.get('model') ??
    null
  return {
    kind: 'asic',
    make: 'WhatsMiner',
    model: modelOf(type) ?? modelByChips(conversation),
    variant: variantOf(type),
    firmware: 'stock',
    firmwareVersion:
      message('fw_ver') ??
      textOf(summary, 'Firmware Version') ??
      message('Firmware Version') ??
      page.get('firmware version') ??
      null,
    serial: message('minersn', 'miner-sn'),
    psuSerial: textOf(psu, 'serial_no') ?? message('powersn'),
    mac: macOf(textOf(summary, 'MAC') ?? message('mac')),
    hostname: message('hostname') ?? page.get('hostname') ?? null,
    algorithm: 'SHA-256d',
    ...(summary === undefined
      ? {}
      : { hashrateHps: rateOfRecord(summary), watts: numberOf(summary, 'Power', 'Power_RT') }),
    nominalHashrateHps: ghs(numberOf(summary, 'Factory GHS')),
    uptimeSec: numberOf(summary, 'Uptime', 'Elapsed'),
    boards: boards(conversation),
    notes: messages.some((fields) => fields['btmineroff'] === 'true' || fields['btmineroff'] === true)
      ? [{ code: 'note.sleeping' }]
      : [],
  }
}

/** `M30S+_VE40`, `WhatsMiner M21`, `M60S_VK40`: the model, and the variant of chips behind the underscore. */
function modelOf(text: string | null): string | null {
  if (text === null) return null
  const bare = text.replace(/^\s*whatsminer[\s_]*/i, '').trim()
  return bare === '' ? null : bare.replace(/_V.*$/, '')
}

function variantOf(text: string | null): string | null {
  return /_(V\w*)$/.exec(text ?? '')?.[1] ?? null
}

/** Firmware of 2018 names no model; of the machines it ran on, only the M3 has boards of 63 or 66 chips of 100 cores. */
function modelByChips(conversation: Conversation): string | null {
  const board = conversation.section('STATS').find((record) => numberOf(record, 'chip_num') !== null)
  const chips = numberOf(board, 'chip_num')
  return numberOf(board, 'core_num') === 100 && (chips === 63 || chips === 66) ? 'M3' : null
}

function boards(conversation: Conversation): MachineBoard[] {
  const devices = boardsOf(conversation)
  if (devices.length > 0) return devices
  return conversation
    .section('STATS')
    .filter((record) => numberOf(record, 'chip_num') !== null)
    .map((record, index) => ({
      index: numberOf(record, 'slot') ?? index,
      serial: null,
      chips: numberOf(record, 'chip_num'),
      hashrateHps: null,
      watts: null,
    }))
}

/** Rows of a LuCI status table, by lower-case name. */
function pageFields(conversation: Conversation): Map<string, string> {
  const fields = new Map<string, string>()
  for (const { exchange } of conversation.heard) {
    if (!/luci/.test(exchange.request)) continue
    const rows = exchange.reply
      .slice(0, 65_536)
      .replace(/\s+/g, ' ')
      .matchAll(/<td[^<>]{0,80}> ?([^<>]{1,40}?) ?<\/td> ?(?:\\n ?)?<td[^<>]{0,80}> ?([^<>]{1,120}?) ?<\/td>/g)
    for (const [, name = '', value = ''] of rows) if (value !== '-') fields.set(name.trim().toLowerCase(), value.trim())
  }
  return fields
}

function ghs(value: number | null): number | null {
  return value === null ? null : value * 1e9
}

/** API v3 on 4433: length-framed JSON, `msg.miner`, `msg.power`, `msg.network`. */
export const whatsminerV3: Family = {
  id: 'whatsminer-v3',
  name: 'WhatsMiner (API v3)',
  kin: 'whatsminer',
  weigh: (conversation) => [
    ...documentHas(conversation, ['msg.miner', 'msg.power'], 6),
    ...documentHas(conversation, ['msg.miner.type'], 3),
    ...documentSays(conversation, 'msg.system.api', /^3\./, 2),
    ...documentHas(conversation, ['msg.summary', 'desc'], 2),
  ],
  read: (conversation) => {
    const messages = conversation.documents.map((document) => fieldsOf(document['msg']))
    const device = messages.find((fields) => fields['miner'] !== undefined)
    const summary = fieldsOf(messages.find((fields) => fields['summary'] !== undefined)?.['summary'])
    const serials = Object.entries(fieldsOf(device?.['miner'])).filter(([name]) => /^pcbsn\d/.test(name))
    const pools = messages.flatMap((fields) => listOf(fields['pools']))
    return {
      kind: 'asic',
      make: 'WhatsMiner',
      model: modelOf(textOf(device, 'miner.type')),
      variant: variantOf(textOf(device, 'miner.type')),
      firmware: 'stock',
      firmwareVersion: textOf(device, 'system.fwversion'),
      serial: textOf(device, 'miner.miner-sn'),
      psuSerial: textOf(device, 'power.sn'),
      mac: macOf(textOf(device, 'network.mac')),
      hostname: textOf(device, 'network.hostname'),
      algorithm: 'SHA-256d',
      hashrateHps: terahash(numberOf(summary, 'hash-1min', 'hash-realtime', 'hash-average')),
      nominalHashrateHps: terahash(numberOf(summary, 'factory-hash')),
      watts: numberOf(summary, 'power-realtime', 'power-5min') ?? numberOf(device, 'power.pin'),
      uptimeSec: numberOf(summary, 'elapsed', 'bootup-time'),
      boards: serials.map(([, serial], index) => ({
        index,
        serial: typeof serial === 'string' ? serial : null,
        chips: null,
        hashrateHps: null,
        watts: null,
      })),
      pools: pools.flatMap((pool) => pooled(pool)),
    }
  },
}

function pooled(pool: Fields) {
  const url = textOf(pool, 'url', 'pool')
  const active = /active|alive/i.test(textOf(pool, 'stratum-active', 'status') ?? '') || pool['stratum-active'] === true
  return url === null
    ? []
    : [{ url, user: textOf(pool, 'account', 'user'), active, role: active ? ('mining' as const) : ('backup' as const) }]
}

function terahash(value: number | null): number | null {
  return value === null ? null : value * 1e12
}
