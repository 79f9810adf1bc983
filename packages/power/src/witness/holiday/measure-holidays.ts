import { median, robustDeviation } from '../../measure/order-statistics.js'
import type { HolidayDays } from './holiday-days.js'

/** How the level of a load lies on holidays against the weeks around them. */
export interface HolidayMeasures {
  readonly springFestivals: number
  readonly otherHolidays: number
  readonly days: number
  /** Median change of all of them, as a part of the level around: −0.4 is 40 % less. */
  readonly change: number
  /** Twice the error of it that the days around show by themselves. */
  readonly margin: number
}

/** Days around a holiday that it is held against. */
const around = 21
/** At least so many of them on either side, and days of the holiday, must have been read. */
const fewest = { around: 10, holiday: 2 }

/** `levels` by the day, of which the first is `firstDay` since 1970. Null without a holiday that can be held against its weeks. */
export function measureHolidays(
  levels: readonly number[],
  firstDay: number,
  holidays: readonly HolidayDays[],
): HolidayMeasures | null {
  const isHoliday = (day: number): boolean => holidays.some(({ from, to }) => day >= from && day < to)
  const between = (from: number, to: number, wanted: (day: number) => boolean): number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
      .filter(wanted)
      .map((day) => levels[day - firstDay] ?? NaN)
      .filter((level) => !Number.isNaN(level))
  const found = holidays.flatMap(({ from, to, springFestival }) => {
    const within = between(from, to, () => true)
    const before = between(from - around, from, (day) => !isHoliday(day))
    const after = between(to, to + around, (day) => !isHoliday(day))
    if (within.length < fewest.holiday || before.length < fewest.around || after.length < fewest.around) return []
    const usual = median([...before, ...after])
    if (!(usual > 0)) return []
    const noise = robustDeviation([...before, ...after]) / usual
    return [{ springFestival, days: within.length, change: median(within) / usual - 1, noise }]
  })
  if (found.length === 0) return null
  const days = found.reduce((sum, one) => sum + one.days, 0)
  // Days of one holiday hang together: each holiday counts once and a half.
  const margin = (2 * 1.25 * median(found.map(({ noise }) => noise))) / Math.sqrt(1.5 * found.length)
  const springFestivals = found.filter(({ springFestival }) => springFestival).length
  return {
    springFestivals,
    otherHolidays: found.length - springFestivals,
    days,
    change: median(found.map(({ change }) => change)),
    margin,
  }
}
