import type { Exhibit } from '@davylamp/finding'
import type { HolidayDates } from '../plot/holiday-marks.js'
import type { Clock } from '../say/clock.js'
import type { Speaker } from '../say/speaker.js'

/** What every part of the page needs. */
export interface PageContext {
  readonly say: Speaker
  readonly clock: Clock
  readonly exhibits: ReadonlyMap<string, Exhibit>
  readonly holidays: readonly HolidayDates[]
}

/** Full panels for so many leads; the rest are rows. */
export const leadsInFull = 100
/** Rows beyond this are left to the findings file. */
export const rowsLimit = 5000
