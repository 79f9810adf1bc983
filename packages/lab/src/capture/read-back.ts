/** Reads back what the lab writes, independently of how it was written; for tests. */
export interface ReadPacket {
  readonly timeMs: number
  readonly protocol: number
  readonly from: string
  readonly to: string
  readonly flags: number
  readonly sequence: number
  readonly payload: Uint8Array
  readonly checksumsRight: boolean
}

/** Parses a classic little-endian pcap of Ethernet, IPv4 and TCP or UDP. */
export function readPcap(file: Uint8Array): ReadPacket[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (view.getUint32(0, true) !== 0xa1b2c3d4 || view.getUint32(20, true) !== 1) throw new Error('Not an Ethernet pcap')
  const packets: ReadPacket[] = []
  for (let at = 24; at < file.length;) {
    const timeMs = view.getUint32(at, true) * 1000 + view.getUint32(at + 4, true) / 1000
    const length = view.getUint32(at + 8, true)
    packets.push(readFrame(file.subarray(at + 16, at + 16 + length), timeMs))
    at += 16 + length
  }
  return packets
}

export function readFrame(frame: Uint8Array, timeMs = 0): ReadPacket {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  const ip = 14
  const headerBytes = (view.getUint8(ip) & 15) * 4
  const total = view.getUint16(ip + 2)
  const protocol = view.getUint8(ip + 9)
  const at = ip + headerBytes
  const transportBytes = total - headerBytes
  const address = (start: number): string => [...frame.subarray(start, start + 4)].join('.')
  const dataAt = protocol === 6 ? at + (view.getUint8(at + 12) >> 4) * 4 : at + 8
  // A header or segment with its own checksum in it adds up to all ones (RFC 1071).
  const pseudo = words(view, ip + 12, 8) + protocol + transportBytes
  return {
    timeMs,
    protocol,
    from: `${address(ip + 12)}:${view.getUint16(at)}`,
    to: `${address(ip + 16)}:${view.getUint16(at + 2)}`,
    flags: protocol === 6 ? view.getUint8(at + 13) : 0,
    sequence: protocol === 6 ? view.getUint32(at + 4) : 0,
    payload: frame.subarray(dataAt, ip + total),
    checksumsRight:
      carried(words(view, ip, headerBytes)) === 0xffff && carried(pseudo + words(view, at, transportBytes)) === 0xffff,
  }
}

function words(view: DataView, from: number, length: number): number {
  let total = 0
  for (let i = 0; i < length; i++) total += view.getUint8(from + i) * (i % 2 === 0 ? 256 : 1)
  return total
}

function carried(total: number): number {
  let left = total
  while (left > 0xffff) left = (left % 65_536) + Math.floor(left / 65_536)
  return left
}
