/** What a TLS client says in clear (RFC 8446, 6066, 7301). */
export interface ClientHello {
  readonly serverName: string | null
  readonly applications: readonly string[]
}

const handshake = 0x16
const clientHello = 1
const serverNameExtension = 0
const applicationsExtension = 16

/** Reads a ClientHello record; null when the bytes are none, or not yet whole as far as its extensions go. */
export function readClientHello(bytes: Uint8Array): ClientHello | null {
  if (bytes[0] !== handshake || bytes[5] !== clientHello) return null
  let at = 9 + 2 + 32
  at += 1 + (bytes[at] ?? 0)
  at += 2 + short(bytes, at)
  at += 1 + (bytes[at] ?? 0)
  const end = Math.min(bytes.length, at + 2 + short(bytes, at))
  let serverName: string | null = null
  let applications: string[] = []
  for (at += 2; at + 4 <= end;) {
    const type = short(bytes, at)
    const length = short(bytes, at + 2)
    const data = at + 4
    if (data + length > bytes.length) break
    if (type === serverNameExtension && length > 5)
      serverName = text(bytes, data + 5, data + 5 + short(bytes, data + 3), data + length)
    if (type === applicationsExtension) applications = namesOf(bytes, data + 2, data + length)
    at = data + length
  }
  return { serverName, applications }
}

/** Bytes that a record needs; 0 while its length is not known. */
export function recordLength(bytes: Uint8Array): number {
  return bytes.length < 5 ? 0 : 5 + short(bytes, 3)
}

function namesOf(bytes: Uint8Array, start: number, end: number): string[] {
  const names: string[] = []
  for (let at = start; at < end && names.length < 16; at += 1 + (bytes[at] ?? 0))
    names.push(text(bytes, at + 1, at + 1 + (bytes[at] ?? 0), end) ?? '')
  return names
}

function text(bytes: Uint8Array, start: number, end: number, limit: number): string | null {
  if (end > limit) return null
  const value = Buffer.from(bytes.subarray(start, end)).toString('latin1').toLowerCase()
  return /^[\w./-]{1,255}$/.test(value) ? value : null
}

function short(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}
