import { sortedQuantile } from './order-statistics.js'
import { type RollingQuantiles, risingQuantiles } from './rolling-quantiles.js'

/**
 * A load that was added, or taken away, at one day and is the same at every hour of a block: the low, the middle and
 * the high quantiles of those hours rise by one amount. New habits, seasons and more business stretch a curve;
 * only a machine that runs by itself lifts it.
 */
export interface Increment {
  /** First day of the new level, counted from the start of the record. */
  readonly day: number
  readonly firstHour: number
  readonly hours: number
  /** Positive when added. */
  readonly kw: number
  /** Spread of the rises over hours and quantiles, kW. */
  readonly spreadKw: number
  /** Median rise of the hours outside the block; NaN when the block is the whole day. */
  readonly outsideKw: number
  /** Rise over spread and over the noise of the level before, larger is clearer. */
  readonly clarity: number
}

const blockHours = [24, 20, 16, 12, 8] as const

/** The best block at every day that has a window before and after. Buffers are reused within the call. */
export function increments(quantiles: RollingQuantiles, days: number, direction: 1 | -1): Increment[] {
  const found: Increment[] = []
  const width = risingQuantiles.length
  const rises = new Float64Array(24 * width)
  const levels = new Float64Array(24)
  for (let day = 1; day < days; day++) {
    let known = 0
    for (let hour = 0; hour < 24; hour++) {
      const at = (day * 24 + hour) * width
      for (let index = 0; index < width; index++) {
        const rise = (quantiles.after[at + index] ?? NaN) - (quantiles.before[at + index] ?? NaN)
        rises[hour * width + index] = direction * rise
        if (!Number.isNaN(rise)) known++
      }
      const low = direction === 1 ? quantiles.before : quantiles.after
      levels[hour] = (low[at + 3] ?? NaN) - (low[at + 1] ?? NaN)
    }
    if (known < 24 * width) continue
    const best = bestBlock(rises, levels, day, direction)
    if (best !== null) found.push(best)
  }
  return found
}

const scratch = new Float64Array(24 * risingQuantiles.length)
const sums = new Float64Array(49)
const squares = new Float64Array(49)
const noises = new Float64Array(49)
/** The quantiles that a short stop or a single peak does not move. */
const middle = { from: 1, to: 3 }

/** Running sums choose the block, so that all 97 cost as little as one; the chosen one is measured robustly. */
function bestBlock(rises: Float64Array, levels: Float64Array, day: number, direction: 1 | -1): Increment | null {
  const width = risingQuantiles.length
  for (let step = 0; step < 48; step++) {
    const hour = step % 24
    let sum = 0
    let square = 0
    for (let index = middle.from; index <= middle.to; index++) {
      const value = rises[hour * width + index] ?? NaN
      sum += value
      square += value * value
    }
    sums[step + 1] = (sums[step] ?? 0) + sum
    squares[step + 1] = (squares[step] ?? 0) + square
    noises[step + 1] = (noises[step] ?? 0) + (levels[hour] ?? NaN)
  }
  const whole = (sums[24] ?? NaN) / 72
  let best: { firstHour: number; hours: number; merit: number } | null = null
  for (const hours of blockHours)
    for (let firstHour = 0; firstHour < (hours === 24 ? 1 : 24); firstHour++) {
      const count = 3 * hours
      const mean = ((sums[firstHour + hours] ?? NaN) - (sums[firstHour] ?? NaN)) / count
      if (!(mean > 0)) continue
      const variance = ((squares[firstHour + hours] ?? NaN) - (squares[firstHour] ?? NaN)) / count - mean * mean
      const noise = ((noises[firstHour + hours] ?? NaN) - (noises[firstHour] ?? NaN)) / hours
      const outside = hours === 24 ? 0 : (72 * whole - count * mean) / (72 - count)
      if (outside > 0.5 * mean) continue
      const clarity = mean / (Math.sqrt(Math.max(0, variance)) + 0.15 * noise + 0.02 * mean + 0.005)
      const merit = clarity * Math.sqrt(hours) * (hours < 24 ? 0.87 : 1)
      if (best === null || merit > best.merit) best = { firstHour, hours, merit }
    }
  if (best === null) return null
  const { firstHour, hours } = best
  const rise = medianOver(rises, firstHour, hours, 0, false)
  if (!(rise > 0)) return null
  const spreadKw = 1.4826 * medianOver(rises, firstHour, hours, rise, true)
  const noise = medianOver(levels, firstHour, hours, 0, false)
  const outside = hours === 24 ? NaN : medianOver(rises, (firstHour + hours) % 24, 24 - hours, 0, false)
  const clarity = rise / (spreadKw + 0.15 * noise + 0.02 * rise + 0.005)
  return { day, firstHour, hours, kw: direction * rise, spreadKw, outsideKw: direction * outside, clarity }
}

/** Median over the hours of a block (all their columns), of the values or of their distance from `centre`. */
function medianOver(values: Float64Array, firstHour: number, hours: number, centre: number, away: boolean): number {
  const width = values.length / 24
  let count = 0
  for (let step = 0; step < hours; step++) {
    const at = ((firstHour + step) % 24) * width
    for (let index = 0; index < width; index++) {
      const value = values[at + index] ?? NaN
      if (!Number.isNaN(value)) scratch[count++] = away ? Math.abs(value - centre) : value
    }
  }
  return sortedQuantile(scratch.subarray(0, count).sort(), count, 0.5)
}

/** The clearest increment; null when no day has a window on both sides. */
export function bestIncrement(found: readonly Increment[]): Increment | null {
  let best: Increment | null = null
  for (const one of found) if (best === null || one.clarity > best.clarity) best = one
  return best
}
