import { readFile } from 'node:fs/promises'
import { type Outcome, parseReason, reasonCodes } from '@davylamp/casework'
import type { Say } from '../texts.js'
import { splitCsvLine } from '../write/csv.js'

export interface Outcomes {
  readonly outcomes: readonly Outcome[]
  readonly complaints: readonly string[]
}

/** Reads what visits found: `subject_id,visited_on,outcome`, a header line optional. */
export async function readOutcomes(path: string, say: Say): Promise<Outcomes> {
  const outcomes: Outcome[] = []
  const complaints: string[] = []
  const lines = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/)
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '' || (index === 0 && text.startsWith('subject_id'))) continue
    const [subjectId = '', visitedOn = '', code = ''] = splitCsvLine(text)
    const sound = subjectId !== '' && /^\d{4}-\d{2}-\d{2}$/.test(visitedOn) && parseReason(code) !== null
    if (sound) outcomes.push({ subjectId, visitedOn, code })
    else complaints.push(say('usage.outcome-line', { path, line: index + 1, codes: reasonCodes.join(', ') }))
  }
  return { outcomes, complaints }
}
