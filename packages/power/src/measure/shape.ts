import { isWeekend } from './day-kind.js'
import { quantile } from './order-statistics.js'

/** How a stretch of days looks, whatever its height. */
export interface Shape {
  readonly meanKw: number
  readonly peakKw: number
  /** The power below which the load falls only in one hour of twenty. */
  readonly plateauKw: number
  /** Mean over the 99th percentile of hours. */
  readonly loadFactor: number
  /** Plateau over mean. */
  readonly plateauShare: number
  /** Mean of 0 to 5 o'clock over mean of 8 to 20 o'clock. */
  readonly nightOverDay: number
  /** Mean of Saturday and Sunday over the other days. */
  readonly weekendOverWeekday: number
  /** Median change from hour to hour over the mean. */
  readonly roughness: number
}

/** Shape of `hourlyKw` from day `from` until before `to`; `firstDay` (since 1970) gives the weekdays. */
export function shapeOf(hourlyKw: Float32Array, firstDay: number, from: number, to: number): Shape {
  const part = hourlyKw.subarray(from * 24, to * 24)
  const { meanKw, night, day, weekend, working } = means(part, firstDay + from)
  const plateauKw = quantile(part, 0.05)
  const changes = new Float64Array(Math.max(0, part.length - 1))
  for (let hour = 1; hour < part.length; hour++)
    changes[hour - 1] = Math.abs((part[hour] ?? NaN) - (part[hour - 1] ?? NaN))
  const peakKw = quantile(part, 0.99)
  return {
    meanKw,
    peakKw,
    plateauKw,
    loadFactor: ratio(meanKw, peakKw),
    plateauShare: ratio(plateauKw, meanKw),
    nightOverDay: ratio(night, day),
    weekendOverWeekday: ratio(weekend, working),
    roughness: ratio(quantile(changes, 0.5), meanKw),
  }
}

function ratio(a: number, b: number): number {
  return b > 0 ? a / b : NaN
}

/** Sums by hour of the day and kind of day, in one pass. */
function means(
  part: Float32Array,
  firstDay: number,
): Record<'meanKw' | 'night' | 'day' | 'weekend' | 'working', number> {
  const sums = new Float64Array(48)
  const counts = new Float64Array(48)
  for (let day = 0; day * 24 < part.length; day++) {
    const shift = isWeekend(firstDay + day) ? 24 : 0
    for (let hour = 0; hour < 24; hour++) {
      const kw = part[day * 24 + hour] ?? NaN
      if (Number.isNaN(kw)) continue
      sums[shift + hour] = (sums[shift + hour] ?? 0) + kw
      counts[shift + hour] = (counts[shift + hour] ?? 0) + 1
    }
  }
  const over = (wanted: (slot: number) => boolean): number => {
    let sum = 0
    let count = 0
    for (let slot = 0; slot < 48; slot++)
      if (wanted(slot)) {
        sum += sums[slot] ?? 0
        count += counts[slot] ?? 0
      }
    return count === 0 ? NaN : sum / count
  }
  return {
    meanKw: over(() => true),
    night: over((slot) => slot % 24 < 5),
    day: over((slot) => slot % 24 >= 8 && slot % 24 < 20),
    weekend: over((slot) => slot >= 24),
    working: over((slot) => slot < 24),
  }
}
