import { inflateSync } from 'node:zlib'
import type { MachinePool, Sentence } from '@davylamp/finding'
import { poolOf } from '../family/pool.js'
import { addressNumber } from '../plan/address.js'
import { fieldsOf, isFields, listOf, macOf, textOf } from '../reply/fields.js'
import { readReply, type Json } from '../reply/tolerant-json.js'
import { say } from '../texts.js'

/** A datagram as it came. */
export interface Datagram {
  readonly source: string
  readonly port: number
  readonly payload: Buffer
  /** Hardware address of the sender, where a capture shows it. */
  readonly sourceMac?: string | null
}

/** What a machine told when its IP-report button was pressed. Nothing is sent to get it. */
export interface IpReport {
  readonly maker: string
  readonly port: number
  /** Address that the datagram came from. */
  readonly source: string
  readonly sourceMac: string | null
  /** Address that the machine names; it should be the source. */
  readonly address: string
  readonly mac: string | null
  readonly model: string | null
  readonly serial: string | null
  readonly boardSerials: readonly string[]
  readonly firmwareVersion: string | null
  readonly hostname: string | null
  readonly pools: readonly MachinePool[]
  readonly notes: readonly Sentence[]
}

type Said = Partial<Omit<IpReport, 'maker' | 'port' | 'source' | 'sourceMac' | 'notes'>>

interface ReportForm {
  readonly port: number
  readonly maker: string
  /** What the payload says; null when it is not of this form. */
  read(text: string, payload: Buffer): Said | null
}

/** The forms by port: `ip,mac` of Bitmain and its copies, one line or JSON of the others. */
const reportForms: readonly ReportForm[] = [
  { port: 14235, maker: 'Antminer-like (Antminer, Hammer, VolcMiner, DragonBall)', read: (text) => commaPair(text) },
  { port: 11503, maker: 'IceRiver', read: (text) => found(/addr:\s*([\d.]+)/i.exec(text)?.[1], macIn(text)) },
  { port: 8888, maker: 'WhatsMiner', read: (text) => found(/IP:\s*([\d.]+)/i.exec(text)?.[1], macIn(text)) },
  { port: 1314, maker: 'Goldshell', read: goldshell },
  { port: 18650, maker: 'SealMiner', read: (_, payload) => sealminer(payload) },
  { port: 9999, maker: 'Elphapex', read: (text) => (/DG_IPREPORT_ONLY/.test(text) ? {} : null) },
  { port: 12345, maker: 'Auradine', read: auradine },
  { port: 54321, maker: 'iPollo', read: (text) => found(/IP Addr:\s*\[([\d.]+)\]/i.exec(text)?.[1], macIn(text)) },
  { port: 42069, maker: 'HiveOS', read: (text) => found(/HiveOS\s+([\d.]+)/i.exec(text)?.[1], macIn(text)) },
]

export const reportPorts: readonly number[] = reportForms.map(({ port }) => port)

/** Longer datagrams are no IP reports. */
const longestPayload = 65_536
/** What a compressed report may grow to. */
const longestInflated = 1_048_576

/**
 * Reads an IP report. A datagram on a report port that is not of its maker's form is a value too: it is kept, and the
 * sentence says so.
 */
export function readReport(
  datagram: Datagram,
): { readonly report: IpReport } | { readonly malformed: Sentence } | null {
  const form = reportForms.find(({ port }) => port === datagram.port)
  if (form === undefined) return null
  const { payload, source, port } = datagram
  const text = payload.subarray(0, longestPayload).toString('utf8').replaceAll('\0', '').trim()
  const said = form.read(text, payload)
  if (said === null)
    return { malformed: say('listen.malformed', { source, port, maker: form.maker, bytes: payload.length }) }
  const mac = said.mac ?? null
  const address = said.address ?? source
  const notes: Sentence[] = []
  if (address !== source) notes.push(say('listen.address-differs', { address, source }))
  const sourceMac = datagram.sourceMac ?? null
  if (mac !== null && sourceMac !== null && mac !== sourceMac)
    notes.push(say('note.mac-differs', { device: mac, seen: sourceMac }))
  return {
    report: {
      maker: form.maker,
      port,
      source,
      sourceMac,
      address,
      mac,
      model: said.model ?? null,
      serial: said.serial ?? null,
      boardSerials: said.boardSerials ?? [],
      firmwareVersion: said.firmwareVersion ?? null,
      hostname: said.hostname ?? null,
      pools: said.pools ?? [],
      notes,
    },
  }
}

