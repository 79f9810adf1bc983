import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/**
 * Writes large tables of numbers fast: digits go straight into a buffer, no text is made per value. A name that
 * ends in `.gz` is compressed on the way (in zlib's own thread, while the next rows are made).
 */
export class CsvWriter {
  readonly #stream: Writable
  readonly #file: Writable
  #buffer = Buffer.allocUnsafe(chunkBytes)
  #at = 0
  #bytes = 0

  constructor(path: string) {
    this.#file = createWriteStream(path)
    if (path.endsWith('.gz')) {
      const gzip = createGzip({ level: 1, chunkSize: 1 << 18, memLevel: 9 })
      gzip.pipe(this.#file)
      this.#stream = gzip
    } else this.#stream = this.#file
  }

  /** Bytes written so far, before compression. */
  get bytes(): number {
    return this.#bytes + this.#at
  }

  /** Text as UTF-8, without any quoting. */
  text(text: string): void {
    if (text.length <= 24 && isAscii(text)) {
      for (let i = 0; i < text.length; i++) this.#buffer[this.#at++] = text.charCodeAt(i)
    } else this.raw(Buffer.from(text, 'utf8'))
  }

  /** Bytes as they are. */
  raw(bytes: Uint8Array): void {
    if (this.#at + bytes.length > this.#buffer.length) throw new RangeError('A row is longer than the buffer')
    this.#buffer.set(bytes, this.#at)
    this.#at += bytes.length
  }

  /** One ASCII character by its code. */
  byte(code: number): void {
    this.#buffer[this.#at++] = code
  }

  /** A number with a fixed count of decimals (0 to 4). */
  number(value: number, decimals: number): void {
    const buffer = this.#buffer
    let at = this.#at
    const scale = scales[decimals] ?? 1
    let units = Math.round(value * scale)
    if (units < 0) {
      buffer[at++] = 45
      units = -units
    }
    const whole = Math.floor(units / scale)
    let digits = 1
    for (let limit = 10; whole >= limit; limit *= 10) digits++
    let left = whole
    for (let i = at + digits - 1; i >= at; i--) {
      const tenth = Math.floor(left / 10)
      buffer[i] = 48 + left - tenth * 10
      left = tenth
    }
    at += digits
    if (decimals > 0) {
      buffer[at] = 46
      let fraction = units - whole * scale
      for (let i = at + decimals; i > at; i--) {
        const tenth = Math.floor(fraction / 10)
        buffer[i] = 48 + fraction - tenth * 10
        fraction = tenth
      }
      at += decimals + 1
    }
    this.#at = at
  }

  /** True when a chunk is full: then `await rest()`. Ask between rows; rows must stay under {@link rowBytes}. */
  get full(): boolean {
    return this.#at >= chunkBytes - rowBytes
  }

  /** Hands the chunk on and waits where the disk or the compressor is behind. */
  async rest(): Promise<void> {
    const chunk = this.#buffer.subarray(0, this.#at)
    this.#bytes += this.#at
    this.#buffer = Buffer.allocUnsafe(chunkBytes)
    this.#at = 0
    if (!this.#stream.write(chunk)) await once(this.#stream, 'drain')
  }

  async close(): Promise<void> {
    this.#bytes += this.#at
    this.#stream.end(this.#buffer.subarray(0, this.#at))
    this.#at = 0
    await finished(this.#file)
  }
}

const chunkBytes = 1 << 20
/** The longest row a caller may write between two calls of `rest`. */
const rowBytes = 1 << 15
const scales = [1, 10, 100, 1000, 10_000]

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
