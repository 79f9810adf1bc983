/** Segments of one side this close together are one message. */
const mergeMs = 200
const messagesLimit = 600

/** The messages of a connection that cannot be read: when, which way, how long. Bounded. */
export class Recorder {
  readonly timesMs: number[] = []
  /** Bytes; positive from side 0, negative from side 1. */
  readonly sizes: number[] = []
  bytes = 0
  lastMs = 0
  private lastSegmentMs = 0

  constructor(readonly firstMs: number) {}

  get full(): boolean {
    return this.sizes.length >= messagesLimit
  }

  add(side: 0 | 1, timeMs: number, size: number): void {
    this.bytes += size
    this.lastMs = timeMs
    const signed = side === 0 ? size : -size
    const last = this.sizes.length - 1
    const before = this.sizes[last] ?? 0
    if (last >= 0 && before > 0 === signed > 0 && timeMs - this.lastSegmentMs < mergeMs)
      this.sizes[last] = before + signed
    else if (!this.full) {
      this.sizes.push(signed)
      this.timesMs.push(timeMs)
    }
    this.lastSegmentMs = timeMs
  }
}
