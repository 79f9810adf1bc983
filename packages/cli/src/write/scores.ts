import type { Score } from '@davylamp/finding'
import { csvLine } from './csv.js'
import { writeLines } from './findings.js'

/** Writes `subject_id,score,status,reason`: every subject, also those without a finding or not judged. */
export async function writeScores(path: string, scores: readonly Score[]): Promise<void> {
  await writeLines(path, lines(scores))
}

function* lines(scores: readonly Score[]): Iterable<string> {
  yield 'subject_id,score,status,reason'
  for (const { subjectId, score, status, reason } of scores) yield csvLine([subjectId, score, status, reason])
}
