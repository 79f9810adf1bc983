const quote = 0x22
const backslash = 0x5c
const colon = 0x3a
/** `method` as it stands between quotes; what it says is part of the shape. */
const methodKey = 'method'.split('').reduce((hash, letter) => mix(hash, letter.charCodeAt(0)), seed())
/** Words such as `OK` or `KEEPALIVED` are part of the shape; what is longer, or has digits, is a value. */
const longestWord = 12

const atString = 1
const atNumber = 2

/**
 * Reads the shape of a JSON object: its keys, its method, its short words and how it is built, but not its values, numbers and
 * white space. Messages of one kind have one shape, so that a kind that is well known need not be parsed again and again.
 * Hot: nothing is allocated. One reader is used for all.
 */
export class ShapeReader {
  hash = 0
  /** Where the object ends. */
  end = 0

  /** @returns whether the object that begins at `start` is whole before `limit` */
  read(bytes: Uint8Array, start: number, limit: number): boolean {
    let hash = seed()
    let depth = 0
    let at = start
    let before = 0
    let afterMethod = false
    while (at < limit) {
      const byte = bytes[at++] ?? 0
      if (byte === quote) {
        const from = at
        let letter = bytes[at++] ?? 0
        while (letter !== quote) {
          if (letter === backslash) at++
          if (at >= limit) return false
          letter = bytes[at++] ?? 0
        }
        let next = at
        while ((bytes[next] ?? 0) <= 0x20 && next < limit) next++
        if (bytes[next] === colon && next < limit) {
          const key = textHash(bytes, from, at - 1)
          afterMethod = key === methodKey
          hash = mix(hash, key)
          before = 0
          at = next + 1
        } else {
          if (afterMethod || isWord(bytes, from, at - 1)) hash = mix(hash, textHash(bytes, from, at - 1))
          else if (before !== atString) hash = mix(hash, quote)
          before = atString
          afterMethod = false
        }
      } else if (byte <= 0x20 || byte === 0x2c) continue
      else if (byte === 0x7b || byte === 0x5b) {
        hash = mix(hash, byte)
        depth++
        before = 0
      } else if (byte === 0x7d || byte === 0x5d) {
        hash = mix(hash, byte)
        before = 0
        if (--depth === 0) {
          this.hash = hash
          this.end = at
          return true
        }
      } else if (isNumeric(byte)) {
        if (before !== atNumber) hash = mix(hash, 0x30)
        before = atNumber
      } else {
        hash = mix(hash, byte)
        before = 0
      }
    }
    return false
  }
}

/** Where the `ordinal`-th text of an object stands that is no key; `null` when it has fewer. */
export function valuePlace(
  bytes: Uint8Array,
  start: number,
  end: number,
  ordinal: number,
): { readonly from: number; readonly to: number } | null {
  let value = 0
  let at = start
  while (at < end) {
    if (bytes[at++] !== quote) continue
    const from = at
    let letter = bytes[at++] ?? 0
    while (letter !== quote && at < end) {
      if (letter === backslash) at++
      letter = bytes[at++] ?? 0
    }
    let next = at
    while ((bytes[next] ?? 0) <= 0x20 && next < end) next++
    if (bytes[next] !== colon && value++ === ordinal) return { from, to: at - 1 }
  }
  return null
}

/** A number for the bytes as they are; for messages whose values matter. */
export function textHash(bytes: Uint8Array, start: number, end: number): number {
  let hash = seed()
  for (let at = start; at < end; at++) hash = mix(hash, bytes[at] ?? 0)
  return hash
}

/** Letters alone, and few: a word of the protocol, not a value. */
export function isWord(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > longestWord || end === start) return false
  for (let at = start; at < end; at++) {
    const letter = (bytes[at] ?? 0) | 0x20
    if (letter < 0x61 || letter > 0x7a) return false
  }
  return true
}

/** Digits, signs, point; the `e` of an exponent counts as a letter of a literal, which numbers seldom have. */
export function isNumeric(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b
}

/** FNV-1a. */
function seed(): number {
  return 0x811c9dc5 | 0
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193)
}
