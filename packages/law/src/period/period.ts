import type { Range } from '@davylamp/finding'

/** When something began and ended, each known up to an interval: days of China's calendar, the end day not included. */
export interface UncertainPeriod {
  readonly fromEarliest: string
  readonly fromLatest: string
  readonly toEarliest: string
  readonly toLatest: string
}

/** A stretch of time from one moment to another; empty when the end is not after the beginning. */
interface Stretch {
  readonly fromMs: number
  readonly toMs: number
}

const dayMs = 86_400_000

/** The beginning of a day in China (UTC+8, no summer time since 1991). */
export function startOfDayMs(date: string): number {
  return Date.parse(`${date}T00:00:00+08:00`)
}

/** The shortest and the longest time that the period can be. */
export function stretches(period: UncertainPeriod): { readonly inner: Stretch; readonly outer: Stretch } {
  return {
    inner: { fromMs: startOfDayMs(period.fromLatest), toMs: startOfDayMs(period.toEarliest) },
    outer: { fromMs: startOfDayMs(period.fromEarliest), toMs: startOfDayMs(period.toLatest) },
  }
}

export function daysOf(period: UncertainPeriod): Range {
  const { inner, outer } = stretches(period)
  return { low: days(inner), high: days(outer) }
}

/** Days of the period that fall into each calendar year. */
export function daysByYear(period: UncertainPeriod): { readonly year: number; readonly days: Range }[] {
  const first = Number(period.fromEarliest.slice(0, 4))
  const last = Number(period.toLatest.slice(0, 4))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .map((year) => {
      const calendar = { fromMs: startOfDayMs(`${year}-01-01`), toMs: startOfDayMs(`${year + 1}-01-01`) }
      return { year, days: overlapDays(period, calendar, calendar) }
    })
    .filter(({ days }) => days.high > 0)
}

/** Days that the period shares with another, which lies between an inner and an outer stretch itself. */
export function overlapDays(period: UncertainPeriod, inner: Stretch, outer: Stretch): Range {
  const own = stretches(period)
  return { low: days(common(own.inner, inner)), high: days(common(own.outer, outer)) }
}

function common(left: Stretch, right: Stretch): Stretch {
  return { fromMs: Math.max(left.fromMs, right.fromMs), toMs: Math.min(left.toMs, right.toMs) }
}

function days({ fromMs, toMs }: Stretch): number {
  return Math.max(0, (toMs - fromMs) / dayMs)
}
