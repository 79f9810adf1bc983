import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import { connect, type PeerCertificate, type TLSSocket } from 'node:tls'

/** What a machine shows of itself before it says anything over TLS. */
export interface Certificate {
  /** Hex SHA-256 of the certificate as it came (DER): the same on every day, whoever looks. */
  readonly sha256: string
  readonly subject: string
  readonly issuer: string
  /** As the certificate says it. */
  readonly validTo: string
  /** `TLSv1.3` */
  readonly protocol: string
}

/** No name in a certificate is longer; what is longer was made to be. */
const longestName = 300

/**
 * Makes a TLS connection of one that is open. Any certificate is taken, since machines sign their own, and noted; old
 * versions too, since old machines speak nothing newer. What matters here is that nothing else leaves, not that nobody listens.
 *
 * @returns null when the machine makes no TLS connection within the time
 */
export function secured(
  socket: Socket,
  timeoutMs: number,
): Promise<{ readonly socket: TLSSocket; readonly certificate: Certificate | null } | null> {
  return new Promise((resolve) => {
    const secure = connect({
      socket,
      rejectUnauthorized: false,
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT:@SECLEVEL=0',
    })
    const fail = () => {
      clearTimeout(deadline)
      secure.destroy()
      socket.destroy()
      resolve(null)
    }
    const deadline = setTimeout(fail, timeoutMs)
    secure.once('error', fail)
    secure.once('close', fail)
    secure.once('secureConnect', () => {
      clearTimeout(deadline)
      secure.off('error', fail)
      secure.off('close', fail)
      resolve({ socket: secure, certificate: certificateOf(secure) })
    })
  })
}

function certificateOf(socket: TLSSocket): Certificate | null {
  const certificate: Partial<PeerCertificate> = socket.getPeerCertificate()
  if (certificate.raw === undefined) return null
  return {
    sha256: createHash('sha256').update(certificate.raw).digest('hex'),
    subject: nameOf(certificate.subject),
    issuer: nameOf(certificate.issuer),
    validTo: (certificate.valid_to ?? '').slice(0, longestName),
    protocol: socket.getProtocol() ?? '',
  }
}

/** `O=MicroBT, CN=WhatsMiner`; a name that stands several times is listed. */
function nameOf(name: PeerCertificate['subject'] | undefined): string {
  return Object.entries(name ?? {})
    .map(([key, value]: [string, unknown]) => `${key}=${Array.isArray(value) ? value.join('+') : String(value)}`)
    .join(', ')
    .slice(0, longestName)
}
