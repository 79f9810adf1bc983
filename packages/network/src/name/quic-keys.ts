import { createHmac } from 'node:crypto'

/** What protects a client's Initial packets. Everybody on the way can derive it: it keeps out accidents, not readers. */
export interface InitialKeys {
  readonly key: Uint8Array
  readonly iv: Uint8Array
  readonly headerKey: Uint8Array
}

interface Version {
  readonly salt: string
  /** Begins the labels of the keys. */
  readonly label: string
  /** Number of the packet type Initial. */
  readonly initial: number
}

/** Salts. Sources: RFC 9001, 5.2; RFC 9369, 3.3.1; draft-ietf-quic-tls-29 and -33, 5.2. */
const salt1 = '38762cf7f55934b34d179ae6a4c80cadccbb7f0a'
const salt2 = '0dede3def700a6db819381be6e269dcbf9bd2ed9'
const salt29 = 'afbfec289993d24c9e9786f19c6111e04390a899'

/** What is particular to a version; null for those that are not read. */
export function quicVersion(number: number): Version | null {
  if (number === 1) return { salt: salt1, label: 'quic ', initial: 0 }
  if (number === 0x6b3343cf) return { salt: salt2, label: 'quicv2 ', initial: 1 }
  const draft = number - 0xff000000
  if (draft >= 29 && draft <= 32) return { salt: salt29, label: 'quic ', initial: 0 }
  return draft === 33 || draft === 34 ? { salt: salt1, label: 'quic ', initial: 0 } : null
}

/** RFC 9001, 5.1 and 5.2. */
export function clientInitialKeys({ salt, label }: Version, destination: Uint8Array): InitialKeys {
  const initial = createHmac('sha256', Buffer.from(salt, 'hex')).update(destination).digest()
  const client = expandLabel(initial, 'client in', 32)
  return {
    key: expandLabel(client, `${label}key`, 16),
    iv: expandLabel(client, `${label}iv`, 12),
    headerKey: expandLabel(client, `${label}hp`, 16),
  }
}

/** HKDF-Expand-Label of TLS 1.3 (RFC 8446, 7.1) with an empty context. One block of SHA-256 is enough for these lengths. */
function expandLabel(secret: Uint8Array, label: string, length: number): Buffer {
  const name = `tls13 ${label}`
  const info = Buffer.concat([Uint8Array.of(0, length, name.length), Buffer.from(name), Uint8Array.of(0)])
  return createHmac('sha256', secret).update(info).update(Uint8Array.of(1)).digest().subarray(0, length)
}
