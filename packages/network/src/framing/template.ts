import { isNumeric, isWord } from './shape.js'

const quote = 0x22
const backslash = 0x5c
const colon = 0x3a
/** Stands for any digit. */
const digit = 0
const methodKey = Buffer.from('method')

/**
 * A message of known shape as its bytes stood the last time. One of equal length that has the same keys, brackets and words at
 * the same places says the same, whatever its values are: a look at those bytes is enough.
 */
export class Template<Act> {
  readonly #places: Uint16Array
  readonly #expected: Uint8Array

  /**
   * @param span bytes from the start of the message to the end of its segment
   * @param length bytes of the message
   * @param keep a value that must be the same, from and to, counted from the start; null when none must
   */
  constructor(
    readonly act: Act,
    bytes: Uint8Array,
    start: number,
    readonly span: number,
    readonly length: number,
    keep: { readonly from: number; readonly to: number } | null,
  ) {
    const places: number[] = []
    const expected: number[] = []
    const fix = (from: number, to: number) => {
      for (let at = from; at < to; at++) {
        places.push(at - start)
        expected.push(bytes[at] ?? 0)
      }
    }
    const end = start + length
    let afterMethod = false
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0
      if (byte === quote) {
        const close = closing(bytes, at + 1, end)
        const isKey = bytes[behindBlanks(bytes, close + 1, end)] === colon
        const kept = keep !== null && at + 1 - start === keep.from && close - start === keep.to
        if (isKey || afterMethod || kept || isWord(bytes, at + 1, close)) fix(at, close + 1)
        else {
          fix(at, at + 1)
          fix(close, close + 1)
        }
        afterMethod = isKey && methodKey.equals(bytes.subarray(at + 1, close))
        at = close
      } else if (isNumeric(byte)) {
        places.push(at - start)
        expected.push(digit)
      } else if (byte > 0x20) fix(at, at + 1)
    }
    this.#places = Uint16Array.from(places)
    this.#expected = Uint8Array.from(expected)
  }

  /** Hot: whether the bytes at `start` are such a message; the caller has compared the span. */
  fits(bytes: Uint8Array, start: number): boolean {
    const places = this.#places
    const expected = this.#expected
    for (let i = 0; i < places.length; i++) {
      const want = expected[i] ?? 0
      const byte = bytes[start + (places[i] ?? 0)] ?? 0
      if (byte !== want && (want !== digit || !isNumeric(byte))) return false
    }
    return true
  }
}

function closing(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1
  return at
}

function behindBlanks(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end && (bytes[at] ?? 0) <= 0x20) at++
  return at
}
