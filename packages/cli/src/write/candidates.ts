import type { Candidate } from '@davylamp/power'
import { csvLine } from './csv.js'
import { writeLines } from './findings.js'

/** Writes `meter_id,score,mean_kw,since`, the first to fetch first. */
export async function writeCandidates(path: string, candidates: readonly Candidate[]): Promise<void> {
  await writeLines(path, lines(candidates))
}

function* lines(candidates: readonly Candidate[]): Iterable<string> {
  yield 'meter_id,score,mean_kw,since'
  for (const { meterId, score, meanKw, since } of candidates)
    yield csvLine([meterId, Number(score.toFixed(4)), Number(meanKw.toFixed(3)), since])
}
