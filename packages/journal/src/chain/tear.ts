import { isUnfinishedJson } from '../json/unfinished.js'
import { entryStart, readEntry } from './entry.js'

/**
 * What is put after torn bytes before anything follows them: two CANCEL characters, which no entry holds, and the line's end.
 * An altered entry is therefore never taken for a torn one that was followed by a repair.
 */
export const cancelled = '\u0018\u0018\n'

/**
 * Tells whether bytes after the last whole entry are what an interrupted writing leaves: the beginning of an entry without a line's end,
 * or of several where a repair was interrupted too, or zeros, as file systems leave them after power loss.
 */
export function looksTorn(bytes: Buffer): boolean {
  for (let from = 0; from < bytes.length;) {
    const lineEnd = bytes.indexOf(10, from)
    const to = lineEnd < 0 ? bytes.length : lineEnd
    if (lineEnd >= 0 && bytes.toString('latin1', to - 2, to + 1) !== cancelled) return false
    if (!isBeginning(bytes.subarray(from, to))) return false
    from = to + 1
  }
  return true
}

function isBeginning(piece: Buffer): boolean {
  let end = piece.length
  while (end > 0 && (piece[end - 1] === 0 || piece[end - 1] === 0x18)) end--
  const written = piece.subarray(0, end)
  const shared = Math.min(end, entryStart.length)
  if (written.toString('latin1', 0, shared) !== entryStart.slice(0, shared)) return false
  // With zeros behind it, a whole entry lost its line's end and was not acknowledged either.
  return isUnfinishedJson(written) || end === 0 || (piece.includes(0, end) && 'entry' in readEntry(written))
}
