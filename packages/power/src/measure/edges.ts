import { median, robustDeviation } from './order-statistics.js'

/**
 * A block of constant power switched by a clock on top of whatever else runs: every day it rises at one hour and falls
 * at another, by the same amount. Habits rise and fall too, but never by one amount.
 */
export interface Edges {
  /** Full hour nearest to the switching, 0 to 23. */
  readonly upHour: number
  readonly downHour: number
  /** The smaller of rise and fall, kW. */
  readonly kw: number
  /** Smaller of the two over the larger, 1 when they agree. */
  readonly agreement: number
  /** The smaller one over the spread of both from day to day. */
  readonly clarity: number
}

/** The sharpest daily rise and fall of the days from `from` until before `to`. */
export function edgesOf(hourlyKw: Float32Array, from: number, to: number): Edges {
  const days = to - from
  const rises = new Float64Array(24)
  const spreads = new Float64Array(24)
  const column = new Float64Array(days)
  for (let hour = 0; hour < 24; hour++) {
    for (let day = 0; day < days; day++) {
      const at = (from + day) * 24 + hour
      // Over two hours, because a clock seldom strikes on the hour of the readings.
      column[day] = (hourlyKw[at + 1] ?? NaN) - (hourlyKw[at - 1] ?? NaN)
    }
    rises[hour] = median(column)
    spreads[hour] = robustDeviation(column)
  }
  const clarityAt = (hour: number): number => {
    const rise = Math.abs(rises[hour] ?? 0)
    return rise / ((spreads[hour] ?? 0) + 0.02 * rise + 0.01)
  }
  let upHour = -1
  let downHour = -1
  for (let hour = 0; hour < 24; hour++) {
    if ((rises[hour] ?? 0) > 0 && (upHour < 0 || clarityAt(hour) > clarityAt(upHour))) upHour = hour
    if ((rises[hour] ?? 0) < 0 && (downHour < 0 || clarityAt(hour) > clarityAt(downHour))) downHour = hour
  }
  if (upHour < 0 || downHour < 0) return { upHour: 0, downHour: 0, kw: 0, agreement: 0, clarity: 0 }
  const up = rises[upHour] ?? 0
  const down = -(rises[downHour] ?? 0)
  return {
    upHour: switchingHour(hourlyKw, from, to, upHour),
    downHour: switchingHour(hourlyKw, from, to, downHour),
    kw: Math.min(up, down),
    agreement: Math.min(up, down) / Math.max(up, down),
    clarity: Math.min(clarityAt(upHour), clarityAt(downHour)),
  }
}

/** A change between the hours around `hour` lies at its beginning or its end: at the end, when most of it is still to come. */
function switchingHour(hourlyKw: Float32Array, from: number, to: number, hour: number): number {
  const before = new Float64Array(to - from)
  const after = new Float64Array(to - from)
  for (let day = from; day < to; day++) {
    const at = day * 24 + hour
    const kw = hourlyKw[at] ?? NaN
    before[day - from] = kw - (hourlyKw[at - 1] ?? NaN)
    after[day - from] = (hourlyKw[at + 1] ?? NaN) - kw
  }
  return Math.abs(median(after)) > Math.abs(median(before)) ? (hour + 1) % 24 : hour
}
