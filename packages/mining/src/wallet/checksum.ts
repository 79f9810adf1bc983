import { createHash } from 'node:crypto'

/** SHA-256 of SHA-256, as Bitcoin signs and checks. */
export function doubleSha256(bytes: Uint8Array): Uint8Array {
  return sha256(sha256(bytes))
}

/** Whether the last `size` bytes are the beginning of the digest of all the others. */
export function endsWithDigest(bytes: Uint8Array, size: number, digest: (bytes: Uint8Array) => Uint8Array): boolean {
  if (bytes.length <= size) return false
  const expected = digest(bytes.subarray(0, -size))
  return bytes.subarray(-size).every((byte, i) => byte === expected[i])
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}
