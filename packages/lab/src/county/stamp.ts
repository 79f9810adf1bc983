import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * What a county folder was made from: the options, and the hash of this room's own code, so that a county is made
 * anew whenever its making changed and left alone otherwise.
 */
export async function makeStamp(options: Readonly<Record<string, number>>): Promise<string> {
  const root = join(import.meta.dirname, '..')
  const hash = createHash('sha256')
  const names = await readdir(root, { recursive: true })
  for (const name of names.toSorted()) {
    if (!/(?<!\.d|\.test)\.(js|ts)$/.test(name)) continue
    hash.update(name.replaceAll('\\', '/')).update('\0')
    hash.update(await readFile(join(root, name)))
  }
  return `${JSON.stringify({ generator: hash.digest('hex'), ...options })}\n`
}

/** The stamp that lies in a folder; null when there is none, because it is new or an earlier run did not finish. */
export async function readStamp(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
