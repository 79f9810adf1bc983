import { daysBetween } from './axis.js'
import type { Scale } from './day-line.js'
import { round } from './picture.js'

/** A public holiday, local dates, both included. */
export interface HolidayDates {
  readonly from: string
  readonly to: string
}

/** Bars under the field for the holidays of a record, as one path; empty where none lies in it. `x`: of a day's beginning. */
export function holidayMarks(
  record: { readonly firstDay: string; readonly days: number },
  holidays: readonly HolidayDates[],
  x: Scale,
  y: number,
): string {
  return holidays
    .map(({ from, to }) => {
      const first = Math.max(daysBetween(record.firstDay, from), 0)
      const after = Math.min(daysBetween(record.firstDay, to) + 1, record.days)
      return first < after ? `M${round(x(first))} ${y}h${round(Math.max(x(after) - x(first), 1.5))}` : ''
    })
    .join('')
}
