/** Takes what both sides say, each in order. */
export interface StreamSink {
  stream(side: 0 | 1, bytes: Uint8Array, at: number, length: number): void
  /** Bytes that were never seen before the next ones. */
  lost(side: 0 | 1): void
}

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
  private begun = false
  /** Number of the next byte, as a signed word. */
  private next = 0
  private held: Held[] | null = null
  private heldBytes = 0
  /** Bytes that were given up as lost. */
  lostBytes = 0

  constructor(
    private readonly sink: StreamSink,
    private readonly side: 0 | 1,
  ) {}

  /** A SYN was seen: the first byte follows its number. */
  begin(sequence: number): void {
    if (this.begun) return
    this.begun = true
    this.next = (sequence + 1) | 0
  }

  segment(sequence: number, bytes: Uint8Array, at: number, length: number, wireLength: number): void {
    if (wireLength === 0) return
    if (!this.begun) {
      this.begun = true
      this.next = sequence | 0
    }
    const ahead = (sequence - this.next) | 0
    if (ahead > 0) {
      const held = this.hold(sequence, bytes.slice(at, at + length))
      if (this.heldBytes > heldBytesLimit || held.length > heldSegmentsLimit) this.giveUpHole(held)
      return
    }
    this.deliver(sequence, bytes, at, length, wireLength)
    if (this.held !== null) this.deliverHeld(this.held)
  }

  /** Whether a segment is exactly what comes next, whole, with nothing waiting behind it. */
  isNext(sequence: number, length: number, wireLength: number): boolean {
    return (sequence | 0) === this.next && this.begun && length === wireLength && this.held === null
  }

  /** Passes over a segment that {@link isNext} and needs no reading. */
  pass(length: number): void {
    this.next = (this.next + length) | 0
  }

  get waiting(): boolean {
    return this.held !== null
  }

  /** The capture ended: what waits behind holes is delivered too. */
  end(): void {
    while (this.held !== null) this.giveUpHole(this.held)
  }

  private deliver(sequence: number, bytes: Uint8Array, at: number, length: number, wireLength: number): void {
    const seen = (this.next - sequence) | 0
    if (seen < wireLength) {
      const fresh = Math.max(0, length - seen)
      if (fresh > 0) this.sink.stream(this.side, bytes, at + seen, fresh)
      // what the capture cut off is lost like a segment that never came
      const cut = wireLength - Math.max(length, seen)
      this.next = (sequence + wireLength) | 0
      if (cut > 0) this.lose(cut)
    }
  }

  private hold(sequence: number, bytes: Uint8Array): Held[] {
    const held = (this.held ??= [])
    let i = held.length
    while (i > 0 && ((sequence - (held[i - 1]?.sequence ?? 0)) | 0) < 0) i--
    held.splice(i, 0, { sequence, bytes })
    this.heldBytes += bytes.length
    return held
  }

  private deliverHeld(held: Held[]): void {
    for (let first = held[0]; first !== undefined; first = held[0]) {
      if (((first.sequence - this.next) | 0) > 0) return
      held.shift()
      this.heldBytes -= first.bytes.length
      this.deliver(first.sequence, first.bytes, 0, first.bytes.length, first.bytes.length)
    }
    this.held = null
  }

  private giveUpHole(held: Held[]): void {
    const [first] = held
    if (first === undefined) return
    const lost = (first.sequence - this.next) | 0
    this.next = first.sequence | 0
    if (lost > 0) this.lose(lost)
    this.deliverHeld(held)
  }

  private lose(bytes: number): void {
    this.lostBytes += bytes
    this.sink.lost(this.side)
  }
}
