import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The bytes that an entry holds as text, as base64 or in a file; null when the file is erased or lost (the verifier says which). */
export function keptBytes(body: Readonly<Record<string, unknown>>, folder: string): Buffer | null {
  if (typeof body['text'] === 'string') return Buffer.from(body['text'], 'utf8')
  if (typeof body['base64'] === 'string') return Buffer.from(body['base64'], 'base64')
  if (typeof body['file'] !== 'string') return Buffer.alloc(0)
  try {
    return readFileSync(join(folder, body['file']))
  } catch {
    return null
  }
}
