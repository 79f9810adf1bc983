import { createHash } from 'node:crypto'
import type { PlanCredential } from '../plan/plan.js'

/** What a 401 asks for (RFC 7616, RFC 7617). */
export interface Challenge {
  readonly scheme: 'Digest' | 'Basic'
  readonly realm: string
  readonly nonce: string
  readonly opaque: string | null
  readonly qop: boolean
}

/** Reads `WWW-Authenticate`. Values that could break out of a header are refused: they come from the machine. */
export function parseChallenge(header: string): Challenge | null {
  const scheme = /^\s*(digest|basic)\s/i.exec(header)?.[1]?.toLowerCase()
  if (scheme === undefined) return null
  const value = (name: string) =>
    new RegExp(`(?:^|[\\s,])${name}="([\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]{0,256})"`, 'i').exec(header)?.[1] ?? null
  const realm = value('realm')
  const nonce = value('nonce')
  if (realm === null || (scheme === 'digest' && nonce === null)) return null
  if (/algorithm="?(?!md5"?(?:[,\s]|$))/i.test(header)) return null
  return {
    scheme: scheme === 'digest' ? 'Digest' : 'Basic',
    realm,
    nonce: nonce ?? '',
    opaque: value('opaque'),
    qop: /qop="?[^"]*\bauth\b/i.test(header),
  }
}

/** The login header for one request. MD5 is what the firmware understands, not what we would choose. */
export function loginHeader(
  challenge: Challenge,
  credential: PlanCredential,
  method: string,
  path: string,
  cnonce: string,
): string {
  const { username, password } = credential
  if (challenge.scheme === 'Basic')
    return `Basic ${Buffer.from(`${username}:${password}`, 'latin1').toString('base64')}`
  if (!/^[0-9a-f]{16}$/.test(cnonce)) throw new RangeError('the client nonce is 16 hex digits')
  const ha1 = md5(`${username}:${challenge.realm}:${password}`)
  const ha2 = md5(`${method}:${path}`)
  const response = challenge.qop
    ? md5(`${ha1}:${challenge.nonce}:00000001:${cnonce}:auth:${ha2}`)
    : md5(`${ha1}:${challenge.nonce}:${ha2}`)
  const parts = [
    `username="${username}"`,
    `realm="${challenge.realm}"`,
    `nonce="${challenge.nonce}"`,
    `uri="${path}"`,
    `response="${response}"`,
    ...(challenge.opaque === null ? [] : [`opaque="${challenge.opaque}"`]),
    ...(challenge.qop ? ['qop=auth', 'nc=00000001', `cnonce="${cnonce}"`] : []),
  ]
  return `Digest ${parts.join(', ')}`
}

function md5(text: string): string {
  return createHash('md5').update(text, 'latin1').digest('hex')
}
