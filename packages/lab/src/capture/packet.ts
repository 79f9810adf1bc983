/** One end of a conversation. IPv4 only; MAC as twelve hex digits with or without colons. */
export interface Host {
  readonly ip: string
  readonly mac: string
  readonly port: number
}

/** A frame and when it passed the capturing interface (milliseconds since 1970 UTC, fractions count). */
export interface Packet {
  readonly timeMs: number
  readonly bytes: Uint8Array
}

const ethernetBytes = 14
const ipBytes = 20
const tcpBytes = 20
const udpBytes = 8

export const tcpFlags = { fin: 1, syn: 2, reset: 4, push: 8, ack: 16 } as const

export interface TcpSegment {
  readonly from: Host
  readonly to: Host
  readonly sequence: number
  readonly acknowledge: number
  readonly flags: number
  readonly window: number
  readonly ipId: number
  readonly ttl: number
  readonly payload: Uint8Array
}

/** Ethernet, IPv4 (RFC 791) and TCP (RFC 9293) with all checksums right. */
export function tcpFrame(segment: TcpSegment): Uint8Array {
  const total = ipBytes + tcpBytes + segment.payload.length
  const bytes = new Uint8Array(ethernetBytes + total)
  const view = new DataView(bytes.buffer)
  writeIp(bytes, view, segment.from, segment.to, 6, total, segment.ipId, segment.ttl)
  const at = ethernetBytes + ipBytes
  view.setUint16(at, segment.from.port)
  view.setUint16(at + 2, segment.to.port)
  view.setUint32(at + 4, segment.sequence >>> 0)
  view.setUint32(at + 8, segment.acknowledge >>> 0)
  view.setUint16(at + 12, ((tcpBytes / 4) << 12) | segment.flags)
  view.setUint16(at + 14, segment.window)
  bytes.set(segment.payload, at + tcpBytes)
  view.setUint16(at + 16, transportChecksum(view, at, bytes.length - at, 6))
  return bytes
}

/** Ethernet, IPv4 and UDP (RFC 768). */
export function udpFrame(from: Host, to: Host, payload: Uint8Array, ipId: number, ttl: number): Uint8Array {
  const total = ipBytes + udpBytes + payload.length
  const bytes = new Uint8Array(ethernetBytes + total)
  const view = new DataView(bytes.buffer)
  writeIp(bytes, view, from, to, 17, total, ipId, ttl)
  const at = ethernetBytes + ipBytes
  view.setUint16(at, from.port)
  view.setUint16(at + 2, to.port)
  view.setUint16(at + 4, udpBytes + payload.length)
  bytes.set(payload, at + udpBytes)
  view.setUint16(at + 6, transportChecksum(view, at, bytes.length - at, 17) || 0xffff)
  return bytes
}

function writeIp(
  bytes: Uint8Array,
  view: DataView,
  from: Host,
  to: Host,
  protocol: number,
  total: number,
  ipId: number,
  ttl: number,
): void {
  writeMac(bytes, 0, to.mac)
  writeMac(bytes, 6, from.mac)
  view.setUint16(12, 0x0800)
  view.setUint8(14, 0x45)
  view.setUint16(16, total)
  view.setUint16(18, ipId & 0xffff)
  view.setUint16(20, 0x4000)
  view.setUint8(22, ttl)
  view.setUint8(23, protocol)
  writeAddress(bytes, 26, from.ip)
  writeAddress(bytes, 30, to.ip)
  view.setUint16(24, fold(sum(view, ethernetBytes, ipBytes)))
}

function writeMac(bytes: Uint8Array, at: number, mac: string): void {
  const digits = mac.replaceAll(':', '')
  for (let i = 0; i < 6; i++) bytes[at + i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16)
}

function writeAddress(bytes: Uint8Array, at: number, ip: string): void {
  const parts = ip.split('.')
  for (let i = 0; i < 4; i++) bytes[at + i] = Number(parts[i])
}

function transportChecksum(view: DataView, at: number, length: number, protocol: number): number {
  return fold(sum(view, 26, 8) + protocol + length + sum(view, at, length))
}

/** RFC 1071. */
function sum(view: DataView, at: number, length: number): number {
  let total = 0
  for (let i = 0; i + 1 < length; i += 2) total += view.getUint16(at + i)
  if (length % 2 === 1) total += view.getUint8(at + length - 1) << 8
  return total
}

function fold(total: number): number {
  let left = total
  while (left > 0xffff) left = (left & 0xffff) + Math.floor(left / 65_536)
  return ~left & 0xffff
}
