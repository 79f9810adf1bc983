import type { HttpHead } from './framing.js'

const carriageReturn = 13
const lineFeed = 10
const colon = 0x3a
const headersLimit = 100

/** Headers that mining asks for, besides those that begin with `x-mining-`. */
const wanted: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-length',
  'content-type',
  'sec-websocket-extensions',
  'transfer-encoding',
  'upgrade',
  'user-agent',
  'x-stratum',
])

/** By length and first letter: whether a name may be wanted. */
const longestName = 32
const mayBeWanted = new Uint8Array(longestName * 256)
for (const name of wanted) mayBeWanted[name.length * 256 + name.charCodeAt(0)] = 1
const letterX = 0x78

/**
 * Reads the head of an HTTP/1 request or reply (RFC 9112, 2 to 5); null when the bytes are none. Only what is wanted becomes a text.
 *
 * @param end behind the empty line
 */
export function readHead(bytes: Uint8Array, start: number, end: number): HttpHead | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const firstEnd = lineEnd(bytes, start, end)
  const first = buffer.toString('latin1', start, firstEnd)
  const reply = first.startsWith('HTTP/') ? /^HTTP\/1\.[01] (\d{3})(?: .*)?$/.exec(first) : null
  const request = reply === null ? /^([A-Z]{3,10}) (\S+) HTTP\/1\.[01]$/.exec(first) : null
  if (request === null && reply === null) return null
  const headers = new Map<string, string>()
  let at = firstEnd + 2
  for (let line = 0; line < headersLimit && at < end; line++) {
    const next = lineEnd(bytes, at, end)
    const nameEnd = behindName(bytes, at, next)
    if (nameEnd > at && isCandidate(bytes, at, nameEnd)) {
      const name = buffer.toString('latin1', at, nameEnd).toLowerCase()
      if (wanted.has(name) || name.startsWith('x-mining-'))
        headers.set(name, buffer.toString('latin1', nameEnd + 1, next).trim())
    }
    at = next + 2
  }
  return {
    request: request !== null,
    method: request?.[1] ?? '',
    target: request?.[2] ?? '',
    status: Number(reply?.[1] ?? 0),
    headers,
  }
}

/** Where the line that begins at `at` ends: before its CR and LF. */
function lineEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = at
  while (i < end && (bytes[i] !== carriageReturn || bytes[i + 1] !== lineFeed)) i++
  return i
}

function behindName(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) if (bytes[i] === colon) return i
  return -1
}

function isCandidate(bytes: Uint8Array, at: number, end: number): boolean {
  const letter = (bytes[at] ?? 0) | 0x20
  return letter === letterX || (end - at < longestName && mayBeWanted[(end - at) * 256 + letter] === 1)
}
