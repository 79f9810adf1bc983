/** Room for one reading: also the greatest record that is read as a whole. */
export const windowBytes = 8 * 1024 * 1024

/**
 * The part of the input that is in memory: bytes `start`..`end` of `buffer` are yet to be parsed.
 * The buffer is reused; what is left over moves to its front before more is read.
 */
export class ByteWindow {
  readonly view: DataView
  start = 0
  end = 0
  /** Offset in the input of `buffer[0]`. */
  base = 0
  /** Bytes after `end` that nobody wants; they are hashed and passed over. */
  skip = 0

  readonly buffer = new Uint8Array(windowBytes)

  constructor() {
    this.view = new DataView(this.buffer.buffer)
  }

  get left(): number {
    return this.end - this.start
  }

  /** Offset in the input of the next byte to be parsed. */
  get offset(): number {
    return this.base + this.start
  }

  /** Passes over `count` bytes, also such that are not in memory yet. */
  pass(count: number): void {
    const here = Math.min(count, this.left)
    this.start += here
    this.skip += count - here
  }

  /** Moves what is left to the front, so that `room` is as large as can be. */
  compact(): void {
    if (this.start === 0) return
    this.buffer.copyWithin(0, this.start, this.end)
    this.base += this.start
    this.end -= this.start
    this.start = 0
  }

  get room(): number {
    return this.buffer.length - this.end
  }

  /** Takes note of `count` bytes that were written behind `end`. */
  grew(count: number): void {
    this.end += count
    const skipped = Math.min(this.skip, this.end - this.start)
    this.start += skipped
    this.skip -= skipped
  }
}
