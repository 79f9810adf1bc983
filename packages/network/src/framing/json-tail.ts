const lineFeed = 0x0a
const quote = 0x22
/** What a line of JSON may end with whatever stands before. */
const ends: ReadonlySet<number> = new Set(Buffer.from('{}[],"', 'latin1'))
/** Ends of numbers, `true`, `false` and `null`; a line that ends so has a key before it. */
const literalEnds: ReadonlySet<number> = new Set(Buffer.from('0123456789el', 'latin1'))

/**
 * What is skipped in a stream that is joined in the middle of a message, until a line ends. Mail, a chat or a database that
 * carries text about mining may be joined in its middle as well: its own lines in clear end as no line of JSON does.
 */
export class JsonTail {
  private last = 0
  private hasQuote = false
  private isText = true

  reset(): void {
    this.last = 0
    this.hasQuote = false
    this.isText = true
  }

  /** @returns false when the line that ends with this byte is text and none of JSON */
  goesOn(byte: number): boolean {
    if (byte === lineFeed) {
      const fits =
        !this.isText || this.last === 0 || ends.has(this.last) || (this.hasQuote && literalEnds.has(this.last))
      this.reset()
      return fits
    }
    if (byte === quote) this.hasQuote = true
    if (byte > 0x20) this.last = byte
    if (byte > 0x7e || (byte < 0x20 && byte !== 0x0d && byte !== 0x09 && byte !== 0)) this.isText = false
    return true
  }
}
