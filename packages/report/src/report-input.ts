import type { Lead } from '@davylamp/casework'
import type { Exhibit, Problem, Score, SourceSummary } from '@davylamp/finding'

import type { HolidayDates } from './plot/holiday-marks.js'

/** Everything that a report is made of. */
export interface ReportInput {
  readonly version: string
  /** ISO 8601 UTC. */
  readonly startedAt: string
  readonly finishedAt: string
  /** IANA zone that times are shown in. */
  readonly zone: string
  readonly sources: readonly SourceSummary[]
  readonly problems: readonly Problem[]
  /** In their order. */
  readonly leads: readonly Lead[]
  readonly exhibits: readonly Exhibit[]
  readonly scores: readonly Score[]
  /** Public holidays where the records are from, for the plots; left out where that is not known. */
  readonly holidays?: readonly HolidayDates[]
}
