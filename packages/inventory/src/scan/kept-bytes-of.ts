import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The bytes that an entry holds as text, as base64 or in a file. Null when the file is erased, lost, or no longer what the
 * entry says it was (the verifier says which): what was replaced is not read as evidence.
 */
export function keptBytes(body: Readonly<Record<string, unknown>>, folder: string): Buffer | null {
  if (typeof body['text'] === 'string') return Buffer.from(body['text'], 'utf8')
  if (typeof body['base64'] === 'string') return Buffer.from(body['base64'], 'base64')
  if (typeof body['file'] !== 'string') return Buffer.alloc(0)
  try {
    const path = join(folder, body['file'])
    if (statSync(path).size !== body['bytes']) return null
    const bytes = readFileSync(path)
    return createHash('sha256').update(bytes).digest('hex') === body['sha256'] ? bytes : null
  } catch {
    return null
  }
}
