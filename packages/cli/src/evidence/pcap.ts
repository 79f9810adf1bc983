import type { EvidencePacket } from './packets.js'

const headerBytes = 24
const recordHeaderBytes = 16
const maximumLength = 262_144

/**
 * A capture file (libpcap 2.4, microseconds, little endian) of packets that share a link type.
 * Source: draft-ietf-opsawg-pcap.
 */
export function pcapOf(linkType: number, packets: readonly EvidencePacket[]): Uint8Array {
  const size = packets.reduce((sum, packet) => sum + recordHeaderBytes + packet.bytes.length, headerBytes)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  view.setUint32(0, 0xa1b2c3d4, true)
  view.setUint16(4, 2, true)
  view.setUint16(6, 4, true)
  view.setUint32(16, maximumLength, true)
  view.setUint32(20, linkType, true)
  let at = headerBytes
  for (const { timeMs, wireLength, bytes } of packets) {
    const microseconds = Math.round(timeMs * 1000)
    view.setUint32(at, Math.floor(microseconds / 1e6), true)
    view.setUint32(at + 4, microseconds % 1e6, true)
    view.setUint32(at + 8, bytes.length, true)
    view.setUint32(at + 12, wireLength, true)
    file.set(bytes, at + recordHeaderBytes)
    at += recordHeaderBytes + bytes.length
  }
  return file
}
