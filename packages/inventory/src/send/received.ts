/** Room that a reply gets at first; most are shorter. */
const firstRoom = 4096

/** Longer heads are none. */
const longestHead = 65_536

/** What has come of a reply, in one buffer that doubles: a byte at a time costs no more than all at once. */
export class Received {
  readonly #most: number
  #buffer: Buffer
  #length = 0
  #headEnd: number | null = null
  #searched = 0

  constructor(mostBytes: number) {
    this.#most = mostBytes
    this.#buffer = Buffer.allocUnsafe(Math.min(firstRoom, mostBytes))
  }

  get length(): number {
    return this.#length
  }

  /** False when the reply has grown too long; what fits is held all the same. */
  add(chunk: Buffer): boolean {
    const fits = Math.min(chunk.length, this.#most - this.#length)
    const needed = this.#length + fits
    if (needed > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(Math.min(this.#most, Math.max(needed, this.#buffer.length * 2)))
      this.#buffer.copy(larger, 0, 0, this.#length)
      this.#buffer = larger
    }
    chunk.copy(this.#buffer, this.#length, 0, fits)
    this.#length = needed
    return fits === chunk.length
  }

  bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length)
  }

  /** The last bytes. */
  tail(count: number): Buffer {
    return this.#buffer.subarray(Math.max(0, this.#length - count), this.#length)
  }

  /** Where the body of an HTTP reply begins, once its head is whole; else null. Each byte is looked at once. */
  bodyStart(): number | null {
    if (this.#headEnd !== null) return this.#headEnd
    if (this.#searched > longestHead) return null
    const at = this.bytes().indexOf('\r\n\r\n', Math.max(0, this.#searched - 3))
    this.#searched = this.#length
    if (at >= 0) this.#headEnd = at + 4
    return this.#headEnd
  }
}
