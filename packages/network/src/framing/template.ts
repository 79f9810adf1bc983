import { isNumeric, isWord } from './shape.js'

const quote = 0x22
const backslash = 0x5c
const colon = 0x3a
const wordBytes = 4
/** Digits share their upper half (0x30 to 0x39). */
const digitMask = 0xf0
const digitBits = 0x30
const methodKey = Buffer.from('method')

/**
 * A segment that is one message of known shape, as its bytes stood the last time. One of equal length that has the same keys,
 * brackets and words at the same places, and digits where there were digits, says the same, whatever its values are: a look at
 * those bytes is enough, four at a time.
 */
export class Template<Act> {
  /** By threes: where four bytes stand, which of their bits count, what these must be. */
  readonly #words: Int32Array

  /**
   * @param span bytes of the segment, which begins with the message; four at least
   * @param length bytes of the message
   * @param keep a value that must be the same, from and to, counted from the start; null when none must
   */
  constructor(
    readonly act: Act,
    bytes: Uint8Array,
    start: number,
    readonly span: number,
    length: number,
    keep: { readonly from: number; readonly to: number } | null,
  ) {
    const counting = new Uint8Array(span)
    mark(counting, bytes.subarray(start, start + length), keep)
    // behind the message there is white space, which is the same each time
    counting.fill(0xff, length)
    this.#words = wordsOf(bytes.subarray(start, start + span), counting)
  }

  /** Hot: whether the bytes at `start` are such a message; the caller has compared the span. */
  fits(view: DataView, start: number): boolean {
    const words = this.#words
    for (let i = 0; i < words.length; i += 3) {
      const seen = view.getInt32(start + (words[i] ?? 0), true)
      if ((seen & (words[i + 1] ?? 0)) !== words[i + 2]) return false
    }
    return true
  }
}

/** Sets the bits that count of each byte of a message: of keys, brackets, methods and words all, of values none. */
function mark(counting: Uint8Array, message: Uint8Array, keep: { from: number; to: number } | null): void {
  const end = message.length
  let afterMethod = false
  for (let at = 0; at < end; at++) {
    const byte = message[at] ?? 0
    if (byte === quote) {
      const close = closing(message, at + 1, end)
      const isKey = message[behindBlanks(message, close + 1, end)] === colon
      const kept = keep !== null && at + 1 === keep.from && close === keep.to
      if (isKey || afterMethod || kept || isWord(message, at + 1, close)) counting.fill(0xff, at, close + 1)
      else {
        counting[at] = 0xff
        counting[close] = 0xff
      }
      afterMethod = isKey && methodKey.equals(message.subarray(at + 1, close))
      at = close
    } else if (byte > 0x20) counting[at] = isNumeric(byte) && (byte & digitMask) === digitBits ? digitMask : 0xff
  }
}

function wordsOf(bytes: Uint8Array, counting: Uint8Array): Int32Array {
  const seen = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const masks = new DataView(counting.buffer)
  const words: number[] = []
  for (let at = 0; at < bytes.length; at += wordBytes) {
    // the last four bytes overlap those before
    const place = Math.min(at, bytes.length - wordBytes)
    const mask = masks.getInt32(place, true)
    if (mask !== 0) words.push(place, mask, seen.getInt32(place, true) & mask)
  }
  return Int32Array.from(words)
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
