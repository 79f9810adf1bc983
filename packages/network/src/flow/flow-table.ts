import { addressText } from '../packet/address.js'
import { long } from '../packet/bytes.js'
import type { Packet } from '../packet/packet.js'
import type { End } from './ends.js'

/** Words of a key: last words of both addresses, ports, protocol and version. */
const keyWords = 4
/** The other words of two IPv6 addresses. */
const restWords = 6
const growAt = 0.6
const noRest = new Int32Array(0)
/** Where addresses are put together for their text. */
const scratch = new Uint8Array(16)
const inNetworkOrder = new DataView(scratch.buffer)

/**
 * Finds the number of a flow by its five-tuple, the same from both sides.
 * Open addressing over typed arrays: nothing is allocated per packet, and the table grows by doubling.
 */
export class FlowTable {
  /** Slot → flow number + 1; 0 is free. */
  private slots = new Int32Array(1 << 12)
  private keys = new Int32Array(keyWords << 11)
  /** Of IPv6 flows; no memory while there is none. */
  private rests = new Int32Array(0)
  private readonly rest = new Int32Array(restWords)
  /** The flow of the packet before: packets come in trains. */
  private last = -1
  count = 0
  /** After {@link find}: whether the packet goes from the flow's lower end to its higher one. */
  forward = true

  /** The flow's number; a new one is {@link count} - 1 afterwards. Hot: once a packet. */
  find(packet: Packet, bytes: Uint8Array): number {
    const { sourceAt, destinationAt, sourcePort, destinationPort, version } = packet
    const order =
      sourcePort === destinationPort
        ? compare(bytes, sourceAt, destinationAt, version === 4 ? 4 : 16)
        : sourcePort - destinationPort
    // lower end first, so that both directions give one key
    const forward = order <= 0
    this.forward = forward
    const low = forward ? sourceAt : destinationAt
    const high = forward ? destinationAt : sourceAt
    const tail = version === 4 ? 0 : 12
    const word0 = long(bytes, low + tail) | 0
    const word1 = long(bytes, high + tail) | 0
    const word2 = forward ? (sourcePort << 16) | destinationPort : (destinationPort << 16) | sourcePort
    const word3 = (packet.protocol << 8) | version
    if (version === 6) this.fillRest(bytes, low, high)
    const { last } = this
    if (last >= 0 && this.same(last, word0, word1, word2, word3)) return last
    const { slots } = this
    const mask = slots.length - 1
    const start = hash(word0, word1, word2, word3, version === 4 ? noRest : this.rest, 0)
    for (let slot = start & mask; ; slot = (slot + 1) & mask) {
      const found = (slots[slot] ?? 0) - 1
      if (found < 0) return (this.last = this.add(slot, word0, word1, word2, word3))
      if (this.same(found, word0, word1, word2, word3)) return (this.last = found)
    }
  }

  /** Both ends of a flow, the lower first. */
  ends(flow: number): readonly [End, End] {
    const at = flow * keyWords
    const version = ((this.keys[at + 3] ?? 0) & 0xff) === 4 ? 4 : 6
    const ports = this.keys[at + 2] ?? 0
    return [
      { address: this.address(flow, 0, version), port: ports >>> 16 },
      { address: this.address(flow, 1, version), port: ports & 0xffff },
    ]
  }

  private address(flow: number, end: 0 | 1, version: 4 | 6): string {
    const word = this.keys[flow * keyWords + end] ?? 0
    if (version === 6)
      for (let i = 0; i < 3; i++) inNetworkOrder.setInt32(4 * i, this.rests[flow * restWords + 3 * end + i] ?? 0)
    inNetworkOrder.setInt32(version === 4 ? 0 : 12, word)
    return addressText(scratch, 0, version)
  }

  private same(flow: number, word0: number, word1: number, word2: number, word3: number): boolean {
    const { keys } = this
    const at = flow * keyWords
    if (keys[at] !== word0 || keys[at + 2] !== word2 || keys[at + 1] !== word1 || keys[at + 3] !== word3) return false
    return (word3 & 0xff) === 4 || this.sameRest(flow)
  }

  private sameRest(flow: number): boolean {
    const { rests, rest } = this
    for (let i = 0; i < restWords; i++) if (rests[flow * restWords + i] !== rest[i]) return false
    return true
  }

  private fillRest(bytes: Uint8Array, low: number, high: number): void {
    const { rest } = this
    for (let i = 0; i < 3; i++) {
      rest[i] = long(bytes, low + 4 * i) | 0
      rest[3 + i] = long(bytes, high + 4 * i) | 0
    }
  }

  private add(slot: number, word0: number, word1: number, word2: number, word3: number): number {
    const flow = this.count++
    this.slots[slot] = flow + 1
    const at = flow * keyWords
    if (at === this.keys.length) this.keys = enlarged(this.keys, at * 2)
    this.keys[at] = word0
    this.keys[at + 1] = word1
    this.keys[at + 2] = word2
    this.keys[at + 3] = word3
    if ((word3 & 0xff) === 6) {
      if ((flow + 1) * restWords > this.rests.length)
        this.rests = enlarged(this.rests, (this.keys.length / keyWords) * restWords)
      this.rests.set(this.rest, flow * restWords)
    }
    if (this.count > this.slots.length * growAt) this.grow()
    return flow
  }

  private grow(): void {
    const { keys } = this
    const slots = new Int32Array(this.slots.length * 2)
    const mask = slots.length - 1
    for (let flow = 0; flow < this.count; flow++) {
      const at = flow * keyWords
      const word3 = keys[at + 3] ?? 0
      const rests = (word3 & 0xff) === 4 ? noRest : this.rests
      let slot = hash(keys[at] ?? 0, keys[at + 1] ?? 0, keys[at + 2] ?? 0, word3, rests, flow * restWords) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = flow + 1
    }
    this.slots = slots
  }
}

/** FNV-1a over words. `rest`: where the other words of IPv6 addresses stand, from `at`; empty for IPv4. */
function hash(word0: number, word1: number, word2: number, word3: number, rest: Int32Array, at: number): number {
  let mixed = step(step(step(step(0x811c9dc5, word0), word1), word2), word3)
  if (rest.length > 0) for (let i = 0; i < restWords; i++) mixed = step(mixed, rest[at + i] ?? 0)
  return mixed >>> 0
}

function step(before: number, word: number): number {
  const mixed = Math.imul(before ^ word, 0x01000193)
  return mixed ^ (mixed >>> 15)
}

function compare(bytes: Uint8Array, a: number, b: number, length: number): number {
  for (let i = 0; i < length; i++) {
    const order = (bytes[a + i] ?? 0) - (bytes[b + i] ?? 0)
    if (order !== 0) return order
  }
  return 0
}

function enlarged(from: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(length)
  to.set(from)
  return to
}
