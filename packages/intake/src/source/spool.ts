import { createHash } from 'node:crypto'
import { isUtf8 } from 'node:buffer'
import { createWriteStream } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { resolve } from 'node:path'
import { once } from 'node:events'
import type { Problem } from '@davylamp/finding'
import type { Progress } from '../intake.js'
import { type Source, SourceError } from './source.js'

/** The bytes of a source, lying on disk under a harmless name. */
export interface Spooled {
  readonly path: string
  readonly bytes: number
  /** Hex SHA-256 of the file as it is stored (a compressed file: before unpacking). */
  readonly sha256: string
  readonly utf8: boolean
  /** Longest stretch between line feeds, rounded up to whole chunks. */
  readonly longestLineBytes: number
  /** The container was damaged: only what came before lies there. */
  readonly problem: Problem | null
}

/**
 * Reads a source once from start to end: hashes it, looks whether it is UTF-8, and puts its bytes under
 * `path` (a link when they lie on disk already). Memory does not grow with the source.
 */
export async function spool(source: Source, path: string, onProgress: (progress: Progress) => void): Promise<Spooled> {
  const hash = createHash('sha256')
  const text = new TextCheck()
  let doneBytes = 0
  const chunks = source.open((chunk) => {
    hash.update(chunk)
    doneBytes += chunk.length
    onProgress({ source: source.name, doneBytes, totalBytes: source.storedBytes })
  })
  let damage: Problem | null = null
  let bytes = 0
  const out = source.path === null ? createWriteStream(path) : null
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length
      text.see(chunk)
      if (out !== null && !out.write(chunk)) await once(out, 'drain')
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    damage = error.problem
  }
  if (out !== null) {
    out.end()
    await once(out, 'close')
  } else if (source.path !== null) await symlink(resolve(source.path), path)
  return {
    path,
    bytes,
    sha256: hash.digest('hex'),
    utf8: text.utf8,
    longestLineBytes: text.longestLineBytes,
    problem: damage,
  }
}

/** Whether chunks in a row are UTF-8, and how long their lines are at most. */
class TextCheck {
  utf8 = true
  longestLineBytes = 0
  #sinceLineFeed = 0
  #rest = Buffer.alloc(0)

  see(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    if (bytes.includes(10)) this.#sinceLineFeed = 0
    this.#sinceLineFeed += bytes.length
    this.longestLineBytes = Math.max(this.longestLineBytes, this.#sinceLineFeed)
    if (!this.utf8) return
    const joined = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes])
    const end = wholeCharacters(joined)
    this.#rest = Buffer.from(joined.subarray(end))
    this.utf8 = isUtf8(joined.subarray(0, end))
  }
}

/** Where the last whole UTF-8 character ends. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0
    if (needs > 0) return needs > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}
