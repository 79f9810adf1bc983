import { type Outcome, parseReason, reasonCodes } from '@davylamp/casework'
import type { Say } from '../texts.js'
import { UsageError } from '../usage-error.js'
import { splitCsvLine } from '../write/csv.js'
import { readNamedFile } from './named-file.js'

export interface Outcomes {
  readonly outcomes: readonly Outcome[]
  /** Lines that are no outcomes, in one sentence of the user's language; null when all are. */
  readonly complaint: string | null
}

/**
 * Reads what visits found: `subject_id,visited_on,outcome`, a header line optional; lines that are none are counted and left out.
 * Throws a {@link UsageError} when it holds no outcome at all although it holds lines: it is another file.
 */
export async function readOutcomes(path: string, say: Say): Promise<Outcomes> {
  const outcomes: Outcome[] = []
  const odd: number[] = []
  const lines = (await readNamedFile(path, say)).replace(/^\uFEFF/, '').split(/\r?\n/)
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '' || (index === 0 && text.startsWith('subject_id'))) continue
    const [subjectId = '', visitedOn = '', code = ''] = splitCsvLine(text)
    const sound = subjectId !== '' && /^\d{4}-\d{2}-\d{2}$/.test(visitedOn) && parseReason(code) !== null
    if (sound) outcomes.push({ subjectId, visitedOn, code })
    else odd.push(index + 1)
  }
  const codes = reasonCodes.join(', ')
  const [first] = odd
  if (first === undefined) return { outcomes, complaint: null }
  if (outcomes.length === 0) throw new UsageError(say('usage.no-outcomes', { path, codes }))
  return { outcomes, complaint: say('usage.outcome-lines', { path, count: odd.length, line: first, codes }) }
}
