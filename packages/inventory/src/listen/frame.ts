import { macOf } from '../reply/fields.js'
import type { Datagram } from './report.js'
import { reportPorts } from './report.js'

/** Ethernet; captures of other links hold no IP reports that tell a hardware address. */
const ethernet = 1

/** The UDP datagram to a report port in a captured frame (VLAN tags included); null for everything else. */
export function reportDatagram(frame: Uint8Array, linkType: number): Datagram | null {
  if (linkType !== ethernet || frame.length < 42) return null
  const bytes = Buffer.from(frame.buffer, frame.byteOffset, frame.length)
  let at = 12
  while (bytes.readUInt16BE(at) === 0x8100 || bytes.readUInt16BE(at) === 0x88a8) {
    at += 4
    if (at + 2 > bytes.length) return null
  }
  if (bytes.readUInt16BE(at) !== 0x0800) return null
  const ip = at + 2
  const headerLength = ((bytes[ip] ?? 0) & 15) * 4
  const udp = ip + headerLength
  // only the first fragment has ports
  if (
    bytes[ip + 9] !== 17 ||
    headerLength < 20 ||
    udp + 8 > bytes.length ||
    (bytes.readUInt16BE(ip + 6) & 0x1fff) !== 0
  )
    return null
  const port = bytes.readUInt16BE(udp + 2)
  if (!reportPorts.includes(port)) return null
  const length = Math.min(bytes.readUInt16BE(udp + 4), bytes.length - udp)
  return {
    source: [...bytes.subarray(ip + 12, ip + 16)].join('.'),
    port,
    payload: Buffer.from(bytes.subarray(udp + 8, udp + Math.max(8, length))),
    sourceMac: macOf(bytes.subarray(6, 12).toString('hex')),
  }
}
