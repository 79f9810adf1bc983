/** Takes the bytes of one direction in order. `lost` bytes were never seen before these. */
export type StreamSink = (bytes: Uint8Array, at: number, length: number, lost: number) => void

/** How far ahead of a hole one direction is held before the hole is given up. */
const heldBytesLimit = 256 * 1024
const heldSegmentsLimit = 128

interface Held {
  readonly sequence: number
  readonly bytes: Uint8Array
}

/**
 * Puts the segments of one direction of a TCP connection in order (RFC 9293): retransmissions and overlaps are cut,
 * early segments are held, a hole that is not filled within bounds is reported as lost. Starts anywhere in a connection.
 */
export class Reassembly {
  private next = -1
  private held: Held[] = []
  private heldBytes = 0
  /** Bytes that were given up as lost. */
  lostBytes = 0

  constructor(private readonly sink: StreamSink) {}

  /** A SYN was seen: the first byte follows its number. */
  begin(sequence: number): void {
    if (this.next < 0) this.next = (sequence + 1) >>> 0
  }

  segment(sequence: number, bytes: Uint8Array, at: number, length: number, wireLength: number): void {
    if (wireLength === 0) return
    if (this.next < 0) this.next = sequence
    const ahead = (sequence - this.next) | 0
    if (ahead > 0) {
      this.hold(sequence, bytes.slice(at, at + length))
      if (this.heldBytes > heldBytesLimit || this.held.length > heldSegmentsLimit) this.giveUpHole()
      return
    }
    this.deliver(sequence, bytes, at, length, wireLength)
    this.deliverHeld()
  }

  get waiting(): boolean {
    return this.held.length > 0
  }

  /** The capture ended: what waits behind holes is delivered too. */
  end(): void {
    while (this.held.length > 0) this.giveUpHole()
  }

  private deliver(sequence: number, bytes: Uint8Array, at: number, length: number, wireLength: number): void {
    const seen = (this.next - sequence) | 0
    if (seen < wireLength) {
      const fresh = Math.max(0, length - seen)
      if (fresh > 0) this.sink(bytes, at + seen, fresh, 0)
      // what the capture cut off is lost like a segment that never came
      const cut = wireLength - Math.max(length, seen)
      this.next = (sequence + wireLength) >>> 0
      if (cut > 0) this.lose(cut)
    }
  }

  private hold(sequence: number, bytes: Uint8Array): void {
    let i = this.held.length
    while (i > 0 && ((sequence - (this.held[i - 1]?.sequence ?? 0)) | 0) < 0) i--
    this.held.splice(i, 0, { sequence, bytes })
    this.heldBytes += bytes.length
  }

  private deliverHeld(): void {
    for (let first = this.held[0]; first !== undefined; first = this.held[0]) {
      if (((first.sequence - this.next) | 0) > 0) return
      this.held.shift()
      this.heldBytes -= first.bytes.length
      this.deliver(first.sequence, first.bytes, 0, first.bytes.length, first.bytes.length)
    }
  }

  private giveUpHole(): void {
    const first = this.held[0]
    if (first === undefined) return
    const lost = (first.sequence - this.next) | 0
    this.next = first.sequence
    if (lost > 0) this.lose(lost)
    this.deliverHeld()
  }

  private lose(bytes: number): void {
    this.lostBytes += bytes
    this.sink(empty, 0, 0, bytes)
  }
}

const empty = new Uint8Array(0)
