import { long } from '../packet/bytes.js'
import type { Packet } from '../packet/packet.js'

const wordsPerKey = 10
const growAt = 0.6

/**
 * Finds the number of a flow by its five-tuple, the same from both sides.
 * Open addressing over typed arrays: nothing is allocated per packet, and the table grows by doubling.
 */
export class FlowTable {
  /** Slot → flow number + 1; 0 is free. */
  private slots = new Int32Array(1 << 12)
  private keys = new Int32Array(wordsPerKey << 11)
  private readonly key = new Int32Array(wordsPerKey)
  count = 0
  /** After {@link find}: whether the packet goes from the flow's lower end to its higher one. */
  forward = true

  /** The flow's number; a new one is {@link count} - 1 afterwards. */
  find(packet: Packet, bytes: Uint8Array): number {
    this.fillKey(packet, bytes)
    const mask = this.slots.length - 1
    for (let slot = this.hash() & mask; ; slot = (slot + 1) & mask) {
      const found = (this.slots[slot] ?? 0) - 1
      if (found < 0) return this.add(slot)
      if (this.same(found)) return found
    }
  }

  private add(slot: number): number {
    const flow = this.count++
    this.slots[slot] = flow + 1
    if ((flow + 1) * wordsPerKey > this.keys.length) {
      const keys = new Int32Array(this.keys.length * 2)
      keys.set(this.keys)
      this.keys = keys
    }
    const at = flow * wordsPerKey
    // words that IPv4 leaves alone are zero, whatever flow was looked for before
    const words = ((this.key[3] ?? 0) & 0xff) === 4 ? 4 : wordsPerKey
    for (let i = 0; i < wordsPerKey; i++) this.keys[at + i] = i < words ? (this.key[i] ?? 0) : 0
    if (this.count > this.slots.length * growAt) this.grow()
    return flow
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2)
    const mask = slots.length - 1
    for (let flow = 0; flow < this.count; flow++) {
      this.key.set(this.keys.subarray(flow * wordsPerKey, (flow + 1) * wordsPerKey))
      let slot = this.hash() & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = flow + 1
    }
    this.slots = slots
  }

  // Hot, as is all below: an IPv4 key is told by four words, the others are zero.
  private same(flow: number): boolean {
    const { keys, key } = this
    const at = flow * wordsPerKey
    if (keys[at] !== key[0] || keys[at + 1] !== key[1] || keys[at + 2] !== key[2] || keys[at + 3] !== key[3])
      return false
    if (((key[3] ?? 0) & 0xff) === 4) return true
    for (let i = 4; i < wordsPerKey; i++) if (keys[at + i] !== key[i]) return false
    return true
  }

  private hash(): number {
    const { key } = this
    let hash = step(step(step(step(0x811c9dc5, key[0] ?? 0), key[1] ?? 0), key[2] ?? 0), key[3] ?? 0)
    if (((key[3] ?? 0) & 0xff) !== 4) for (let i = 4; i < wordsPerKey; i++) hash = step(hash, key[i] ?? 0)
    return hash >>> 0
  }

  /** Lower end first, so that both directions give one key: last words of the addresses, ports, protocol, other words. */
  private fillKey(packet: Packet, bytes: Uint8Array): void {
    const { sourceAt, destinationAt, version, sourcePort, destinationPort } = packet
    const { key } = this
    let order = sourcePort - destinationPort
    const length = version === 4 ? 4 : 16
    for (let i = 0; order === 0 && i < length; i++) order = (bytes[sourceAt + i] ?? 0) - (bytes[destinationAt + i] ?? 0)
    const forward = order <= 0
    this.forward = forward
    const low = forward ? sourceAt : destinationAt
    const high = forward ? destinationAt : sourceAt
    key[0] = long(bytes, low + length - 4) | 0
    key[1] = long(bytes, high + length - 4) | 0
    key[2] = forward ? (sourcePort << 16) | destinationPort : (destinationPort << 16) | sourcePort
    key[3] = (packet.protocol << 8) | version
    if (version === 4) return
    for (let i = 0; i < 3; i++) {
      key[4 + i] = long(bytes, low + 4 * i) | 0
      key[7 + i] = long(bytes, high + 4 * i) | 0
    }
  }
}

function step(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x01000193)
  return mixed ^ (mixed >>> 15)
}
