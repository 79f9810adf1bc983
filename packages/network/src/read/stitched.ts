import { endpoint } from '@davylamp/finding'
import type { End } from '../flow/ends.js'
import type { NamedPool } from '../name/name-book.js'
import type { Spoken } from './spoken.js'
import type { AlertRecord, FlowRecord, NameRecord, RecordPlace, TrafficRecord } from './record.js'

/** A connection put together from all that records say of it. */
export interface Stitched {
  readonly transport: 'tcp' | 'udp'
  client: End
  server: End
  /** Whether a record knew who opened it. */
  oriented: boolean
  firstMs: number
  lastMs: number
  packetsOut: number
  packetsBack: number
  /** Payload, estimated where records count headers too. */
  payloadOut: number
  payloadBack: number
  readonly place: RecordPlace
  named: { readonly pool: NamedPool; readonly by: NameRecord['by']; readonly place: RecordPlace } | null
  alert: AlertRecord | null
  /** What payloads said that were kept with alerts. */
  spoken: Spoken | null
  agent: { readonly agent: string; readonly place: RecordPlace } | null
  sampling: number
}

/** Records of one connection lie no further apart than active and idle time-out of common exporters together. */
export const stitchGapMs = 35 * 60_000
/** Bytes of headers in a packet of TCP with time stamps: IP 20, TCP 32; a frame has 14 more. */
const headerBytes = { payload: 0, ip: 52, frame: 66 } as const

/** The same for both directions. */
export function connectionKey({ transport, from, to }: TrafficRecord): string {
  const [a, b] = [endpoint(from.address, from.port), endpoint(to.address, to.port)]
  return a < b ? `${transport} ${a} ${b}` : `${transport} ${b} ${a}`
}

export function beginStitched(record: TrafficRecord): Stitched {
  const firstMs = record.is === 'flow' ? record.firstMs : record.timeMs
  const turned = record.is === 'flow' && !record.oriented && looksTurned(record)
  return {
    transport: record.transport,
    client: turned ? record.to : record.from,
    server: turned ? record.from : record.to,
    oriented: record.is !== 'flow' || record.oriented,
    firstMs,
    lastMs: record.is === 'flow' ? record.lastMs : record.timeMs,
    packetsOut: 0,
    packetsBack: 0,
    payloadOut: 0,
    payloadBack: 0,
    place: record.place,
    named: null,
    alert: null,
    spoken: null,
    agent: null,
    sampling: 1,
  }
}

/** Adds the counts of a record of either direction. */
export function addFlow(to: Stitched, record: FlowRecord): void {
  to.firstMs = Math.min(to.firstMs, record.firstMs)
  to.lastMs = Math.max(to.lastMs, record.lastMs)
  if (record.oriented && !to.oriented) orient(to, record)
  const same = record.from.port === to.client.port && record.from.address === to.client.address
  const out = counts(record.packetsOut, record.bytesOut, record.bytesOf)
  const back = counts(record.packetsBack, record.bytesBack, record.bytesOf)
  to.packetsOut += same ? out.packets : back.packets
  to.payloadOut += same ? out.payload : back.payload
  to.packetsBack += same ? back.packets : out.packets
  to.payloadBack += same ? back.payload : out.payload
}

function orient(to: Stitched, record: FlowRecord): void {
  to.oriented = true
  if (record.from.port === to.client.port && record.from.address === to.client.address) return
  ;[to.client, to.server] = [to.server, to.client]
  ;[to.packetsOut, to.packetsBack] = [to.packetsBack, to.packetsOut]
  ;[to.payloadOut, to.payloadBack] = [to.payloadBack, to.payloadOut]
}

function counts(packets: number | null, bytes: number | null, of: FlowRecord['bytesOf']) {
  return { packets: packets ?? 0, payload: Math.max(0, (bytes ?? 0) - (packets ?? 0) * headerBytes[of]) }
}

/** Without a word on who opened it, the lower port serves. */
function looksTurned({ from, to }: FlowRecord): boolean {
  return from.port < to.port
}
