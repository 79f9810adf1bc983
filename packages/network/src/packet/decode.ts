import { byte, long, short } from './bytes.js'
import { ipOffset } from './link.js'
import { type Packet, tcpProtocol, udpProtocol } from './packet.js'
import { insideGre, insideUdp } from './tunnel.js'

const gre = 47
const ipInIp = 4
const ipv6InIp = 41
const maximumNesting = 4

/**
 * Decodes one captured packet down to TCP or UDP, through tunnels (see `tunnel.ts`), into `packet`.
 * Nothing is allocated.
 *
 * @returns whether there was a TCP or UDP header; fragments are left to be put together, and `fragmentAt` says where they begin
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
  packet.fragmentAt = -1
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
  // a length of 0 comes from segmentation offload: the packet goes to the end of the frame
  const ipEnd = total === 0 ? end + cut : at + total
  packet.version = 4
  packet.sourceAt = at + 12
  packet.destinationAt = at + 16
  if ((short(bytes, at + 6) & 0x3fff) !== 0) {
    packet.fragmentAt = at
    return false
  }
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
      if (header + 8 > end) return false
      if ((short(bytes, header + 2) & 0xfff9) !== 0) {
        packet.fragmentAt = at
        packet.fragmentHeaderAt = header
        return false
      }
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
    const { sourcePort, destinationPort } = packet
    const inner = nesting < maximumNesting ? insideUdp(bytes, at + 8, end, sourcePort, destinationPort) : -1
    if (inner >= 0) {
      const { version, sourceAt, destinationAt } = packet
      if (decodeIp(packet, bytes, inner, end, Math.max(0, ipEnd - end), nesting + 1)) return true
      // no tunnel after all, or one that carries a fragment
      if (packet.fragmentAt >= 0) return false
      packet.version = version
      packet.sourceAt = sourceAt
      packet.destinationAt = destinationAt
      packet.protocol = udpProtocol
      packet.sourcePort = sourcePort
      packet.destinationPort = destinationPort
    }
    return setPayload(packet, at + 8, end, ipEnd)
  }
  if (nesting >= maximumNesting) return false
  const cut = Math.max(0, ipEnd - end)
  if (protocol === ipInIp || protocol === ipv6InIp)
    return at < end && decodeIp(packet, bytes, at, end, cut, nesting + 1)
  if (protocol !== gre) return false
  const ip = insideGre(bytes, at, end)
  return ip >= 0 && decodeIp(packet, bytes, ip, end, cut, nesting + 1)
}

function setPayload(packet: Packet, at: number, end: number, ipEnd: number): boolean {
  packet.payloadAt = at
  packet.wirePayloadLength = Math.max(0, ipEnd - at)
  packet.payloadLength = Math.max(0, Math.min(end, ipEnd) - at)
  return true
}
