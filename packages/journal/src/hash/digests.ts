import { createHash, type Hash } from 'node:crypto'
import { Sm3, sm3 } from './sm3.js'

/** Both hashes of the same bytes, as 64 hexadecimal digits each. */
export interface Digests {
  readonly sha256: string
  readonly sm3: string
}

/** What stands before the first entry. */
export const noDigests: Digests = { sha256: '0'.repeat(64), sm3: '0'.repeat(64) }

/** SHA-256 (FIPS 180-4) and SM3 of bytes that come in pieces. */
export class DigestStream {
  readonly #sha256: Hash = createHash('sha256')
  readonly #sm3 = new Sm3()
  bytes = 0

  update(bytes: Uint8Array): this {
    this.#sha256.update(bytes)
    this.#sm3.update(bytes)
    this.bytes += bytes.length
    return this
  }

  digest(): Digests {
    return { sha256: this.#sha256.digest('hex'), sm3: this.#sm3.digest() }
  }
}

/** Both hashes of bytes, or of a text's UTF-8. */
export function digests(message: Uint8Array | string): Digests {
  const bytes = typeof message === 'string' ? Buffer.from(message, 'utf8') : message
  return { sha256: createHash('sha256').update(bytes).digest('hex'), sm3: sm3(bytes) }
}

export function sameDigests(left: Digests, right: Digests): boolean {
  return left.sha256 === right.sha256 && left.sm3 === right.sm3
}
