import { isWeekend } from './day-kind.js'
import { median, quantile, quantiles } from './order-statistics.js'

/** The part of a load that hardly ever stops, and what is left of the customer without it. */
export interface Floor {
  /** Below it in one hour of twenty. */
  readonly kw: number
  /** Floor over mean. */
  readonly share: number
  /** Spread of the lowest quarter of each hour over the floor, at the tightest six hours: a machine's edge is sharp. */
  readonly edge: number
  /** Spread of the low decile over the hours of the day, over the floor. */
  readonly overHours: number
  /** Spread of weekly floors over the floor. */
  readonly overWeeks: number
  /** Floor of weekends over that of working days. */
  readonly weekend: number
  readonly remainderMeanKw: number
  /** Standard deviation of the remainder over its mean. */
  readonly remainderVariation: number
  /** Mean of the remainder at 0 to 5 o'clock over 8 to 20 o'clock. */
  readonly remainderNight: number
  /** 99th percentile of the remainder over its mean. */
  readonly remainderPeak: number
}

/** Floor of the days from `from` until before `to`. */
export function floorOf(hourlyKw: Float32Array, firstDay: number, from: number, to: number): Floor {
  const part = hourlyKw.subarray(from * 24, to * 24)
  const days = part.length / 24
  const kw = quantile(part, 0.05)
  const edges = new Float64Array(24)
  const lows = new Float64Array(24)
  const column = new Float64Array(days)
  for (let hour = 0; hour < 24; hour++) {
    for (let day = 0; day < days; day++) column[day] = part[day * 24 + hour] ?? NaN
    const [lowest = NaN, low = NaN, usualLow = NaN] = quantiles(column, [0.05, 0.1, 0.3])
    edges[hour] = (usualLow - lowest) / Math.max(0.02, lowest)
    lows[hour] = low
  }
  const weekly: number[] = []
  for (let week = 0; week + 7 <= days; week += 7) {
    const low = quantile(part.subarray(week * 24, (week + 7) * 24), 0.05)
    if (!Number.isNaN(low)) weekly.push(low)
  }
  const chosen = new Float64Array(part.length)
  const floors = (weekend: boolean): number => {
    let count = 0
    for (let day = 0; day < days; day++)
      if (isWeekend(firstDay + from + day) === weekend) {
        chosen.set(part.subarray(day * 24, day * 24 + 24), count)
        count += 24
      }
    return quantile(chosen.subarray(0, count), 0.1)
  }
  const safe = Math.max(0.02, kw)
  return {
    kw,
    share: kw / Math.max(0.02, meanOf(part)),
    edge: median(edges.sort().subarray(0, 6)),
    overHours: (Math.max(...lows) - Math.min(...lows)) / safe,
    overWeeks: weekly.length < 3 ? NaN : (quantile(weekly, 0.9) - quantile(weekly, 0.1)) / safe,
    weekend: floors(true) / Math.max(0.02, floors(false)),
    ...remainder(part, kw),
  }
}

function meanOf(part: Float32Array): number {
  let sum = 0
  let count = 0
  for (const kw of part)
    if (!Number.isNaN(kw)) {
      sum += kw
      count++
    }
  return sum / count
}

function remainder(
  part: Float32Array,
  floorKw: number,
): Pick<Floor, 'remainderMeanKw' | 'remainderVariation' | 'remainderNight' | 'remainderPeak'> {
  const left = part.map((kw) => Math.max(0, kw - floorKw))
  let sum = 0
  let square = 0
  let count = 0
  let night = 0
  let nights = 0
  let daytime = 0
  let daytimes = 0
  for (let index = 0; index < left.length; index++) {
    const kw = left[index] ?? NaN
    if (Number.isNaN(kw)) continue
    const hour = index % 24
    sum += kw
    square += kw * kw
    count++
    if (hour < 5) {
      night += kw
      nights++
    } else if (hour >= 8 && hour < 20) {
      daytime += kw
      daytimes++
    }
  }
  const mean = sum / count
  const variance = Math.max(0, square / count - mean * mean)
  return {
    remainderMeanKw: mean,
    remainderVariation: Math.sqrt(variance) / Math.max(0.01, mean),
    remainderNight: night / Math.max(1, nights) / Math.max(0.01, daytime / Math.max(1, daytimes)),
    remainderPeak: quantile(left, 0.99) / Math.max(0.01, mean),
  }
}
