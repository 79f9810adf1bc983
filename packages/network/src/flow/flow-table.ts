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
    this.keys.set(this.key, flow * wordsPerKey)
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

  private same(flow: number): boolean {
    const at = flow * wordsPerKey
    for (let i = 0; i < wordsPerKey; i++) if (this.keys[at + i] !== this.key[i]) return false
    return true
  }

  private hash(): number {
    let hash = 0x811c9dc5
    for (let i = 0; i < wordsPerKey; i++) {
      hash = Math.imul(hash ^ (this.key[i] ?? 0), 0x01000193)
      hash ^= hash >>> 15
    }
    return hash >>> 0
  }

  /** Lower end first, so that both directions give one key. */
  private fillKey(packet: Packet, bytes: Uint8Array): void {
    const { sourceAt, destinationAt, version } = packet
    const length = version === 4 ? 4 : 16
    let order = packet.sourcePort - packet.destinationPort
    for (let i = 0; order === 0 && i < length; i++) order = (bytes[sourceAt + i] ?? 0) - (bytes[destinationAt + i] ?? 0)
    this.forward = order <= 0
    const low = this.forward ? sourceAt : destinationAt
    const high = this.forward ? destinationAt : sourceAt
    const words = length >> 2
    for (let i = 0; i < 4; i++) {
      this.key[i] = i < words ? word(bytes, low + 4 * i) : 0
      this.key[4 + i] = i < words ? word(bytes, high + 4 * i) : 0
    }
    const lowPort = this.forward ? packet.sourcePort : packet.destinationPort
    const highPort = this.forward ? packet.destinationPort : packet.sourcePort
    this.key[8] = (lowPort << 16) | highPort
    this.key[9] = (packet.protocol << 8) | version
  }
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
}
