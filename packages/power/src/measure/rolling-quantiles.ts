import { sortedQuantile } from './order-statistics.js'

/** Quantiles of each hour of the day that a constant load lifts alike. */
export const risingQuantiles = [0.1, 0.25, 0.5, 0.75, 0.9] as const
export const windowDays = 28
/** Fewer days than these in a window say nothing. */
export const fewestDays = 4

/**
 * For each day, hour and quantile, the kW over the window of days that ends before that day (`before`) or begins with
 * it (`after`). Indexed `(day × 24 + hour) × 5 + quantile`; NaN where the window holds too few days.
 */
export interface RollingQuantiles {
  readonly before: Float32Array
  readonly after: Float32Array
}

/** One sorted window slides over the days of each hour: no allocation per day. */
export function rollingQuantiles(hourlyKw: Float32Array): RollingQuantiles {
  const days = hourlyKw.length / 24
  const size = days * 24 * risingQuantiles.length
  const before = new Float32Array(size).fill(NaN)
  const after = new Float32Array(size).fill(NaN)
  const window = new Float64Array(windowDays + 1)
  for (let hour = 0; hour < 24; hour++) {
    let count = 0
    for (let day = 0; day < days; day++) {
      write(before, day, hour, window, count)
      count = insert(window, count, hourlyKw[day * 24 + hour] ?? NaN)
      if (day >= windowDays) count = remove(window, count, hourlyKw[(day - windowDays) * 24 + hour] ?? NaN)
    }
    count = 0
    for (let day = days - 1; day >= 0; day--) {
      count = insert(window, count, hourlyKw[day * 24 + hour] ?? NaN)
      if (day + windowDays < days) count = remove(window, count, hourlyKw[(day + windowDays) * 24 + hour] ?? NaN)
      write(after, day, hour, window, count)
    }
  }
  return { before, after }
}

function write(into: Float32Array, day: number, hour: number, window: Float64Array, count: number): void {
  if (count < fewestDays) return
  const at = (day * 24 + hour) * risingQuantiles.length
  for (let index = 0; index < risingQuantiles.length; index++)
    into[at + index] = sortedQuantile(window, count, risingQuantiles[index] ?? 0.5)
}

function insert(window: Float64Array, count: number, value: number): number {
  if (Number.isNaN(value)) return count
  let at = count
  while (at > 0 && (window[at - 1] ?? 0) > value) {
    window[at] = window[at - 1] ?? 0
    at--
  }
  window[at] = value
  return count + 1
}

function remove(window: Float64Array, count: number, value: number): number {
  if (Number.isNaN(value)) return count
  let at = 0
  while (at < count && window[at] !== value) at++
  if (at === count) return count
  for (; at < count - 1; at++) window[at] = window[at + 1] ?? 0
  return count - 1
}
