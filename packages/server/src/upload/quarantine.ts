import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files at most: somebody who sends more of them is not to fill the disk. */
const mostFiles = 200

export interface Quarantined {
  /** Of the bytes, hex. */
  readonly sha256: string
  /** Whether the bytes were kept; else only their hash is known. */
  readonly isKept: boolean
}

/** Puts bytes that a scanner named aside, below the data folder, where only its owner reads them and nothing serves or opens them. */
export async function quarantine(folder: string, bytes: Uint8Array): Promise<Quarantined> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const aside = join(folder, 'quarantine')
  await mkdir(aside, { recursive: true, mode: 0o700 })
  const there = await readdir(aside)
  const name = `${sha256}.quarantined`
  if (there.includes(name)) return { sha256, isKept: true }
  if (there.length >= mostFiles) return { sha256, isKept: false }
  await writeFile(join(aside, name), bytes, { mode: 0o600 })
  return { sha256, isKept: true }
}
