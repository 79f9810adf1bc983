import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '../folder.js'
import { type Digests, DigestStream } from '../hash/digests.js'

export type Bytes = Uint8Array | AsyncIterable<Uint8Array>

export interface StoredFile extends Digests {
  /** Inside the journal's folder, with `/`. */
  readonly file: string
  readonly bytes: number
}

/**
 * Stores bytes so that the file is there whole or not at all, and is on the disk when this returns.
 *
 * @param nameOf names the file, inside `folder`, once its hashes are known
 */
export async function storeFile(
  folder: string,
  bytes: Bytes,
  nameOf: (digests: Digests) => string,
): Promise<StoredFile> {
  const partial = join(folder, `.partial-${randomBytes(8).toString('hex')}`)
  const hashes = new DigestStream()
  const handle = await open(partial, 'wx', 0o600)
  try {
    try {
      for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
        hashes.update(piece)
        for (let from = 0; from < piece.length;)
          from += (await handle.write(piece, from, piece.length - from)).bytesWritten
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    const digests = hashes.digest()
    const file = nameOf(digests)
    const path = join(folder, file)
    await mkdir(dirname(path), { recursive: true })
    await rename(partial, path)
    await syncFolder(dirname(path))
    return { file, bytes: hashes.bytes, ...digests }
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** The size and hashes of a file, read in pieces. */
export async function hashFile(path: string): Promise<Digests & { readonly bytes: number }> {
  const hashes = new DigestStream()
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hashes.update(piece as Buffer)
  return { bytes: hashes.bytes, ...hashes.digest() }
}

/**
 * Overwrites a file with zeros, then removes it. What a solid-state disk or a backup keeps beneath is out of reach:
 * folders with personal data belong on an encrypted disk.
 */
export async function destroyFile(path: string): Promise<void> {
  // a link put in its place is removed, and what it leads to left alone
  if (!(await lstat(path)).isFile()) {
    await rm(path, { force: true })
    await syncFolder(dirname(path))
    return
  }
  const handle = await open(path, 'r+')
  try {
    const { size } = await handle.stat()
    const zeros = Buffer.alloc(Math.min(size, 1 << 20))
    for (let from = 0; from < size; from += zeros.length)
      await handle.write(zeros, 0, Math.min(zeros.length, size - from), from)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rm(path, { force: true })
  await syncFolder(dirname(path))
}
