import type { BatchWriter } from './batch.js'
import { sectionEndian } from './format.js'
import { type Damage, longestPacket, type RecordParser } from './parser.js'
import type { ByteWindow } from './window.js'

const sectionHeaderBlock = 0x0a0d0d0a
const interfaceBlock = 1
const obsoletePacketBlock = 2
const simplePacketBlock = 3
const enhancedPacketBlock = 6
/** No section has more interfaces than this; what claims to is damaged. */
const mostInterfaces = 65_536

interface Interface {
  readonly linkType: number
  readonly snapLength: number
  /** Milliseconds of one unit of the clock. */
  readonly msPerUnit: number
  readonly offsetMs: number
}

/** Blocks of a pcapng file (draft-ietf-opsawg-pcapng): several sections and interfaces, every kind of packet block. */
export class PcapngParser implements RecordParser {
  #littleEndian = true
  #interfaces: Interface[] = []
  #lastMs = 0

  // Hot: once a block, nothing is allocated for packets.
  parse(window: ByteWindow, batch: BatchWriter): Damage | null {
    const { view } = window
    while (window.left >= 12) {
      const at = window.start
      let type = view.getUint32(at)
      if (type === sectionHeaderBlock) {
        const endian = sectionEndian(view, at + 8)
        if (endian === null) return { code: 'capture.damaged-block', offset: window.offset }
        this.#littleEndian = endian
        this.#interfaces = []
      } else type = view.getUint32(at, this.#littleEndian)
      const length = view.getUint32(at + 4, this.#littleEndian)
      if (length < 12 || length % 4 !== 0) return { code: 'capture.damaged-block', offset: window.offset }
      const wanted =
        type === enhancedPacketBlock ||
        type === simplePacketBlock ||
        type === obsoletePacketBlock ||
        type === interfaceBlock
      if (length > window.left) {
        if (!wanted) {
          window.pass(length)
          return null
        }
        if (length > longestPacket) return { code: 'capture.absurd-length', offset: window.offset, length }
        return null
      }
      if (wanted && !this.#block(type, at, length, window, batch))
        return { code: 'capture.damaged-block', offset: window.offset }
      window.start = at + length
    }
    return null
  }

  #block(type: number, at: number, length: number, window: ByteWindow, batch: BatchWriter): boolean {
    const { view } = window
    const little = this.#littleEndian
    if (type === interfaceBlock) {
      if (length < 20 || this.#interfaces.length >= mostInterfaces) return false
      this.#interfaces.push(readInterface(view, at, length, little))
      return true
    }
    if (type === simplePacketBlock) {
      const from = this.#interfaces[0]
      if (length < 16 || from === undefined) return false
      const wire = view.getUint32(at + 8, little)
      const captured = Math.min(wire, length - 16, from.snapLength === 0 ? wire : from.snapLength)
      batch.add(at + 12, captured, wire, this.#lastMs, from.linkType, window.base + at + 12)
      return true
    }
    if (length < 32) return false
    const number = type === enhancedPacketBlock ? view.getUint32(at + 8, little) : view.getUint16(at + 8, little)
    const from = this.#interfaces[number]
    const captured = view.getUint32(at + 20, little)
    if (from === undefined || captured > length - 32) return false
    const units = view.getUint32(at + 12, little) * 4_294_967_296 + view.getUint32(at + 16, little)
    const timeMs = units * from.msPerUnit + from.offsetMs
    this.#lastMs = timeMs
    batch.add(at + 28, captured, view.getUint32(at + 24, little), timeMs, from.linkType, window.base + at + 28)
    return true
  }
}

function readInterface(view: DataView, at: number, length: number, little: boolean): Interface {
  let msPerUnit = 1e-3
  let offsetMs = 0
  const end = at + length - 4
  let option = at + 16
  while (option + 4 <= end) {
    const code = view.getUint16(option, little)
    const size = view.getUint16(option + 2, little)
    const value = option + 4
    if (code === 0 || value + size > end) break
    if (code === 9 && size >= 1) {
      const resolution = view.getUint8(value)
      const perSecond = resolution & 0x80 ? 2 ** (resolution & 0x7f) : 10 ** resolution
      msPerUnit = 1000 / perSecond
    }
    if (code === 14 && size >= 8) offsetMs = Number(view.getBigInt64(value, little)) * 1000
    option = value + ((size + 3) & ~3)
  }
  const snapLength = view.getUint32(at + 12, little)
  return { linkType: view.getUint16(at + 8, little), snapLength, msPerUnit, offsetMs }
}
