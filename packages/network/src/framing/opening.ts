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

const blanks = '\r\n\t \0'

/** First bytes with which anything that is read may begin; all others are decided by a look. */
const firstBytes: ReadonlySet<number> = new Set([
  ...words.map(([word]) => word.charCodeAt(0)),
  ...Buffer.from(`${blanks}0123456789{\x7f\0\x04\x05\x14\x15\x16\x17`, 'latin1'),
])

/**
 * Tells the framing from the first bytes; null while they are too few. `otherAsked`: what the other direction asked for.
 */
export function openingOf(prefix: Uint8Array, otherAsked: 'connect' | 'websocket' | 'socks' | null): Opening | null {
  if (prefix[0] !== undefined && !firstBytes.has(prefix[0])) return 'foreign'
  const text = Buffer.from(prefix).toString('latin1')
  for (const [word, opening] of words) {
    if (text.startsWith(word)) return opening
    if (word.startsWith(text)) return null
  }
  const [first = 0, second, third, fourth] = prefix
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
  const begun = text.replace(new RegExp(`^[${blanks}]+`), '').charAt(0)
  if (begun === '') return prefix.length < 32 ? null : 'foreign'
  return begun === '{' || first === 0x7f ? 'json' : 'foreign'
}
