import { isWeekend } from './day-kind.js'
import type { Increment } from './increment.js'
import { median, robustDeviation } from './order-statistics.js'
import { windowDays } from './rolling-quantiles.js'

/** The day on which a level changed, with an interval; days count from the start of the record. */
export interface ChangeDay {
  readonly day: number
  readonly earliest: number
  readonly latest: number
  /** Part of the days after it that hold the new level. */
  readonly persistence: number
  /** Part of the days before it that lie at the old level. */
  readonly absence: number
  /** Rise at weekends over rise on working days: 1 for a machine that knows no weekday. */
  readonly weekend: number
  /** Rise from the week before to the week after, over the whole rise: 1 for a step, less for a gradual change. */
  readonly abruptness: number
  /** That rise over its spread among the hours. */
  readonly weekClarity: number
  /** Robust deviation of the new level from day to day, over the rise. */
  readonly unsteadiness: number
}

/** How much worse than the best day, in units of daily noise, a day may fit and still be possible. */
const tolerance = 2.5

/**
 * Fits the day of a step within the window around an increment. Each day's position between the old level (0) and
 * the new one (1) is the median over the block's hours, so a trip or a single busy hour does not move it.
 */
export function changeDay(hourlyKw: Float32Array, firstDay: number, increment: Increment): ChangeDay {
  const days = hourlyKw.length / 24
  const from = Math.max(0, increment.day - windowDays)
  const to = Math.min(days, increment.day + windowDays)
  const level = positions(hourlyKw, increment, days)
  const noise = Math.max(
    0.08,
    median([robustDeviation(level.subarray(from, increment.day)), robustDeviation(level.subarray(increment.day, to))]),
  )
  const edge = Math.min(3, increment.day - from, to - increment.day)
  // Before `day` the old level is expected, from it on the new one: the cost of each day differs from the last by one day.
  const far = (value: number, expected: number): number =>
    Number.isNaN(value) ? 0 : Math.min(3, Math.abs(value - expected) / noise)
  let cost = 0
  for (let other = from; other < to; other++) cost += far(level[other] ?? NaN, other < from + edge ? 0 : 1)
  const costs = new Float64Array(days + 1).fill(Infinity)
  let best = { day: increment.day, cost: Infinity }
  for (let day = from + edge; day <= to - edge; day++) {
    costs[day] = cost
    if (cost < best.cost) best = { day, cost }
    cost += far(level[day] ?? NaN, 0) - far(level[day] ?? NaN, 1)
  }
  const possible: number[] = []
  for (let day = from + edge; day <= to - edge; day++)
    if ((costs[day] ?? 0) <= best.cost + tolerance) possible.push(day)
  const after = level.subarray(best.day)
  const weekdays = [false, true].map((weekend) =>
    median(after.filter((_, index) => isWeekend(firstDay + best.day + index) === weekend)),
  )
  return {
    day: best.day,
    earliest: Math.min(best.day, ...possible) - 1,
    latest: Math.max(best.day, ...possible) + 1,
    persistence: share(after, (value) => value > 0.5 && value < 2),
    absence: share(level.subarray(0, best.day), (value) => value < 0.5),
    weekend: (weekdays[1] ?? NaN) / Math.max(0.05, weekdays[0] ?? NaN),
    ...week(hourlyKw, increment, best.day),
    unsteadiness: robustDeviation(level.subarray(best.day, to)),
  }
}

/** The same change seen over one week before and after, in which seasons hardly move. */
function week(
  hourlyKw: Float32Array,
  increment: Increment,
  day: number,
): Pick<ChangeDay, 'abruptness' | 'weekClarity'> {
  const rises = new Float64Array(increment.hours)
  for (const [step, hour] of increment.hoursOn.entries()) {
    const before = column(hourlyKw, hour, day - 7, day)
    const after = column(hourlyKw, hour, day + 1, day + 8)
    rises[step] = median(after) - median(before)
  }
  const rise = median(rises)
  return {
    abruptness: rise / increment.kw,
    weekClarity: Math.abs(rise) / (robustDeviation(rises) + 0.02 * Math.abs(rise) + 0.005),
  }
}

function column(hourlyKw: Float32Array, hour: number, from: number, to: number): number[] {
  const values: number[] = []
  for (let day = Math.max(0, from); day < to; day++) {
    const kw = hourlyKw[day * 24 + hour] ?? NaN
    if (!Number.isNaN(kw)) values.push(kw)
  }
  return values
}

function share(values: Float64Array, holds: (value: number) => boolean): number {
  let seen = 0
  let held = 0
  for (const value of values) {
    if (Number.isNaN(value)) continue
    seen++
    if (holds(value)) held++
  }
  return seen === 0 ? 0 : held / seen
}

/** For each day, where it lies between the level before the increment (0) and after it (1). */
function positions(hourlyKw: Float32Array, increment: Increment, days: number): Float64Array {
  const before = new Float64Array(24).fill(NaN)
  const from = Math.max(0, increment.day - windowDays)
  const values = new Float64Array(increment.day - from)
  for (const hour of increment.hoursOn) {
    for (let day = from; day < increment.day; day++) values[day - from] = hourlyKw[day * 24 + hour] ?? NaN
    before[hour] = median(values)
  }
  const level = new Float64Array(days).fill(NaN)
  const hours = new Float64Array(increment.hours)
  for (let day = 0; day < days; day++) {
    for (const [step, hour] of increment.hoursOn.entries()) {
      hours[step] = ((hourlyKw[day * 24 + hour] ?? NaN) - (before[hour] ?? NaN)) / increment.kw
    }
    level[day] = median(hours)
  }
  return level
}
