import { parsePoolList, type UserPool } from '@davylamp/mining'
import type { Io } from '../io.js'
import type { Say } from '../texts.js'
import { readNamedFile } from './named-file.js'

/** Reads a list of pools; lines that are no domains are named and left out. */
export async function readPools(path: string | null, io: Io, say: Say): Promise<readonly UserPool[]> {
  if (path === null) return []
  const { pools, oddLines } = parsePoolList(await readNamedFile(path, say))
  if (oddLines.length > 0) io.err(`${say('usage.pool-lines', { path, lines: oddLines.slice(0, 20).join(', ') })}\n`)
  return pools
}
