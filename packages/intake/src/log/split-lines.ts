import type { Encoding } from '../recognise/encoding.js'

/** A line beyond this is no record; it is passed over and said. */
export const longestLine = 4 * 1024 * 1024

/**
 * Cuts a stream of bytes into lines. Each line is a text of its own: one that was cut out of a larger text would hold that in memory
 * as long as any word of it is kept.
 */
export class LineSplitter {
  lines = 0
  readonly #decode: (bytes: Buffer) => string
  readonly #width: 1 | 2
  readonly #high: boolean
  #rest: Buffer = Buffer.alloc(0)
  #tooLong = false

  constructor(
    private readonly onLine: (line: string, number: number) => void,
    private readonly onTooLong: (number: number) => void,
    encoding: Encoding,
  ) {
    // no character of these encodings holds the byte of a line feed, but UTF-16's do
    this.#width = encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1
    this.#high = encoding === 'utf-16be'
    const decoder = new TextDecoder(encoding, { ignoreBOM: true })
    this.#decode = encoding === 'utf-8' ? (bytes) => bytes.toString('utf8') : (bytes) => decoder.decode(bytes)
  }

  take(chunk: Uint8Array): void {
    const fresh = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    const bytes = this.#rest.length === 0 ? fresh : Buffer.concat([this.#rest, fresh])
    let from = 0
    for (let at = this.#feedAt(bytes, this.#rest.length); at >= 0; at = this.#feedAt(bytes, from)) {
      this.#end(bytes.subarray(from, at))
      from = at + this.#width
    }
    const rest = bytes.subarray(from)
    if (rest.length > longestLine * this.#width) {
      this.#tooLong = true
      this.#rest = Buffer.from(rest.subarray(rest.length - (rest.length % this.#width)))
    } else this.#rest = Buffer.from(rest)
  }

  finish(): void {
    if (this.#rest.length > 0 || this.#tooLong) this.#end(this.#rest)
    this.#rest = Buffer.alloc(0)
  }

  #feedAt(bytes: Buffer, from: number): number {
    if (this.#width === 1) return bytes.indexOf(10, from)
    for (let at = from - (from % 2); at + 1 < bytes.length; at += 2)
      if (bytes[at + (this.#high ? 1 : 0)] === 10 && bytes[at + (this.#high ? 0 : 1)] === 0) return at
    return -1
  }

  #end(bytes: Buffer): void {
    this.lines++
    if (this.#tooLong) this.onTooLong(this.lines)
    else {
      let text = this.#decode(bytes)
      if (this.lines === 1 && text.startsWith('\ufeff')) text = text.slice(1)
      this.onLine(text.endsWith('\r') ? text.slice(0, -1) : text, this.lines)
    }
    this.#tooLong = false
  }
}
