import { endsOf } from '../flow/ends.js'
import { readDns } from '../name/dns.js'
import { dnsPort } from '../name/dns-flows.js'
import { addressText } from '../packet/address.js'
import { decode } from '../packet/decode.js'
import { emptyPacket, tcpProtocol } from '../packet/packet.js'
import { transportOf } from './field.js'
import type { Export } from './netflow-export.js'
import type { FlowRecord, RecordPlace, TrafficRecord } from './record.js'

/** Sample and record formats of the standard itself (enterprise 0). */
const flowSample = 1
const expandedFlowSample = 3
const rawHeader = 1
const sampledIpv4 = 3
const sampledIpv6 = 4

/** Protocols of a raw header, and the link types that they are: Ethernet, IPv4, IPv6. */
const linkTypes: ReadonlyMap<number, number> = new Map([
  [1, 1],
  [11, 101],
  [12, 101],
])

const synOnly = 2
const mostSamples = 512

interface Sampled {
  readonly records: TrafficRecord[]
  readonly timeMs: number
  readonly place: RecordPlace
}

/** Whether a UDP payload begins as sFlow v5 does: its version and the family of the agent's address. */
export function isSflow(bytes: Uint8Array, at: number, length: number): boolean {
  if (length < 28 || bytes[at] !== 0 || bytes[at + 1] !== 0 || bytes[at + 2] !== 0 || bytes[at + 3] !== 5) return false
  return (
    bytes[at + 4] === 0 && bytes[at + 5] === 0 && bytes[at + 6] === 0 && (bytes[at + 7] === 1 || bytes[at + 7] === 2)
  )
}

/**
 * Reads sFlow v5 (sflow.org, sFlow Version 5, 2004): sampled packets as flows of one packet, and the names in sampled DNS. It tells no
 * time of its own, so the time of its arrival stands for it.
 *
 * @returns null when lengths and counts do not fit the payload
 */
export function readSflow(bytes: Uint8Array, timeMs: number, place: RecordPlace): Export | null {
  if (!isSflow(bytes, 0, bytes.length)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const samplesAt = view.getUint32(4) === 1 ? 24 : 36
  if (samplesAt + 4 > bytes.length) return null
  const count = view.getUint32(samplesAt)
  if (count > mostSamples) return null
  const sampled: Sampled = { records: [], timeMs, place }
  let sampling = 1
  let at = samplesAt + 4
  for (let i = 0; i < count; i++) {
    if (at + 8 > bytes.length) return null
    const format = view.getUint32(at)
    const end = at + 8 + view.getUint32(at + 4)
    if (end > bytes.length) return null
    if (format === flowSample || format === expandedFlowSample) {
      const isExpanded = format === expandedFlowSample
      const rateAt = at + 8 + (isExpanded ? 12 : 8)
      const recordsAt = at + 8 + (isExpanded ? 40 : 28)
      if (recordsAt + 4 > end) return null
      sampling = Math.max(sampling, view.getUint32(rateAt))
      if (!readRecords(view, recordsAt, end, sampled)) return null
    }
    at = end
  }
  return { records: sampled.records, sampling }
}

function readRecords(view: DataView, start: number, end: number, sampled: Sampled): boolean {
  const count = view.getUint32(start)
  let at = start + 4
  for (let i = 0; i < count; i++) {
    if (at + 8 > end) return false
    const format = view.getUint32(at)
    const next = at + 8 + view.getUint32(at + 4)
    if (next > end) return false
    if (format === rawHeader) header(view, at + 8, next, sampled)
    else if (format === sampledIpv4) ip(view, at + 8, next, 4, sampled)
    else if (format === sampledIpv6) ip(view, at + 8, next, 6, sampled)
    at = next
  }
  return true
}

const packet = emptyPacket()

/** The first bytes of a packet, as they were on the wire. */
function header(view: DataView, at: number, end: number, { records, timeMs, place }: Sampled): void {
  if (at + 16 > end) return
  const linkType = linkTypes.get(view.getUint32(at))
  const frameLength = view.getUint32(at + 4)
  const length = Math.min(view.getUint32(at + 12), end - at - 16)
  if (linkType === undefined) return
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 16, length)
  if (!decode(packet, bytes, 0, length, Math.max(frameLength, length), linkType)) return
  const [from, to] = endsOf(packet, bytes, true)
  const transport = packet.protocol === tcpProtocol ? 'tcp' : 'udp'
  const opens = transport === 'tcp' && (packet.flags & 0x12) === synOnly
  records.push(onePacket({ place, transport, from, to }, timeMs, frameLength, 'frame', opens))
  if (transport === 'tcp' || (from.port !== dnsPort && to.port !== dnsPort)) return
  const message = readDns(bytes, packet.payloadAt, packet.payloadAt + packet.payloadLength)
  if (message === null) return
  const ends = to.port === dnsPort ? { from, to } : { from: to, to: from }
  records.push({
    is: 'name',
    by: 'dns',
    host: message.name,
    addresses: message.addresses,
    place,
    transport,
    timeMs,
    ...ends,
  })
}

/** What an exporter that cannot cut out headers tells instead. */
function ip(view: DataView, at: number, end: number, version: 4 | 6, { records, timeMs, place }: Sampled): void {
  const size = version === 4 ? 4 : 16
  if (at + 8 + 2 * size + 12 > end) return
  const transport = transportOf(view.getUint32(at + 4))
  if (transport === null) return
  const bytes = new Uint8Array(view.buffer, view.byteOffset)
  const address = (offset: number) => addressText(bytes, offset, version)
  const portsAt = at + 8 + 2 * size
  const from = { address: address(at + 8), port: view.getUint32(portsAt) & 0xffff }
  const to = { address: address(at + 8 + size), port: view.getUint32(portsAt + 4) & 0xffff }
  const opens = transport === 'tcp' && (view.getUint32(portsAt + 8) & 0x12) === synOnly
  records.push(onePacket({ place, transport, from, to }, timeMs, view.getUint32(at), 'ip', opens))
}

function onePacket(
  ends: Pick<FlowRecord, 'place' | 'transport' | 'from' | 'to'>,
  timeMs: number,
  bytes: number,
  bytesOf: FlowRecord['bytesOf'],
  oriented: boolean,
): FlowRecord {
  return {
    is: 'flow',
    oriented,
    firstMs: timeMs,
    lastMs: timeMs,
    packetsOut: 1,
    packetsBack: null,
    bytesOut: bytes,
    bytesBack: null,
    bytesOf,
    ...ends,
  }
}
