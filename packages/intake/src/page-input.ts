import { createHash } from 'node:crypto'
import type { Problem } from '@davylamp/finding'
import type { Progress } from './intake.js'
import { readLines } from './log/open.js'
import type { LogSummary } from './log/log.js'
import { guessEncoding } from './recognise/encoding.js'
import type { PageFormat } from './recognise/page.js'
import type { Source } from './source/source.js'
import { untilDamage } from './source/until-damage.js'

/** What a browser was given, kept as a file: it stays closed until it is read. */
export interface PageInput {
  readonly source: string
  readonly format: PageFormat
  /** Keeps the first `mostBytes` and hashes all of it: memory does not grow with the file. */
  read(mostBytes: number): Promise<PageBytes>
  /** For `crawl`: one page a line. */
  readLines(onLine: (line: string, number: number) => void): Promise<LogSummary>
}

export interface PageBytes {
  readonly bytes: Uint8Array
  /** Of the whole file; more than `bytes` holds when it was cut. */
  readonly totalBytes: number
  /** Hex SHA-256 of the whole file as it was unpacked. */
  readonly sha256: string
  readonly problems: readonly Problem[]
}

/** A page, script, recording or module. Where its container is damaged, what came before is handed over. */
export function pageInput(
  source: Source,
  format: PageFormat,
  head: Uint8Array,
  onProgress: (progress: Progress) => void,
): PageInput {
  const chunksOf = (damage: Problem[]) => {
    let doneBytes = 0
    const onStored = (chunk: Uint8Array): void =>
      onProgress({ source: source.name, totalBytes: source.storedBytes, doneBytes: (doneBytes += chunk.length) })
    return untilDamage(source.open(onStored), damage)
  }
  return {
    source: source.name,
    format,
    async read(mostBytes) {
      const damage: Problem[] = []
      const hash = createHash('sha256')
      const parts: Uint8Array[] = []
      let kept = 0
      let totalBytes = 0
      for await (const chunk of chunksOf(damage)) {
        hash.update(chunk)
        totalBytes += chunk.length
        if (kept >= mostBytes) continue
        const part = chunk.subarray(0, mostBytes - kept)
        parts.push(part)
        kept += part.length
      }
      return { bytes: Buffer.concat(parts), totalBytes, sha256: hash.digest('hex'), problems: damage }
    },
    async readLines(onLine) {
      const damage: Problem[] = []
      const summary = await readLines(source.name, chunksOf(damage), onLine, guessEncoding(head) ?? 'utf-8')
      return { ...summary, problems: [...damage, ...summary.problems] }
    },
  }
}
