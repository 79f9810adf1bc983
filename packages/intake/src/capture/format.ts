/** Byte orders and units of a pcap header; see {@link pcapMagic}. */
export interface PcapMagic {
  readonly littleEndian: boolean
  readonly unitsPerSecond: number
  /** The record headers of Kuznetzov's variant carry 8 more bytes. */
  readonly recordHeaderBytes: number
}

const microseconds = 0xa1b2c3d4
const nanoseconds = 0xa1b23c4d
const kuznetzov = 0xa1b2cd34
const sectionHeader = 0x0a0d0d0a
const byteOrderMagic = 0x1a2b3c4d

/** Reads the first four bytes of a pcap file (draft-ietf-opsawg-pcap); null when they are no pcap's. */
export function pcapMagic(bytes: Uint8Array): PcapMagic | null {
  if (bytes.length < 4) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (const littleEndian of [false, true]) {
    const magic = view.getUint32(0, littleEndian)
    if (magic === microseconds) return { littleEndian, unitsPerSecond: 1e6, recordHeaderBytes: 16 }
    if (magic === nanoseconds) return { littleEndian, unitsPerSecond: 1e9, recordHeaderBytes: 16 }
    if (magic === kuznetzov) return { littleEndian, unitsPerSecond: 1e6, recordHeaderBytes: 24 }
  }
  return null
}

/** Byte order of a pcapng section from its byte-order magic at `offset`; null when it is neither. */
export function sectionEndian(view: DataView, offset: number): boolean | null {
  if (view.getUint32(offset, true) === byteOrderMagic) return true
  if (view.getUint32(offset, false) === byteOrderMagic) return false
  return null
}

/**
 * Recognises a capture by its first bytes (16 are enough; 4 decide for pcap).
 *
 * @returns `null` when this is no capture
 */
export function captureFormat(firstBytes: Uint8Array): 'pcap' | 'pcapng' | null {
  if (pcapMagic(firstBytes) !== null) return 'pcap'
  if (firstBytes.length < 12) return null
  const view = new DataView(firstBytes.buffer, firstBytes.byteOffset, firstBytes.length)
  return view.getUint32(0) === sectionHeader && sectionEndian(view, 8) !== null ? 'pcapng' : null
}
