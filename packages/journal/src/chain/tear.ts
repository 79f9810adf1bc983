import { isUnfinishedJson } from '../json/unfinished.js'
import { entryStart, readEntry } from './entry.js'

/**
 * Tells whether bytes after the last whole entry are what an interrupted writing leaves: the beginning of an entry, or of several where
 * a repair was interrupted too, or zeros, as file systems leave them after power loss.
 */
export function looksTorn(bytes: Buffer): boolean {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  const zeros = end < bytes.length
  let from = 0
  while (from < end) {
    const lineEnd = bytes.indexOf(10, from)
    const to = lineEnd < 0 || lineEnd > end ? end : lineEnd
    if (!isBeginning(bytes.subarray(from, to), zeros && to === end)) return false
    from = to + 1
  }
  return true
}

function isBeginning(piece: Buffer, mayBeWhole: boolean): boolean {
  const shared = Math.min(piece.length, entryStart.length)
  if (piece.toString('latin1', 0, shared) !== entryStart.slice(0, shared)) return false
  return isUnfinishedJson(piece) || (mayBeWhole && 'entry' in readEntry(piece))
}
