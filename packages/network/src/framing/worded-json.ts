import { parseObject } from '../dialect/json.js'
import type { Framing, FramingHost } from './framing.js'

const lineBytesLimit = 16 * 1024

/** Lines of a word, a tilde and a JSON object, as Xatum has them: `job~{…}`. */
export class WordedJson implements Framing {
  foreign = false
  private line: number[] = []

  constructor(private readonly host: FramingHost) {}

  skip(): void {
    this.foreign = true
  }

  push(bytes: Uint8Array, start: number, count: number): void {
    for (let at = start; at < start + count && !this.foreign; at++) {
      const byte = bytes[at] ?? 0
      if (byte !== 10) this.line.push(byte)
      else this.end()
      if (this.line.length > lineBytesLimit) this.foreign = true
    }
  }

  private end(): void {
    const text = Buffer.from(this.line).toString('utf8')
    this.line = []
    const match = /^([a-z]{1,20})~(\{.*\})\s*$/.exec(text)
    const json = match?.[2] === undefined ? null : parseObject(match[2])
    if (match?.[1] === undefined || json === null) this.foreign = true
    else this.host.message({ kind: 'worded', word: match[1], json })
  }
}
