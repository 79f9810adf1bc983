import { byte, long, short } from './bytes.js'
import { Datagram } from './datagram.js'
import type { Packet } from './packet.js'

/** LINKTYPE_RAW, of which datagrams are once they are whole. */
export const rawIp = 101

/** Datagrams whose rest is waited for at once. */
const datagramsLimit = 128
const payloadBytesLimit = 65_536
const ipv4HeaderBytes = 20
const ipv6HeaderBytes = 40

/**
 * Puts IP fragments together (RFC 791; RFC 8200, section 4.5) in bounded memory. Where fragments overlap, what came first
 * stands. Only fragments cost anything here.
 */
export class Fragments {
  /** Datagrams that were given up, or never became whole. */
  private lost = 0
  private readonly waiting = new Map<number, Datagram>()

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
    const name = nameOf(fragment, bytes, packet.sourceAt, version)
    const datagram = this.waiting.get(name) ?? this.open(name, version)
    if (!fragment.more && end >= fragment.end) datagram.length = fragment.offset + available
    datagram.add(fragment.offset, bytes, fragment.start, available, fragment.more)
    if (!datagram.isWhole) return null
    this.waiting.delete(name)
    const whole = datagram.whole()
    writeHeader(whole, version, fragment.protocol, bytes, packet.sourceAt)
    return whole
  }

  private open(name: number, version: 4 | 6): Datagram {
    if (this.waiting.size >= datagramsLimit) {
      const [oldest] = this.waiting.keys()
      if (oldest !== undefined) this.waiting.delete(oldest)
      this.lost++
    }
    const datagram = new Datagram(version === 4 ? ipv4HeaderBytes : ipv6HeaderBytes)
    this.waiting.set(name, datagram)
    return datagram
  }
}

/** A number for the datagram, from its ends, protocol and identification. */
function nameOf({ id, protocol }: Fragment, bytes: Uint8Array, addressesAt: number, version: 4 | 6): number {
  let hash = mix(mix(0x811c9dc5, protocol), id)
  const words = version === 4 ? 2 : 8
  for (let i = 0; i < words; i++) hash = mix(hash, long(bytes, addressesAt + 4 * i))
  return hash
}

function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x01000193)
  return mixed ^ (mixed >>> 15)
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
  const field = short(bytes, at + 6)
  return {
    start: at + (byte(bytes, at) & 15) * 4,
    end: at + short(bytes, at + 2),
    offset: (field & 0x1fff) * 8,
    more: (field & 0x2000) !== 0,
    id: short(bytes, at + 4),
    protocol: byte(bytes, at + 9),
  }
}

function ipv6Fragment(bytes: Uint8Array, at: number, headerAt: number): Fragment {
  const field = short(bytes, headerAt + 2)
  return {
    start: headerAt + 8,
    end: at + ipv6HeaderBytes + short(bytes, at + 4),
    offset: field & 0xfff8,
    more: (field & 1) !== 0,
    // a signed word, so that both versions make objects of one kind
    id: long(bytes, headerAt + 4) | 0,
    protocol: byte(bytes, headerAt),
  }
}

/** Makes it a raw packet of the same ends; a length of zero says that it goes on to its end. */
function writeHeader(
  whole: Uint8Array,
  version: 4 | 6,
  protocol: number,
  bytes: Uint8Array,
  addressesAt: number,
): void {
  whole[0] = version === 4 ? 0x45 : 0x60
  whole[version === 4 ? 9 : 6] = protocol
  const addresses = version === 4 ? 8 : 32
  whole.set(bytes.subarray(addressesAt, addressesAt + addresses), version === 4 ? 12 : 8)
}
