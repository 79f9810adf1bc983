import type { BatchWriter } from './batch.js'
import { type PcapMagic, pcapMagic } from './format.js'
import { type Damage, longestPacket, type RecordParser } from './parser.js'
import type { ByteWindow } from './window.js'

const headerBytes = 24

/** Records of a pcap file (draft-ietf-opsawg-pcap): both byte orders, µs and ns. */
export class PcapParser implements RecordParser {
  #magic: PcapMagic | null = null
  #linkType = 0

  parse(window: ByteWindow, batch: BatchWriter): Damage | null {
    if (this.#magic === null) {
      if (window.left < headerBytes) return null
      this.#magic = pcapMagic(window.buffer.subarray(window.start, window.end))
      if (this.#magic === null) return { code: 'capture.not-a-capture', offset: window.offset }
      // The upper bits hold the length of the frame check sequence.
      this.#linkType = window.view.getUint32(window.start + 20, this.#magic.littleEndian) & 0xffff
      window.start += headerBytes
    }
    return this.#records(this.#magic, window, batch)
  }

  // Hot: once a packet, nothing is allocated.
  #records(magic: PcapMagic, window: ByteWindow, batch: BatchWriter): Damage | null {
    const { littleEndian, recordHeaderBytes } = magic
    const fractionsPerMs = magic.unitsPerSecond / 1000
    const { view, end } = window
    let at = window.start
    while (end - at >= recordHeaderBytes) {
      const length = view.getUint32(at + 8, littleEndian)
      if (length > longestPacket) {
        window.start = at
        return { code: 'capture.absurd-length', offset: window.offset, length }
      }
      const data = at + recordHeaderBytes
      if (data + length > end) break
      const timeMs = view.getUint32(at, littleEndian) * 1000 + view.getUint32(at + 4, littleEndian) / fractionsPerMs
      const wireLength = view.getInt32(at + 12, littleEndian)
      batch.add(data, length, wireLength, timeMs, this.#linkType, window.base + data)
      at = data + length
    }
    window.start = at
    return null
  }
}
