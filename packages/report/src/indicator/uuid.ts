import { createHash } from 'node:crypto'

/** Namespace of our identifiers (RFC 9562, 5.5); made once at random. STIX keeps its own for observables alone. */
const namespace = '6f5a2c1e-8d3b-4f6a-9b7e-2c4d1a0e5f83'

/** A UUID that comes from what it stands for. Version 5 (RFC 9562): SHA-1 over namespace and name. */
export function uuidOf(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex', 0, 16)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
