import { openSiteFile, type SiteFileProblem, type SiteRow } from '../site-file.js'
import { calendarTexts } from '../text/calendar.js'
import { loadTexts } from '../text/load.js'
import { chinaCalendar, type Holiday, type HolidayName, type HolidayYear, type WorkingCalendar } from './calendar.js'
import { dayNumberOf, isLocalDate, weekdayOf } from './local-date.js'

const names: readonly HolidayName[] = [
  'new-year',
  'spring-festival',
  'tomb-sweeping',
  'labour-day',
  'dragon-boat',
  'mid-autumn',
  'national-day',
]

export interface LoadedCalendar {
  readonly calendar: WorkingCalendar
  readonly problems: readonly SiteFileProblem[]
}

/**
 * Adds years to a calendar by a site's own file, as when the notice for the next year is out. Format: `docs/site-files.md`.
 * A year that is wrong in any part is left out whole.
 * @param json text of the file
 */
export function loadCalendar(json: string, base: WorkingCalendar = chinaCalendar): LoadedCalendar {
  const problems: SiteFileProblem[] = []
  const file = openSiteFile(json, 'davylamp-calendar', problems)
  const years = new Map(base.years)
  for (const row of file?.rows('years') ?? []) {
    const year = readYear(row)
    if (!year) continue
    if (years.has(year.year) && row.field('replaces') !== true) row.fail(calendarTexts.yearTaken(year.year), 'year')
    else years.set(year.year, year)
  }
  return { calendar: { years }, problems }
}

function readYear(row: SiteRow): HolidayYear | undefined {
  const year = row.field('year')
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1950 || year > 2200)
    return row.fail(loadTexts.year, 'year')
  const notice = row.text('notice', () => true, loadTexts.source)
  const noticeDate = row.text('noticeDate', isLocalDate, loadTexts.date)
  const rows = row.rows('holidays')
  const holidays = rows.map((holiday) => readHoliday(holiday, year)).filter((holiday) => holiday !== undefined)
  const days = row.rows('makeUpDays')
  const makeUpDays = days.map((day) => readMakeUpDay(day, year)).filter((day) => day !== undefined)
  if (!notice || !noticeDate || holidays.length < rows.length || makeUpDays.length < days.length) return undefined
  if (holidays.length === 0) return row.fail(calendarTexts.unknownYear(year), 'holidays')
  return { year, notice, noticeDate, isHeldAgainstNotice: true, holidays, makeUpDays }
}

function readHoliday(row: SiteRow, year: number): Holiday | undefined {
  const name = row.oneOf('name', names)
  const from = row.text('from', isLocalDate, loadTexts.date)
  const to = row.text('to', isLocalDate, loadTexts.date)
  if (!name || !from || !to) return undefined
  for (const date of [from, to])
    if (!date.startsWith(`${year}-`)) return row.fail(calendarTexts.yearMismatch(date, year))
  return to < from ? row.fail(calendarTexts.reversed, 'to') : { name, from, to }
}

function readMakeUpDay(row: SiteRow, year: number): string | undefined {
  const date = row.text('date', isLocalDate, loadTexts.date)
  if (!date) return undefined
  if (!date.startsWith(`${year}-`)) return row.fail(calendarTexts.yearMismatch(date, year), 'date')
  return weekdayOf(dayNumberOf(date) ?? 0) > 5 ? date : row.fail(calendarTexts.notAWeekend(date), 'date')
}
