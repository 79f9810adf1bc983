import { createHash } from 'node:crypto'
import type { Problem } from '@davylamp/finding'
import type { Progress } from '../intake.js'
import type { LogSummary } from '../log/log.js'
import { readLines } from '../log/open.js'
import type { Encoding } from '../recognise/encoding.js'
import type { Source } from '../source/source.js'
import { untilDamage } from '../source/until-damage.js'
import type { HostFormat } from './format.js'

/** A record of a host that was recognised: a snapshot, events, lists of processes, files of configuration. */
export interface HostInput {
  readonly source: string
  readonly format: HostFormat
  /** Calls `onLine` with every line in order, without its end; lines count from 1. */
  lines(onLine: (line: string, number: number) => void): Promise<LogSummary>
  /** The first `limit` bytes as they are. `bytesInAll` is more than `bytes.length` where there is more. */
  bytes(limit: number): Promise<HostBytes>
}

export interface HostBytes {
  readonly bytes: Uint8Array
  readonly bytesInAll: number
  /** Hex SHA-256 over all bytes. */
  readonly sha256: string
  readonly problems: readonly Problem[]
}

/** A record of a host that stays closed until it is read; where its container is damaged, what stands before is handed over. */
export function hostInput(
  source: Source,
  format: HostFormat,
  encoding: Encoding,
  onProgress: (progress: Progress) => void,
): HostInput {
  const chunksOf = (damage: Problem[]) => {
    const progress = { source: source.name, totalBytes: source.storedBytes }
    let doneBytes = 0
    return untilDamage(
      source.open((chunk) => onProgress({ ...progress, doneBytes: (doneBytes += chunk.length) })),
      damage,
    )
  }
  return {
    source: source.name,
    format,
    async lines(onLine) {
      const damage: Problem[] = []
      const summary = await readLines(source.name, chunksOf(damage), onLine, encoding)
      return { ...summary, problems: [...damage, ...summary.problems] }
    },
    async bytes(limit) {
      const problems: Problem[] = []
      const hash = createHash('sha256')
      const kept: Uint8Array[] = []
      let bytesInAll = 0
      for await (const chunk of chunksOf(problems)) {
        hash.update(chunk)
        if (bytesInAll < limit) kept.push(chunk.subarray(0, limit - bytesInAll))
        bytesInAll += chunk.length
      }
      return { bytes: Buffer.concat(kept), bytesInAll, sha256: hash.digest('hex'), problems }
    },
  }
}
