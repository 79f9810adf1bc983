import { randomBytes } from 'node:crypto'
import type { Digests } from '../hash/digests.js'
import { encode, encodeInteger, encodeOid, tag } from './der.js'

/** Hash algorithms by their object identifiers: SHA-256 (RFC 5754), SM3 (GM/T 0006). */
export const imprintAlgorithms = { sha256: '2.16.840.1.101.3.4.2.1', sm3: '1.2.156.10197.1.401' } as const

export type ImprintAlgorithm = keyof typeof imprintAlgorithms

/**
 * A time-stamp request (TimeStampReq of RFC 3161, section 2.4.1; DER) over the head of a chain, to be sent to an authority later:
 * it holds the head's hash alone. Asks for the certificate in the answer, so that the answer can be checked by itself.
 *
 * @param nonce ties an answer to this request; a random 64-bit number when left out
 */
export function timestampRequest(head: Digests, algorithm: ImprintAlgorithm = 'sha256', nonce?: bigint): Buffer {
  const identifier = encode(tag.sequence, encodeOid(imprintAlgorithms[algorithm]), encode(tag.null))
  const imprint = encode(tag.sequence, identifier, encode(tag.octets, Buffer.from(head[algorithm], 'hex')))
  const number = nonce ?? randomBytes(8).readBigUInt64BE()
  return encode(
    tag.sequence,
    encodeInteger(1n),
    imprint,
    encodeInteger(number),
    encode(tag.boolean, Buffer.from([0xff])),
  )
}
