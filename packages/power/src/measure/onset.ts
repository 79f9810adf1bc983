import { median, robustDeviation } from './order-statistics.js'
import type { Increment } from './increment.js'

/** The day on which a level changed, with an interval; days count from the start of the record. */
export interface ChangeDay {
  readonly day: number
  readonly earliest: number
  readonly latest: number
  /** Part of the days after it that hold the new level. */
  readonly persistence: number
}

const windowDays = 28
/** How much worse than the best day, in units of daily noise, a day may fit and still be possible. */
const tolerance = 2.5

/**
 * Fits the day of a step within the window around an increment. Each day's position between the old level (0) and
 * the new one (1) is the median over the block's hours, so a trip or a single busy hour does not move it.
 */
export function changeDay(hourlyKw: Float32Array, increment: Increment): ChangeDay {
  const days = hourlyKw.length / 24
  const from = Math.max(0, increment.day - windowDays)
  const to = Math.min(days, increment.day + windowDays)
  const level = positions(hourlyKw, increment, days)
  const costs: { day: number; cost: number }[] = []
  const noise = Math.max(
    0.08,
    median([robustDeviation(level.subarray(from, increment.day)), robustDeviation(level.subarray(increment.day, to))]),
  )
  for (let day = from + 3; day <= to - 3; day++) {
    let cost = 0
    for (let other = from; other < to; other++) {
      const value = level[other] ?? NaN
      if (!Number.isNaN(value)) cost += Math.min(3, Math.abs(value - (other < day ? 0 : 1)) / noise)
    }
    costs.push({ day, cost })
  }
  let best = { day: increment.day, cost: Infinity }
  for (const one of costs) if (one.cost < best.cost) best = one
  const possible = costs.filter((one) => one.cost <= best.cost + tolerance)
  const earliest = Math.min(best.day - 1, ...possible.map((one) => one.day - 1))
  const latest = Math.max(best.day + 1, ...possible.map((one) => one.day + 1))
  let held = 0
  let seen = 0
  for (let day = best.day; day < days; day++) {
    const value = level[day] ?? NaN
    if (Number.isNaN(value)) continue
    seen++
    if (value > 0.5) held++
  }
  return { day: best.day, earliest, latest, persistence: seen === 0 ? 0 : held / seen }
}

/** For each day, where it lies between the level before the increment (0) and after it (1). */
function positions(hourlyKw: Float32Array, increment: Increment, days: number): Float64Array {
  const before = new Float64Array(24).fill(NaN)
  const from = Math.max(0, increment.day - windowDays)
  const column: number[] = []
  for (let hour = 0; hour < 24; hour++) {
    column.length = 0
    for (let day = from; day < increment.day; day++) {
      const kw = hourlyKw[day * 24 + hour] ?? NaN
      if (!Number.isNaN(kw)) column.push(kw)
    }
    before[hour] = median(column)
  }
  const level = new Float64Array(days).fill(NaN)
  const hours = new Float64Array(increment.hours)
  for (let day = 0; day < days; day++) {
    for (let step = 0; step < increment.hours; step++) {
      const hour = (increment.firstHour + step) % 24
      hours[step] = ((hourlyKw[day * 24 + hour] ?? NaN) - (before[hour] ?? NaN)) / increment.kw
    }
    level[day] = median(hours)
  }
  return level
}
