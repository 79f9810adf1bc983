import { holidayPeriods, lunarNewYears, workedWeekendDays } from './holidays.js'

/** The days of a record, counted from 0, with what each of them is. Local dates (UTC+8, no daylight saving). */
export interface Calendar {
  readonly days: number
  readonly hours: number
  /** `2021-01-01` of each day. */
  readonly dates: readonly string[]
  /** 0 is Monday. */
  readonly weekday: Uint8Array
  /** 1 on a weekend or public holiday that is not worked in exchange. */
  readonly dayOff: Uint8Array
  /** 1 within a public holiday period. */
  readonly holiday: Uint8Array
  /** Days since the nearest lunar new year; negative before it. */
  readonly festival: Int16Array
  /** 0 on 1 January to just under 1. */
  readonly yearShare: Float64Array
  /** Months 1 to 12. */
  readonly month: Uint8Array
  /** The day's number of a date; may lie outside the record. */
  dayOf(date: string): number
}

const dayMs = 86_400_000

/** Lays out a calendar of `days` days beginning with the local date `from`. */
export function makeCalendar(from: string, days: number): Calendar {
  const first = Date.parse(`${from}T00:00:00Z`) / dayMs
  const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs - first
  const dates: string[] = []
  const weekday = new Uint8Array(days)
  const dayOff = new Uint8Array(days)
  const holiday = new Uint8Array(days)
  const festival = new Int16Array(days)
  const yearShare = new Float64Array(days)
  const month = new Uint8Array(days)
  const newYears = lunarNewYears.map(dayOf)
  const worked = new Set(workedWeekendDays)
  for (const { from: start, to } of holidayPeriods) {
    for (let day = dayOf(start); day <= dayOf(to); day++) if (day >= 0 && day < days) holiday[day] = 1
  }
  for (let day = 0; day < days; day++) {
    const instant = new Date((first + day) * dayMs)
    const date = instant.toISOString().slice(0, 10)
    dates.push(date)
    weekday[day] = (instant.getUTCDay() + 6) % 7
    month[day] = instant.getUTCMonth() + 1
    const weekend = (weekday[day] ?? 0) >= 5
    dayOff[day] = holiday[day] === 1 || (weekend && !worked.has(date)) ? 1 : 0
    yearShare[day] = (instant.getTime() - Date.UTC(instant.getUTCFullYear(), 0, 1)) / dayMs / 365.25
    let nearest = Infinity
    for (const newYear of newYears) if (Math.abs(day - newYear) < Math.abs(nearest)) nearest = day - newYear
    festival[day] = nearest
  }
  return { days, hours: days * 24, dates, weekday, dayOff, holiday, festival, yearShare, month, dayOf }
}

/** Local wall-clock time in China as milliseconds since 1970 UTC. */
export function chinaTimeMs(date: string, clock: string): number {
  return Date.parse(`${date}T${clock}:00+08:00`)
}