function found(address: string | undefined, mac: string | null): Said | null {
  return address === undefined || addressNumber(address) === null ? null : { address, mac }
}

function commaPair(text: string): Said | null {
  const [address = '', mac] = text.split(',').map((part) => part.trim())
  return addressNumber(address) === null ? null : { address, mac: macOf(mac) }
}

function macIn(text: string): string | null {
  return macOf(/MAC(?: Addr)?\s*:?\s*\[?([0-9a-f]{2}(?:[:-][0-9a-f]{2}){5})/i.exec(text)?.[1])
}

function document(text: string): Record<string, Json> | null {
  const [value] = readReply(text).values
  return isFields(value) ? value : null
}

function goldshell(text: string): Said | null {
  const report = document(text)
  const address = textOf(report, 'ip')
  if (report === null || address === null || addressNumber(address) === null) return null
  const boards = Array.isArray(report['cpbsn']) ? report['cpbsn'] : []
  return {
    address,
    mac: macOf(textOf(report, 'mac')),
    model: textOf(report, 'model'),
    serial: textOf(report, 'boxsn', 'ctrlsn'),
    boardSerials: boards.filter((serial): serial is string => typeof serial === 'string' && serial !== ''),
    firmwareVersion: textOf(report, 'version'),
  }
}

function auradine(text: string): Said | null {
  const report = document(text)
  if (report === null || !/ipreport/i.test(textOf(report, 'command') ?? '')) return null
  const address = textOf(report, 'ip')
  return {
    ...(address !== null && addressNumber(address) !== null ? { address } : {}),
    mac: macOf(textOf(report, 'mac')),
    model: textOf(report, 'model'),
    serial: textOf(report, 'SerialNo'),
    firmwareVersion: textOf(report, 'version'),
    hostname: textOf(report, 'hostname'),
  }
}

/** A run of JSON objects, compressed: status, identity, interfaces, pools, place. */
function sealminer(payload: Buffer): Said | null {
  let text = payload.toString('utf8')
  if (!text.trimStart().startsWith('{'))
    try {
      text = inflateSync(payload, { maxOutputLength: longestInflated }).toString('utf8')
    } catch {
      return null // neither JSON nor compressed JSON
    }
  const objects = readReply(text).values.filter(isFields)
  const identity = objects.find((object) => object['MAC'] !== undefined)
  if (identity === undefined) return null
  const active = objects.find((object) => object['Interface'] !== undefined && object['Active'] === true)
  const address = textOf(active, 'IPV4')
  return {
    ...(address !== null && addressNumber(address) !== null ? { address } : {}),
    mac: macOf(textOf(identity, 'MAC')),
    model: textOf(identity, 'Type'),
    serial: textOf(identity, 'MainBoardSN'),
    boardSerials: listOf(identity['BoardSnArray']).flatMap((board) => {
      const serial = Object.values(fieldsOf(board)).find((value) => typeof value === 'string' && value !== '')
      return typeof serial === 'string' ? [serial] : []
    }),
    firmwareVersion: textOf(identity, 'Firmware'),
    pools: objects
      .flatMap((object) => listOf(object['Pools']))
      .flatMap((pool) => {
        const url = textOf(pool, 'URL', 'Url')
        return url === null ? [] : [poolOf({ url, user: textOf(pool, 'Worker', 'User'), active: false })]
      }),
  }
}
