import type { Packet } from './packet.js'

/** LINKTYPE_RAW, of which datagrams are once they are whole. */
export const rawIp = 101

/** Datagrams whose rest is waited for at once. */
const datagramsLimit = 128
const payloadBytesLimit = 65_536
const partsLimit = 128
const ipv4HeaderBytes = 20
const ipv6HeaderBytes = 40

interface Part {
  readonly offset: number
  readonly bytes: Uint8Array
}

interface Datagram {
  readonly parts: Part[]
  /** Length of the whole payload; -1 until the last fragment came. */
  length: number
  received: number
}

/**
 * Puts IP fragments together (RFC 791; RFC 8200, section 4.5) in bounded memory. Where fragments overlap, what came first
 * stands. Only fragments cost anything here.
 */
export class Fragments {
  /** Datagrams that were given up, or never became whole. */
  private lost = 0
  private readonly waiting = new Map<string, Datagram>()

  get incomplete(): number {
    return this.lost + this.waiting.size
  }

  /**
   * Takes the fragment that {@link decode} found.
   *
   * @returns the whole datagram as a raw IP packet once nothing is missing, else null
   */
  add(packet: Packet, bytes: Uint8Array, end: number): Uint8Array | null {
    const { fragmentAt: at, version } = packet
    const fragment = version === 4 ? ipv4Fragment(bytes, at) : ipv6Fragment(bytes, at, packet.fragmentHeaderAt)
    const available = Math.min(end, fragment.end) - fragment.start
    if (available <= 0 || fragment.offset + available > payloadBytesLimit) return null
    const key = Buffer.from(bytes.buffer, bytes.byteOffset + packet.sourceAt, version === 4 ? 8 : 32).toString('latin1')
    const name = `${fragment.protocol} ${fragment.id} ${key}`
    const datagram = this.waiting.get(name) ?? this.open(name)
    datagram.received += available
    datagram.parts.push({ offset: fragment.offset, bytes: bytes.slice(fragment.start, fragment.start + available) })
    if (!fragment.more && end >= fragment.end) datagram.length = fragment.offset + available
    if (datagram.length >= 0 && datagram.received >= datagram.length && isWhole(datagram)) {
      this.waiting.delete(name)
      return joined(datagram, version, fragment.protocol, bytes, packet)
    }
    if (datagram.parts.length > partsLimit) {
      this.waiting.delete(name)
      this.lost++
    }
    return null
  }

  private open(name: string): Datagram {
    if (this.waiting.size >= datagramsLimit) {
      const [oldest] = this.waiting.keys()
      if (oldest !== undefined) this.waiting.delete(oldest)
      this.lost++
    }
    const datagram = { parts: [], length: -1, received: 0 }
    this.waiting.set(name, datagram)
    return datagram
  }
}

interface Fragment {
  readonly start: number
  readonly end: number
  readonly offset: number
  readonly more: boolean
  readonly id: number
  readonly protocol: number
}

function ipv4Fragment(bytes: Uint8Array, at: number): Fragment {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, ipv4HeaderBytes)
  const field = view.getUint16(6)
  return {
    start: at + (view.getUint8(0) & 15) * 4,
    end: at + view.getUint16(2),
    offset: (field & 0x1fff) * 8,
    more: (field & 0x2000) !== 0,
    id: view.getUint16(4),
    protocol: view.getUint8(9),
  }
}

function ipv6Fragment(bytes: Uint8Array, at: number, headerAt: number): Fragment {
  const view = new DataView(bytes.buffer, bytes.byteOffset + headerAt, 8)
  const field = view.getUint16(2)
  return {
    start: headerAt + 8,
    end: at + ipv6HeaderBytes + (((bytes[at + 4] ?? 0) << 8) | (bytes[at + 5] ?? 0)),
    offset: field & 0xfff8,
    more: (field & 1) !== 0,
    id: view.getUint32(4),
    protocol: view.getUint8(0),
  }
}

function isWhole({ parts, length }: Datagram): boolean {
  let reached = 0
  for (const { offset, bytes } of parts.toSorted((a, b) => a.offset - b.offset)) {
    if (offset > reached) return false
    reached = Math.max(reached, offset + bytes.length)
  }
  return reached >= length
}

/** A raw packet of the same ends; a length of zero says that it goes on to its end. */
function joined(datagram: Datagram, version: 4 | 6, protocol: number, bytes: Uint8Array, packet: Packet): Uint8Array {
  const header = version === 4 ? ipv4HeaderBytes : ipv6HeaderBytes
  const whole = new Uint8Array(header + datagram.length)
  whole[0] = version === 4 ? 0x45 : 0x60
  whole[version === 4 ? 9 : 6] = protocol
  const addresses = version === 4 ? 8 : 32
  whole.set(bytes.subarray(packet.sourceAt, packet.sourceAt + addresses), version === 4 ? 12 : 8)
  for (const part of datagram.parts.toReversed())
    whole.set(
      part.bytes.subarray(0, Math.max(0, datagram.length - part.offset)),
      header + Math.min(part.offset, datagram.length),
    )
  return whole
}
