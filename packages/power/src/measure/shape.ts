import { isWeekend } from './day-kind.js'
import { quantile } from './order-statistics.js'

/** How a stretch of days looks, whatever its height. */
export interface Shape {
  readonly meanKw: number
  readonly peakKw: number
  /** The power below which the load falls only in one hour of twenty. */
  readonly plateauKw: number
  /** The same over the steadiest eight hours or more of the day, for machines that run at some hours only. */
  readonly blockPlateauKw: number
  readonly blockFirstHour: number
  readonly blockHours: number
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
  const meanKw = meanWhere(part, () => true)
  const plateauKw = quantile(part, 0.05)
  const night = meanWhere(part, (hour) => hour % 24 < 5)
  const day = meanWhere(part, (hour) => hour % 24 >= 8 && hour % 24 < 20)
  const atWeekend = (hour: number): boolean => isWeekend(firstDay + from + Math.floor(hour / 24))
  const weekend = meanWhere(part, atWeekend)
  const working = meanWhere(part, (hour) => !atWeekend(hour))
  const changes = new Float64Array(Math.max(0, part.length - 1))
  for (let hour = 1; hour < part.length; hour++)
    changes[hour - 1] = Math.abs((part[hour] ?? NaN) - (part[hour - 1] ?? NaN))
  const block = steadiestBlock(part)
  const peakKw = quantile(part, 0.99)
  return {
    meanKw,
    peakKw,
    plateauKw,
    blockPlateauKw: block.kw,
    blockFirstHour: block.firstHour,
    blockHours: block.hours,
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

function meanWhere(part: Float32Array, wanted: (hour: number) => boolean): number {
  let sum = 0
  let count = 0
  for (let hour = 0; hour < part.length; hour++) {
    const kw = part[hour] ?? NaN
    if (Number.isNaN(kw) || !wanted(hour)) continue
    sum += kw
    count++
  }
  return count === 0 ? NaN : sum / count
}

/** The block of hours whose lowest hourly decile is highest for its length. */
function steadiestBlock(part: Float32Array): { firstHour: number; hours: number; kw: number } {
  const low = new Float64Array(24)
  const column = new Float64Array(Math.ceil(part.length / 24))
  for (let hour = 0; hour < 24; hour++) {
    for (let day = 0; day < column.length; day++) column[day] = part[day * 24 + hour] ?? NaN
    low[hour] = quantile(column, 0.1)
  }
  let best = { firstHour: 0, hours: 24, kw: Math.min(...low) }
  for (const hours of [16, 12, 8])
    for (let firstHour = 0; firstHour < 24; firstHour++) {
      let kw = Infinity
      for (let step = 0; step < hours; step++) kw = Math.min(kw, low[(firstHour + step) % 24] ?? 0)
      if (kw * Math.sqrt(hours) > best.kw * Math.sqrt(best.hours)) best = { firstHour, hours, kw }
    }
  return best
}
