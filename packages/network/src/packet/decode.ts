import { ipOffset, networkOf } from './link.js'
import { type Packet, tcpProtocol, udpProtocol } from './packet.js'

const gre = 47
const ipInIp = 4
const ipv6InIp = 41
const vxlanPort = 4789
const maximumNesting = 4

/**
 * Decodes one captured packet down to TCP or UDP, through tunnels (IP in IP, GRE, VXLAN), into `packet`.
 * Nothing is allocated.
 *
 * @returns whether there was a TCP or UDP header; fragments after the first have none
 */
export function decode(
  packet: Packet,
  bytes: Uint8Array,
  start: number,
  length: number,
  wireLength: number,
  linkType: number,
): boolean {
  const end = start + length
  const ip = ipOffset(bytes, start, end, linkType)
  return ip >= 0 && decodeIp(packet, bytes, ip, end, wireLength - length, 0)
}

/** `cut` is how many bytes the capture left out behind `end`. */
function decodeIp(packet: Packet, bytes: Uint8Array, at: number, end: number, cut: number, nesting: number): boolean {
  const version = byte(bytes, at) >> 4
  if (version === 4) return decodeIpv4(packet, bytes, at, end, cut, nesting)
  return version === 6 && decodeIpv6(packet, bytes, at, end, cut, nesting)
}

function decodeIpv4(packet: Packet, bytes: Uint8Array, at: number, end: number, cut: number, nesting: number): boolean {
  const headerLength = (byte(bytes, at) & 15) * 4
  if (headerLength < 20 || at + headerLength > end) return false
  const total = short(bytes, at + 2)
  const fragmentOffset = short(bytes, at + 6) & 0x1fff
  if (fragmentOffset !== 0) return false
  // a length of 0 comes from segmentation offload: the packet goes to the end of the frame
  const ipEnd = total === 0 ? end + cut : at + total
  packet.version = 4
  packet.sourceAt = at + 12
  packet.destinationAt = at + 16
  return decodeTransport(packet, bytes, at + headerLength, end, ipEnd, byte(bytes, at + 9), nesting)
}

function decodeIpv6(packet: Packet, bytes: Uint8Array, at: number, end: number, cut: number, nesting: number): boolean {
  if (at + 40 > end) return false
  const payloadLength = short(bytes, at + 4)
  const ipEnd = payloadLength === 0 ? end + cut : at + 40 + payloadLength
  packet.version = 6
  packet.sourceAt = at + 8
  packet.destinationAt = at + 24
  let next = byte(bytes, at + 6)
  let header = at + 40
  for (let count = 0; count < 8; count++) {
    if (next === 0 || next === 43 || next === 60) {
      if (header + 8 > end) return false
      next = byte(bytes, header)
      header += 8 + byte(bytes, header + 1) * 8
    } else if (next === 44) {
      if (header + 8 > end || (short(bytes, header + 2) & 0xfff8) !== 0) return false
      next = byte(bytes, header)
      header += 8
    } else if (next === 51) {
      if (header + 8 > end) return false
      next = byte(bytes, header)
      header += (byte(bytes, header + 1) + 2) * 4
    } else break
  }
  return decodeTransport(packet, bytes, header, end, ipEnd, next, nesting)
}

function decodeTransport(
  packet: Packet,
  bytes: Uint8Array,
  at: number,
  end: number,
  ipEnd: number,
  protocol: number,
  nesting: number,
): boolean {
  packet.protocol = protocol
  if (protocol === tcpProtocol) {
    if (at + 20 > end) return false
    const headerLength = (byte(bytes, at + 12) >> 4) * 4
    if (headerLength < 20) return false
    packet.sourcePort = short(bytes, at)
    packet.destinationPort = short(bytes, at + 2)
    packet.sequence = long(bytes, at + 4)
    packet.flags = byte(bytes, at + 13)
    return setPayload(packet, at + headerLength, end, ipEnd)
  }
  if (protocol === udpProtocol) {
    if (at + 8 > end) return false
    packet.sourcePort = short(bytes, at)
    packet.destinationPort = short(bytes, at + 2)
    if (packet.destinationPort === vxlanPort && nesting < maximumNesting && at + 16 + 14 <= end) {
      const inner = networkOf(short(bytes, at + 28), bytes, at + 30, end)
      if (inner >= 0 && decodeIp(packet, bytes, inner, end, Math.max(0, ipEnd - end), nesting + 1)) return true
      packet.protocol = udpProtocol
      packet.sourcePort = short(bytes, at)
      packet.destinationPort = short(bytes, at + 2)
    }
    return setPayload(packet, at + 8, end, ipEnd)
  }
  if (nesting >= maximumNesting) return false
  const cut = Math.max(0, ipEnd - end)
  if (protocol === ipInIp || protocol === ipv6InIp)
    return at < end && decodeIp(packet, bytes, at, end, cut, nesting + 1)
  if (protocol === gre && at + 4 <= end) {
    const flags = byte(bytes, at)
    const optional = (flags & 0x80 ? 4 : 0) + (flags & 0x20 ? 4 : 0) + (flags & 0x10 ? 4 : 0)
    const inner = at + 4 + optional
    const type = short(bytes, at + 2)
    const ip =
      type === 0x6558 ? networkOf(short(bytes, inner + 12), bytes, inner + 14, end) : networkOf(type, bytes, inner, end)
    return ip >= 0 && decodeIp(packet, bytes, ip, end, cut, nesting + 1)
  }
  return false
}

function setPayload(packet: Packet, at: number, end: number, ipEnd: number): boolean {
  packet.payloadAt = at
  packet.wirePayloadLength = Math.max(0, ipEnd - at)
  packet.payloadLength = Math.max(0, Math.min(end, ipEnd) - at)
  return true
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

function short(bytes: Uint8Array, at: number): number {
  return (byte(bytes, at) << 8) | byte(bytes, at + 1)
}

function long(bytes: Uint8Array, at: number): number {
  return (
    ((byte(bytes, at) << 24) | (byte(bytes, at + 1) << 16) | (byte(bytes, at + 2) << 8) | byte(bytes, at + 3)) >>> 0
  )
}
