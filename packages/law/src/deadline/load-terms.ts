import { openSiteFile, type SiteFileProblem, type SiteRow } from '../site-file.js'
import { deadlineTexts } from '../text/deadline.js'
import { configureDeadline } from './configure.js'
import type { Deadline } from './deadline.js'
import { deadlines as shipped } from './deadlines.js'

export interface LoadedTerms {
  readonly deadlines: ReadonlyMap<string, Deadline>
  readonly problems: readonly SiteFileProblem[]
}

/**
 * Sets the terms of a campaign by a site's own file (format: `docs/site-files.md`). What law sets stays as the law sets it.
 * @param json text of the file
 */
export function loadTerms(json: string, base: ReadonlyMap<string, Deadline> = shipped): LoadedTerms {
  const problems: SiteFileProblem[] = []
  const file = openSiteFile(json, 'davylamp-terms', problems)
  const deadlines = new Map(base)
  for (const row of file?.rows('terms') ?? []) {
    const code = row.text('code', (text) => deadlines.has(text), deadlineTexts.knownCode)
    const term = code === undefined ? undefined : deadlines.get(code)
    if (code === undefined || term === undefined) continue
    const set = setTerm(row, term)
    if (set !== undefined) deadlines.set(code, set)
  }
  return { deadlines, problems }
}

function setTerm(row: SiteRow, term: Deadline): Deadline | undefined {
  const isWeekly = row.field('weekday') !== undefined
  const given = row.field(isWeekly ? 'weekday' : 'amount')
  // a value of another kind fits neither length nor weekday, and is told as such
  const number = typeof given === 'number' ? given : 0
  const unit = isWeekly ? undefined : row.oneOf('unit', ['working-days', 'calendar-days'] as const)
  if (!isWeekly && unit === undefined) return undefined
  const set = configureDeadline(term, unit === undefined ? { weekday: number } : { length: { amount: number, unit } })
  if (!('said' in set)) return set
  return row.fail(set.said, term.origin === 'law' ? 'code' : isWeekly ? 'weekday' : 'amount')
}
