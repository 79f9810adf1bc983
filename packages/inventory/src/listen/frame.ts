import { addressText } from '../plan/address.js'
import { macOf } from '../reply/fields.js'
import { ipv4At, linkEthernet, sourceOf, transportAt, word } from './ip-packet.js'
import { type Datagram, reportPorts } from './report.js'

const udp = 17

/** The UDP datagram to a report port in a captured frame; null for everything else. */
export function reportDatagram(frame: Uint8Array, linkType: number): Datagram | null {
  const ip = ipv4At(frame, linkType)
  const at = ip < 0 ? -1 : transportAt(frame, ip, udp)
  if (at < 0) return null
  const port = word(frame, at + 2)
  if (!reportPorts.includes(port)) return null
  const end = Math.min(at + Math.max(8, word(frame, at + 4)), frame.length)
  return {
    source: addressText(sourceOf(frame, ip)),
    port,
    payload: Buffer.from(frame.subarray(at + 8, end)),
    sourceMac: sourceMacOf(frame, linkType),
  }
}

/** Hardware address of the sender; null where the link shows none. */
export function sourceMacOf(frame: Uint8Array, linkType: number): string | null {
  return linkType === linkEthernet ? macOf(Buffer.from(frame.subarray(6, 12)).toString('hex')) : null
}
