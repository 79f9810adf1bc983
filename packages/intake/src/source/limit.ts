import { problem } from '../problem.js'
import { type Bytes, SourceError } from './source.js'

/**
 * What unpacking may cost. Deflate cannot exceed 1,032 to 1; meter readings and captures stay far below 400 to 1 (idle meters come nearest),
 * so a small file that grows beyond both bounds is made to exhaust the disk.
 */
export const unpackLimits = {
  freeBytes: 256 * 2 ** 20,
  ratio: 400,
  /** Containers within containers. */
  depth: 5,
  /** Unpacked parts of a workbook, which the reader of workbooks holds in memory. */
  workbookBytes: 256 * 2 ** 20,
  /** Files in one archive. */
  members: 200_000,
} as const

/** Passes the chunks on until they are more than `storedBytes` may honestly have held. */
export async function* bounded(chunks: Bytes, name: string, storedBytes: number): Bytes {
  const most = Math.max(unpackLimits.freeBytes, storedBytes * unpackLimits.ratio)
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > most) throw new SourceError(problem('damaged', 'intake.bomb', name, { mb: Math.round(most / 2 ** 20) }))
    yield chunk
  }
}
