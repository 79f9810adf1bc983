/** Reads numbers and names within a part of a module; past its end it says so instead of reading on. */
export class ByteReader {
  #failed = false

  constructor(
    readonly bytes: Uint8Array,
    public at: number,
    readonly end: number,
  ) {}

  get failed(): boolean {
    return this.#failed
  }

  get done(): boolean {
    return this.#failed || this.at >= this.end
  }

  fail(): void {
    this.#failed = true
  }

  byte(): number {
    if (this.at >= this.end) {
      this.#failed = true
      return 0
    }
    return this.bytes[this.at++] ?? 0
  }

  skip(count: number): void {
    if (count < 0 || count > this.end - this.at) this.#failed = true
    else this.at += count
  }

  /** Unsigned LEB128 of at most 32 bits. */
  unsigned(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte()
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
    this.#failed = true
    return 0
  }

  /** Steps over one LEB128 number of any kind. */
  number(): void {
    for (let i = 0; i < 10; i++) if (this.byte() < 0x80) return
    this.#failed = true
  }

  /** Signed LEB128 of 32 bits, as its 32 bits unsigned. */
  word(): number {
    let value = 0
    let shift = 0
    for (let i = 0; i < 5; i++) {
      const byte = this.byte()
      value |= (byte & 0x7f) << shift
      shift += 7
      if (byte < 0x80) return (shift < 32 && byte & 0x40 ? value | (-1 << shift) : value) >>> 0
    }
    this.#failed = true
    return 0
  }

  /** Signed LEB128 of 64 bits as its low and high 32 bits, without making a big integer. */
  pair(into: { low: number; high: number }): void {
    let low = 0
    let high = 0
    let shift = 0
    for (let i = 0; i < 10; i++) {
      const byte = this.byte()
      const bits = byte & 0x7f
      if (shift < 32) {
        low |= bits << shift
        if (shift > 25) high |= bits >>> (32 - shift)
      } else high |= bits << (shift - 32)
      shift += 7
      if (byte < 0x80) {
        if (byte & 0x40 && shift < 64) {
          if (shift < 32) {
            low |= -1 << shift
            high = -1
          } else high |= -1 << (shift - 32)
        }
        into.low = low >>> 0
        into.high = high >>> 0
        return
      }
    }
    this.#failed = true
  }

  name(most: number): string {
    const length = this.unsigned()
    const from = this.at
    this.skip(length)
    return this.#failed ? '' : new TextDecoder().decode(this.bytes.subarray(from, from + Math.min(length, most)))
  }
}
