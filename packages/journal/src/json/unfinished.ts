/**
 * Tells whether bytes are the beginning of a canonical JSON text that breaks off: what remains of an entry when its writing was interrupted.
 * A text that is whole, or that no JSON text begins with, gives false.
 */
export function isUnfinishedJson(bytes: Uint8Array): boolean {
  let text: string
  try {
    // A character may be cut in its middle: a decoder in the midst of a stream keeps such bytes back; wrong ones throw.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return false
  }
  return new Scanner(text).isUnfinished()
}

/** Ends the scan at the end of the text. */
class Ended extends Error {}

/** Ends the scan at a character that cannot stand where it stands. */
class Misplaced extends Error {}

class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  isUnfinished(): boolean {
    try {
      this.#value(0)
      return false
    } catch (error) {
      if (error instanceof Ended) return true
      if (error instanceof Misplaced) return false
      throw error
    }
  }

  #peek(): string {
    const character = this.#text[this.#at]
    if (character === undefined) throw new Ended()
    return character
  }

  #take(expected: string): void {
    for (const character of expected) {
      if (this.#peek() !== character) throw new Misplaced()
      this.#at++
    }
  }

  #value(depth: number): void {
    if (depth > 250) throw new Misplaced()
    const first = this.#peek()
    if (first === '{') this.#sequence('}', () => this.#member(depth))
    else if (first === '[') this.#sequence(']', () => this.#value(depth + 1))
    else if (first === '"') this.#string()
    else if (first === 't') this.#take('true')
    else if (first === 'f') this.#take('false')
    else if (first === 'n') this.#take('null')
    else this.#number()
  }

  #sequence(close: string, item: () => void): void {
    this.#at++
    if (this.#peek() === close) {
      this.#at++
      return
    }
    for (;;) {
      item()
      if (this.#peek() === close) {
        this.#at++
        return
      }
      this.#take(',')
    }
  }

  #member(depth: number): void {
    this.#string()
    this.#take(':')
    this.#value(depth + 1)
  }

  #string(): void {
    this.#take('"')
    for (;;) {
      const character = this.#peek()
      this.#at++
      if (character === '"') return
      if (character < ' ') throw new Misplaced()
      if (character !== '\\') continue
      const escaped = this.#peek()
      this.#at++
      if (escaped === 'u') {
        for (let digit = 0; digit < 4; digit++) {
          if (!/[0-9a-f]/.test(this.#peek())) throw new Misplaced()
          this.#at++
        }
      } else if (!'"\\bfnrt'.includes(escaped)) throw new Misplaced()
    }
  }

  #number(): void {
    const from = this.#at
    while (/[-+.0-9e]/.test(this.#peek())) this.#at++
    if (!/^-?(0|[1-9]\d*)(\.\d+)?(e[-+]\d+)?$/.test(this.#text.slice(from, this.#at))) throw new Misplaced()
  }
}
