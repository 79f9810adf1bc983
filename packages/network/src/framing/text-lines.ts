import type { Framing, FramingHost } from './framing.js'

const lineBytesLimit = 512

/**
 * Short lines of text. Some servers end a message without a line feed, so what a segment leaves over is a line as well.
 */
export class TextLines implements Framing {
  foreign = false
  private line = ''

  constructor(private readonly host: FramingHost) {}

  skip(): void {
    this.line = ''
  }

  push(bytes: Uint8Array, start: number, count: number): void {
    this.line += Buffer.from(bytes.subarray(start, start + count)).toString('latin1')
    const lines = this.line.split(/\r?\n/)
    this.line = ''
    for (const text of lines) if (text !== '') this.host.message({ kind: 'line', text: text.slice(0, lineBytesLimit) })
    if (count > lineBytesLimit * 8) this.foreign = true
  }
}
