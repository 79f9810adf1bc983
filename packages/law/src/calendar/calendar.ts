import type { Said } from '../said.js'
import { calendarTexts } from '../text/calendar.js'
import { holidayRows } from './holiday-rows.js'
import { dateOf, dayNumberOf, weekdayOf } from './local-date.js'

export type HolidayName =
  | 'new-year'
  | 'spring-festival'
  | 'tomb-sweeping'
  | 'labour-day'
  | 'dragon-boat'
  | 'mid-autumn'
  | 'national-day'

/** Days off that belong together, weekends among them; both ends included. */
export interface Holiday {
  readonly name: HolidayName
  readonly from: string
  readonly to: string
}

/** One year of the State Council's notices. */
export interface HolidayYear {
  readonly year: number
  readonly notice: string
  readonly noticeDate: string
  /** False: taken from a list and not read against the notice. */
  readonly isHeldAgainstNotice: boolean
  readonly holidays: readonly Holiday[]
  /** Weekend days that are worked. */
  readonly makeUpDays: readonly string[]
}

/** The years that are known; a day outside them is not guessed. */
export interface WorkingCalendar {
  readonly years: ReadonlyMap<number, HolidayYear>
}

export interface CalendarRefusal {
  readonly kind: 'refusal'
  readonly code: 'unknown-year' | 'bad-date' | 'bad-count'
  readonly said: Said
  /** The year that is missing. */
  readonly year?: number
}

/** The mainland's calendar as far as its notices are known here, 2021 to 2026. */
export const chinaCalendar: WorkingCalendar = { years: new Map(holidayRows.map((row) => [row.year, row])) }

/**
 * Whether a local date is worked: Monday to Friday but for public holidays, and the weekend days worked in their place.
 * @returns a refusal when the year is not in the calendar; weekdays alone are no answer
 */
export function isWorkingDay(date: string, calendar: WorkingCalendar = chinaCalendar): boolean | CalendarRefusal {
  const day = dayNumberOf(date)
  if (day === undefined) return { kind: 'refusal', code: 'bad-date', said: calendarTexts.badDate(date) }
  const year = calendar.years.get(Number(date.slice(0, 4)))
  if (!year) {
    const missing = Number(date.slice(0, 4))
    return { kind: 'refusal', code: 'unknown-year', said: calendarTexts.unknownYear(missing), year: missing }
  }
  if (year.makeUpDays.includes(date)) return true
  if (year.holidays.some(({ from, to }) => from <= date && date <= to)) return false
  return weekdayOf(day) <= 5
}

/**
 * The date so many working days after a date, which itself does not count (days before it when `count` is negative).
 * @param count whole number; 0 gives the date back
 * @returns local date, or the refusal of the first day that could not be judged
 * @example addWorkingDays('2026-02-13', 3) // '2026-02-25': Saturday 14th is worked, 15th to 23rd are off
 */
export function addWorkingDays(
  date: string,
  count: number,
  calendar: WorkingCalendar = chinaCalendar,
): string | CalendarRefusal {
  const start = dayNumberOf(date)
  if (start === undefined) return { kind: 'refusal', code: 'bad-date', said: calendarTexts.badDate(date) }
  if (!Number.isInteger(count) || Math.abs(count) > 1000)
    return { kind: 'refusal', code: 'bad-count', said: calendarTexts.badCount(count) }
  const step = Math.sign(count)
  let day = start
  for (let left = Math.abs(count); left > 0;) {
    day += step
    const isWorked = isWorkingDay(dateOf(day), calendar)
    if (typeof isWorked !== 'boolean') return isWorked
    if (isWorked) left--
  }
  return dateOf(day)
}

/** The date itself when it is worked, else the next one that is (the one before with `direction` -1). */
export function nearestWorkingDay(
  date: string,
  calendar: WorkingCalendar = chinaCalendar,
  direction: 1 | -1 = 1,
): string | CalendarRefusal {
  const isWorked = isWorkingDay(date, calendar)
  if (typeof isWorked !== 'boolean') return isWorked
  return isWorked ? date : addWorkingDays(date, direction, calendar)
}

/** Spring Festival of a year, as days off; undefined when the year is not known. Homes and works use power unlike themselves around it. */
export function springFestivalOf(year: number, calendar: WorkingCalendar = chinaCalendar): Holiday | undefined {
  return calendar.years.get(year)?.holidays.find(({ name }) => name === 'spring-festival')
}
