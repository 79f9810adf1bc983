import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'

/** Who looked at names, of what, and what for. */
export interface Reveal {
  readonly purpose: string
  readonly list: string
  /** Hex SHA-256 of the list. */
  readonly listSha256: string
  readonly rows: number
  readonly hosts: number
}

/**
 * Writes down that names are shown, one JSON object a line, before they are: each line holds the hash of the one before it, so
 * that a line taken out is seen. Fails when it cannot be written, and then nothing may be shown.
 */
export async function writeDownReveal(path: string, reveal: Reveal, now: Date): Promise<void> {
  const lines = (await textOf(path)).trimEnd()
  const last = lines.slice(lines.lastIndexOf('\n') + 1)
  const previous = last === '' ? null : createHash('sha256').update(last).digest('hex')
  const entry = { schema: 'davylamp.reveal/1', time: now.toISOString(), by: userInfo().username, ...reveal, previous }
  const file = await open(path, 'a', 0o600)
  try {
    await file.writeFile(`${JSON.stringify(entry)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
