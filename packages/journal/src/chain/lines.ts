import { readSync } from 'node:fs'
import { maxEntryBytes } from './entry.js'

/** A line of a file: its bytes are valid until the next line is asked for. */
export interface Line {
  /** Without the line's end. */
  readonly bytes: Buffer
  /** Where it begins, in bytes. */
  readonly offset: number
  /** 1-based. */
  readonly number: number
  /** False for what follows the last line's end, and for a piece of a line longer than any entry. */
  readonly terminated: boolean
}

/** No entry of ours is longer; foreign bytes without line ends are handed on in pieces of this size, so that memory stays bounded. */
const longestLine = maxEntryBytes + 4096

/** The lines of an open file from its beginning, through one reused buffer. */
export function* readLines(descriptor: number): Generator<Line> {
  let buffer = Buffer.allocUnsafe(1 << 20)
  let from = 0
  let filled = 0
  let searched = 0
  let position = 0
  let number = 1
  for (;;) {
    const end = buffer.subarray(0, filled).indexOf(10, searched)
    if (end >= 0) {
      yield { bytes: buffer.subarray(from, end), offset: position - filled + from, number, terminated: true }
      number++
      from = end + 1
      searched = from
      continue
    }
    if (filled - from >= longestLine) {
      yield { bytes: buffer.subarray(from, filled), offset: position - filled + from, number, terminated: false }
      from = filled
    }
    searched = filled - from
    buffer.copyWithin(0, from, filled)
    filled -= from
    from = 0
    if (filled === buffer.length) {
      const larger = Buffer.allocUnsafe(buffer.length * 2)
      buffer.copy(larger, 0, 0, filled)
      buffer = larger
    }
    const read = readSync(descriptor, buffer, filled, buffer.length - filled, position)
    if (read === 0) break
    filled += read
    position += read
  }
  if (filled > 0) yield { bytes: buffer.subarray(0, filled), offset: position - filled, number, terminated: false }
}
