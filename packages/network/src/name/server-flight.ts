import { type ServerCertificate, readCertificate } from './certificate.js'

const handshakeRecord = 0x16
const recordHeader = 5
const messageHeader = 4
const serverHello = 2
const certificateMessage = 11
const supportedVersions = 43
const tls13 = 0x0304

/**
 * What a TLS server says before it encrypts (RFC 5246, 7.4): the certificate, once it is there whole; `more` while it may come;
 * null when it does not, as from TLS 1.3 on, where it is encrypted.
 *
 * @param bytes the server's direction from its first byte
 */
export function readServerFlight(bytes: Uint8Array): ServerCertificate | 'more' | null {
  const { messages, over } = handshakeOf(bytes)
  for (let at = 0; at + messageHeader <= messages.length;) {
    const length = ((messages[at + 1] ?? 0) << 16) | short(messages, at + 2)
    const start = at + messageHeader
    const end = start + length
    if (end > messages.length) break
    const type = messages[at]
    if (at === 0 && (type !== serverHello || isTls13(messages, start, end))) return null
    // the server's own comes first: length of all, length of the first
    if (type === certificateMessage) return readCertificate(messages.subarray(start + 6, end))
    at = end
  }
  return over ? null : 'more'
}

/** The handshake messages of the records so far; over once another kind of record comes. */
function handshakeOf(bytes: Uint8Array): { messages: Uint8Array; over: boolean } {
  const parts: Uint8Array[] = []
  let at = 0
  let over = false
  while (at + recordHeader <= bytes.length && !over) {
    over = bytes[at] !== handshakeRecord
    const end = at + recordHeader + short(bytes, at + 3)
    if (!over) parts.push(bytes.subarray(at + recordHeader, Math.min(end, bytes.length)))
    at = end
  }
  return { messages: parts.length === 1 ? (parts[0] ?? new Uint8Array(0)) : Buffer.concat(parts), over }
}

/** RFC 8446, 4.2.1: the version is told by an extension. */
function isTls13(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start + 34
  at += 1 + (bytes[at] ?? 0) + 3
  for (at += 2; at + 4 <= end; at += 4 + short(bytes, at + 2))
    if (short(bytes, at) === supportedVersions) return short(bytes, at + 4) === tls13
  return false
}

function short(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}
