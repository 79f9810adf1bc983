/** What the first bytes of a direction say about the rest of it. */
export type Opening =
  | 'json'
  | 'http'
  | 'socks4'
  | 'socks5'
  | 'proxy1'
  | 'proxy2'
  | 'stratum-v2'
  | 'tls'
  | 'worded'
  | 'text'
  | 'node'
  | 'foreign'

/** First words in clear, each ending where it is certain. */
const words: readonly (readonly [string, Opening])[] = [
  ['GET ', 'http'],
  ['POST ', 'http'],
  ['PUT ', 'http'],
  ['HEAD ', 'http'],
  ['OPTIONS ', 'http'],
  ['CONNECT ', 'http'],
  ['HTTP/1.', 'http'],
  ['PROXY ', 'proxy1'],
  ['JOB,', 'text'],
  ['shake~', 'worded'],
  ['job~', 'worded'],
  ['submit~', 'worded'],
  ['\r\n\r\n\0\r\nQUIT\n', 'proxy2'],
  // version messages of Bitcoin and its kin, and Monero's levin signature (node networks)
  ['\xf9\xbe\xb4\xd9', 'node'],
  ['\xc0\xc0\xc0\xc0', 'node'],
  ['\x01\x21\x01\x01\x01\x01\x01\x01', 'node'],
]

const blanks: ReadonlySet<number> = new Set(Buffer.from('\r\n\t \0', 'latin1'))
/** White space beyond this is no beginning of JSON. */
const blanksLimit = 32

interface Word {
  readonly bytes: Uint8Array
  readonly opening: Opening
}

/** By their first byte. */
const wordsFrom = new Map<number, Word[]>()
for (const [text, opening] of words) {
  const bytes = Buffer.from(text, 'latin1')
  const first = bytes[0] ?? 0
  wordsFrom.set(first, [...(wordsFrom.get(first) ?? []), { bytes, opening }])
}

/** First bytes with which anything that is read may begin; all others are decided by a look. */
const firstBytes: ReadonlySet<number> = new Set([
  ...wordsFrom.keys(),
  ...blanks,
  ...Buffer.from('0123456789{\x7f\x04\x05\x14\x15\x16\x17', 'latin1'),
])

/**
 * Tells the framing from the first bytes; null while they are too few. `otherAsked`: what the other direction asked for.
 * More bytes never change what fewer have told.
 */
export function openingOf(prefix: Uint8Array, otherAsked: 'connect' | 'websocket' | 'socks' | null): Opening | null {
  const [first, second, third, fourth] = prefix
  if (first === undefined) return null
  if (!firstBytes.has(first)) return 'foreign'
  const spoken = wordOf(prefix, first)
  if (spoken !== 'none') return spoken
  if (otherAsked === 'socks' && first === 0) return 'socks4'
  if (first === 5)
    return second === undefined ? null : otherAsked === 'socks' || (second > 0 && second < 10) ? 'socks5' : 'foreign'
  if (first === 4) return second === undefined ? null : second === 1 || second === 2 ? 'socks4' : 'foreign'
  // a hello, or any other record of a connection that was already running (RFC 8446, 5.1)
  if (first >= 0x14 && first <= 0x17) {
    if (second === undefined || (second === 3 && third === undefined)) return null
    return second === 3 && third !== undefined && third <= 4 ? 'tls' : 'foreign'
  }
  if (first === 0) {
    if (fourth === undefined) return null
    return second === 0 && third !== undefined && third <= 2 ? 'stratum-v2' : 'foreign'
  }
  // Duino-Coin's server opens with its version, such as 4.3
  if (first >= 0x30 && first <= 0x39) {
    if (third === undefined) return second === undefined || second === 0x2e ? null : 'foreign'
    return second === 0x2e && third >= 0x30 && third <= 0x39 ? 'text' : 'foreign'
  }
  if (first === 0x7f) return 'json'
  let begun = 0
  while (begun < blanksLimit && blanks.has(prefix[begun] ?? -1)) begun++
  if (begun === prefix.length && begun < blanksLimit) return null
  return begun < blanksLimit && prefix[begun] === 0x7b ? 'json' : 'foreign'
}

/** What a word in clear opens; null while it is not whole. */
function wordOf(prefix: Uint8Array, first: number): Opening | null | 'none' {
  for (const { bytes, opening } of wordsFrom.get(first) ?? []) {
    const length = Math.min(bytes.length, prefix.length)
    let same = 1
    while (same < length && bytes[same] === prefix[same]) same++
    if (same === bytes.length) return opening
    if (same === prefix.length) return null
  }
  return 'none'
}
