import { createHash } from 'node:crypto'
import type { Keeper } from './keeper.js'

/** Longer replies go into a file of their own beside the chain. */
const longestInline = 65_536

/** Bytes as an entry holds them: as text where they are UTF-8, else as base64, long ones as a file. */
export interface KeptBytes {
  readonly bytes: number
  readonly sha256: string
  readonly text?: string
  readonly base64?: string
  readonly file?: string
}

export async function keepBytes(keeper: Keeper, bytes: Buffer, name: string): Promise<KeptBytes> {
  const facts = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  if (bytes.length > longestInline) return { ...facts, file: (await keeper.attach(bytes, { name })).file }
  const text = bytes.toString('utf8')
  return Buffer.from(text, 'utf8').equals(bytes) ? { ...facts, text } : { ...facts, base64: bytes.toString('base64') }
}
