import { createHash } from 'node:crypto'
import { canonicalJson } from '../json/canonical.js'
import { type Digests, digests } from '../hash/digests.js'
import { sm3 } from '../hash/sm3.js'

/**
 * One entry of a journal: one line of `journal.ndjson`, written in the canonical form of RFC 8785.
 *
 * `sha256` and `sm3` are the hashes of the canonical form of the entry without these two members;
 * `prevSha256` and `prevSm3` are those of the entry before (64 zeros before the first).
 */
export interface Entry {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number
  /** The computer's clock, UTC, as `2026-11-24T08:00:00.000Z`. */
  readonly at: string
  /** Whole milliseconds since the session was opened, from a clock that cannot be set. */
  readonly elapsedMs: number
  readonly kind: string
  readonly body: Readonly<Record<string, unknown>>
  /** Who did it, where it was not all who opened the session. */
  readonly by?: string
  readonly prevSha256: string
  readonly prevSm3: string
  readonly sha256: string
  readonly sm3: string
}

/** An entry longer than this belongs in an attachment. */
export const maxEntryBytes = 16 * 1024 * 1024

/** Names a kind: `reply.received`, `item.typed`. */
export const kindPattern = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/

/** What an entry begins with, for telling a torn one from foreign bytes. */
export const entryStart = '{"at":"'

/** `,"sha256":"…","sm3":"…"}` at the end of each line; these names sort last, so the rest of the entry stands before. */
const sealBytes = ',"sha256":"'.length + 64 + '","sm3":"'.length + 64 + '"}'.length

export type Unsealed = Omit<Entry, 'sha256' | 'sm3'>

/** Writes an entry as its line, without the line's end, and gives its hashes. */
export function seal(entry: Unsealed): { readonly line: string; readonly digests: Digests } {
  const text = canonicalJson(entry)
  const hashes = digests(text)
  return { line: `${text.slice(0, -1)},"sha256":"${hashes.sha256}","sm3":"${hashes.sm3}"}`, digests: hashes }
}

export type EntryFault = 'not-json' | 'not-canonical' | 'not-an-entry' | 'hash-mismatch'

export type ReadEntry =
  | { readonly entry: Entry }
  | { readonly fault: EntryFault; readonly seq?: number; readonly algorithm?: 'SHA-256' | 'SM3' }

/** Reads one line (without its end) and checks all that can be checked without its neighbours. Changes and restores one byte. */
export function readEntry(line: Buffer): ReadEntry {
  const text = line.toString('utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { fault: 'not-json' }
  }
  if (!isEntry(value)) return { fault: 'not-an-entry' }
  if (!isCanonical(value, text)) return { fault: 'not-canonical', seq: value.seq }
  // The hashed text is the line without its seal, closed by a brace: put it there for a moment instead of copying the line.
  const end = line.length - sealBytes
  const hashed = line.subarray(0, end + 1)
  const comma = hashed[end] ?? 0
  hashed[end] = 0x7d
  const sha256 = createHash('sha256').update(hashed).digest('hex')
  const sm3Hex = sm3(hashed)
  hashed[end] = comma
  if (sha256 !== value.sha256) return { fault: 'hash-mismatch', seq: value.seq, algorithm: 'SHA-256' }
  if (sm3Hex !== value.sm3) return { fault: 'hash-mismatch', seq: value.seq, algorithm: 'SM3' }
  return { entry: value }
}

function isCanonical(value: Entry, text: string): boolean {
  try {
    return canonicalJson(value) === text
  } catch {
    return false
  }
}

const members = new Set(['at', 'body', 'by', 'elapsedMs', 'kind', 'prevSha256', 'prevSm3', 'seq', 'sha256', 'sm3'])
const hex = /^[0-9a-f]{64}$/

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false
  const { at, body, by, elapsedMs, kind, prevSha256, prevSm3, seq, sha256, sm3 } = value
  return (
    Object.keys(value).every((name) => members.has(name)) &&
    Number.isSafeInteger(seq) &&
    Number.isSafeInteger(elapsedMs) &&
    typeof at === 'string' &&
    isRecord(body) &&
    (by === undefined || typeof by === 'string') &&
    typeof kind === 'string' &&
    kindPattern.test(kind) &&
    [prevSha256, prevSm3, sha256, sm3].every((hash) => typeof hash === 'string' && hex.test(hash))
  )
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
