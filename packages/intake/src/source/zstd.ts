import { Decompress } from 'fzstd'
import { problem } from '../problem.js'
import { bounded } from './limit.js'
import { type Bytes, type Source, SourceError } from './source.js'

/** Greatest window that is unpacked (the same default as the reference decoder), so that memory stays bounded. */
const windowBytesMax = 2 ** 27

/** What a Zstandard file (RFC 8878) holds. The name stays that of the file. */
export function unzstd(packed: Source): Source {
  return {
    name: packed.name,
    named: packed.named,
    path: null,
    storedBytes: packed.storedBytes,
    open: (onStored) => bounded(decompress(packed.open(onStored), packed.name), packed.name, packed.storedBytes),
  }
}

async function* decompress(chunks: Bytes, name: string): Bytes {
  const ready: Uint8Array[] = []
  const decoder = new Decompress((data) => ready.push(data))
  let bytes = 0
  let first = true
  const step = (chunk: Uint8Array, final: boolean) => {
    try {
      decoder.push(chunk, final)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      const code = final ? 'intake.zstd-cut' : 'intake.zstd-broken'
      throw new SourceError(problem('damaged', code, name, { bytes }))
    }
  }
  for await (const chunk of chunks) {
    if (first && windowBytes(chunk) > windowBytesMax)
      throw new SourceError(problem('damaged', 'intake.zstd-window', name, { mb: windowBytesMax / 2 ** 20 }))
    first = false
    // Small steps keep what one push unpacks small.
    for (let at = 0; at < chunk.length; at += 65_536) {
      step(chunk.subarray(at, at + 65_536), false)
      for (const data of ready.splice(0)) {
        bytes += data.length
        yield data
      }
    }
  }
  step(new Uint8Array(0), true)
  yield* ready
}

/** RFC 8878, 3.1.1.1: the memory that the first frame asks for; 0 when the header is not all there. */
function windowBytes(head: Uint8Array): number {
  const descriptor = head[4]
  const window = head[5]
  if (descriptor === undefined || window === undefined) return 0
  const singleSegment = (descriptor & 0x20) !== 0
  if (!singleSegment) {
    const base = 2 ** (10 + (window >> 3))
    return base + (base / 8) * (window & 7)
  }
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0
  const sizeBytes = [1, 2, 4, 8][descriptor >> 6] ?? 1
  let size = sizeBytes === 2 ? 256 : 0
  for (let i = 0; i < sizeBytes; i++) size += (head[5 + dictionaryBytes + i] ?? 0) * 2 ** (8 * i)
  return size
}
