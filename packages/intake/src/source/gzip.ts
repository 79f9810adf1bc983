import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { problem } from '../problem.js'
import { bounded } from './limit.js'
import { type Bytes, chunkBytes, type Source, SourceError } from './source.js'

/** What a gzip file (RFC 1952, any number of members) holds. The name stays that of the file. */
export function gunzipped(packed: Source): Source {
  return {
    name: packed.name,
    named: packed.named,
    path: null,
    storedBytes: packed.storedBytes,
    open: (onStored) => bounded(gunzip(packed.open(onStored), packed.name), packed.name, packed.storedBytes),
  }
}

async function* gunzip(chunks: Bytes, name: string): Bytes {
  const unpack = createGunzip({ chunkSize: chunkBytes / 4 })
  let bytes = 0
  // The error, if any, comes out of the iteration below.
  pipeline(Readable.from(chunks, { objectMode: false }), unpack, () => {})
  try {
    for await (const chunk of unpack as AsyncIterable<Uint8Array>) {
      bytes += chunk.length
      yield chunk
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    const code = String(error.code)
    if (code === 'Z_BUF_ERROR') throw new SourceError(problem('damaged', 'intake.gzip-cut', name, { bytes }))
    if (code.startsWith('Z_')) throw new SourceError(problem('damaged', 'intake.gzip-broken', name, { bytes }))
    throw error
  }
}
