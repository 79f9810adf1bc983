import { open } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import type { Problem } from '@davylamp/finding'

export type Bytes = AsyncIterable<Uint8Array>

/** Something that holds bytes: a file, a member of an archive, what came out of a compressed file. */
export interface Source {
  /** As shown to the user: the path as given, `/` separated, `a.zip!/b.csv` inside archives. */
  readonly name: string
  /** Named by the user himself, not met in a folder or an archive. */
  readonly named: boolean
  /** Where the bytes lie on disk as they are; null when they must be unpacked first. */
  readonly path: string | null
  /** Size of the file as it is stored. */
  readonly storedBytes: number
  /**
   * Streams the bytes, anew at each call. `onStored` sees the bytes as they are stored (before unpacking),
   * for hashes and progress. Fails with {@link SourceError} where the container is damaged.
   */
  open(onStored?: (chunk: Uint8Array) => void): Bytes
}

/** A container turned out to be damaged or hostile while it was being read: a value in transit, shown as its problem. */
export class SourceError extends Error {
  override name = 'SourceError' as const
  constructor(readonly problem: Problem) {
    super(problem.en)
  }
}

export const chunkBytes = 1 << 20

/** A file on disk. */
export function fileSource(name: string, path: string, bytes: number, named: boolean): Source {
  return {
    name,
    named,
    path,
    storedBytes: bytes,
    open: (onStored) => tapped(createReadStream(path, { highWaterMark: chunkBytes }), onStored),
  }
}

/** The same chunks, each shown to `onChunk` in passing. */
export async function* tapped(chunks: Bytes, onChunk: ((chunk: Uint8Array) => void) | undefined): Bytes {
  for await (const chunk of chunks) {
    onChunk?.(chunk)
    yield chunk
  }
}

/** The first bytes, fewer when there are no more. What is damaged further on does not matter here. */
export async function readHead(source: Source, bytes: number): Promise<Uint8Array> {
  return source.path === null ? headOfStream(source.open(), bytes) : headOfFile(source.path, bytes)
}

async function headOfFile(path: string, bytes: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const head = new Uint8Array(bytes)
    let length = 0
    while (length < bytes) {
      const { bytesRead } = await file.read(head, length, bytes - length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return head.subarray(0, length)
  } finally {
    await file.close()
  }
}

async function headOfStream(chunks: Bytes, bytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of chunks) {
      parts.push(chunk)
      length += chunk.length
      if (length >= bytes) break
    }
  } catch (error) {
    if (length === 0) throw error
  }
  return new Uint8Array(Buffer.concat(parts).subarray(0, bytes))
}
