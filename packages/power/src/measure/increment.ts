import { sortedQuantile } from './order-statistics.js'
import { type RollingQuantiles, risingQuantiles, windowDays } from './rolling-quantiles.js'

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
  /** Rise of the lowest decile over that of the highest, 1 for a constant load. */
  readonly lowOverHigh: number
  /** Usual spread of the level before from day to day, kW. */
  readonly noiseKw: number
  /** Part of the rise that grows with the level: 0 when something was added, 1 when the curve was stretched. */
  readonly stretch: number
  /** Rise over spread and over the noise of the level before, larger is clearer. */
  readonly clarity: number
}

const width = risingQuantiles.length
const blockHours = [24, 20, 16, 12, 8, 6] as const
/** The quantiles that a short stop or a single peak does not move. */
const middle = { from: 1, to: 3 }
/** Robust measuring is done for the best days only. */
const mostCandidates = 8
/** Two changes closer than this are one. */
const apartDays = 6

// Buffers of the search, reused from day to day: nothing is allocated per day.
const rises = new Float64Array(24 * width)
const lower = new Float64Array(24 * width)
const levels = new Float64Array(24)
const sums = new Float64Array(49)
const squares = new Float64Array(49)
const noises = new Float64Array(49)
const scratch = new Float64Array(24 * width)

/** The clearest increments (or with −1 decrements) of a record, best first, some days apart from each other. */
export function increments(quantiles: RollingQuantiles, days: number, direction: 1 | -1): Increment[] {
  const merits = new Float64Array(days)
  const blocks = new Uint16Array(days)
  for (let day = 1; day < days; day++) {
    if (!load(quantiles, day, direction)) continue
    const best = bestBlock(Math.min(day, days - day, windowDays))
    if (best === null) continue
    merits[day] = best.merit
    blocks[day] = best.hours * 32 + best.firstHour
  }
  const found: Increment[] = []
  while (found.length < mostCandidates) {
    let best = 0
    for (let day = 1; day < days; day++) if ((merits[day] ?? 0) > (merits[best] ?? 0)) best = day
    if ((merits[best] ?? 0) <= 0) break
    const block = blocks[best] ?? 0
    load(quantiles, best, direction)
    const one = measured(best, block % 32, Math.floor(block / 32), direction, Math.min(best, days - best, windowDays))
    if (one !== null) found.push(one)
    merits.fill(0, Math.max(0, best - apartDays), best + apartDays + 1)
  }
  return found.sort((a, b) => b.clarity - a.clarity)
}

/** Rises and levels of one day into the buffers; false where a window holds too few days. */
function load(quantiles: RollingQuantiles, day: number, direction: 1 | -1): boolean {
  const low = direction === 1 ? quantiles.before : quantiles.after
  for (let hour = 0; hour < 24; hour++) {
    const at = (day * 24 + hour) * width
    for (let index = 0; index < width; index++) {
      const rise = (quantiles.after[at + index] ?? NaN) - (quantiles.before[at + index] ?? NaN)
      if (Number.isNaN(rise)) return false
      rises[hour * width + index] = direction * rise
      lower[hour * width + index] = low[at + index] ?? NaN
    }
    levels[hour] = (low[at + 3] ?? NaN) - (low[at + 1] ?? NaN)
  }
  return true
}

function clarityOf(rise: number, spread: number, noise: number, windowLength: number): number {
  const uncertain = Math.sqrt(windowDays / windowLength)
  return rise / (spread + 0.15 * noise * uncertain + 0.02 * rise + 0.005)
}

/** Running sums choose the block, so that all of them cost as little as one. */
function bestBlock(windowLength: number): { firstHour: number; hours: number; merit: number } | null {
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
  const whole = sums[24] ?? NaN
  let best: { firstHour: number; hours: number; merit: number } | null = null
  for (const hours of blockHours)
    for (let firstHour = 0; firstHour < (hours === 24 ? 1 : 24); firstHour++) {
      const count = 3 * hours
      const sum = (sums[firstHour + hours] ?? NaN) - (sums[firstHour] ?? NaN)
      const mean = sum / count
      if (!(mean > 0)) continue
      if (hours < 24 && (whole - sum) / (72 - count) > 0.4 * mean) continue
      const variance = ((squares[firstHour + hours] ?? NaN) - (squares[firstHour] ?? NaN)) / count - mean * mean
      const noise = ((noises[firstHour + hours] ?? NaN) - (noises[firstHour] ?? NaN)) / hours
      const clarity = clarityOf(mean, Math.sqrt(Math.max(0, variance)), noise, windowLength)
      const merit = clarity * Math.sqrt(hours) * (hours < 24 ? 0.87 : 1)
      if (best === null || merit > best.merit) best = { firstHour, hours, merit }
    }
  return best
}

function measured(
  day: number,
  firstHour: number,
  hours: number,
  direction: 1 | -1,
  windowLength: number,
): Increment | null {
  const rise = medianOver(rises, width, firstHour, hours, 0, false)
  if (!(rise > 0)) return null
  const spreadKw = 1.4826 * medianOver(rises, width, firstHour, hours, rise, true)
  const noise = medianOver(levels, 1, firstHour, hours, 0, false)
  const outside = hours === 24 ? NaN : medianOver(rises, width, (firstHour + hours) % 24, 24 - hours, 0, false)
  let low = 0
  let high = 0
  for (let step = 0; step < hours; step++) {
    const at = ((firstHour + step) % 24) * width
    low += rises[at] ?? 0
    high += rises[at + width - 1] ?? 0
  }
  return {
    day,
    firstHour,
    hours,
    kw: direction * rise,
    spreadKw,
    outsideKw: direction * outside,
    lowOverHigh: high > 0 ? low / high : NaN,
    noiseKw: noise,
    stretch: stretchOf(firstHour, hours, rise),
    clarity: clarityOf(rise, spreadKw, noise, windowLength),
  }
}

/** Slope of the rises over the levels they rise from, times the spread of those levels, over the rise. */
function stretchOf(firstHour: number, hours: number, rise: number): number {
  let n = 0
  let x = 0
  let y = 0
  let xx = 0
  let xy = 0
  for (let step = 0; step < hours; step++) {
    const at = ((firstHour + step) % 24) * width
    for (let index = 0; index < width; index++) {
      const level = lower[at + index] ?? 0
      const value = rises[at + index] ?? 0
      n++
      x += level
      y += value
      xx += level * level
      xy += level * value
    }
  }
  const variance = xx / n - (x / n) ** 2
  if (variance <= 0) return 0
  const slope = (xy / n - (x / n) * (y / n)) / variance
  return (slope * Math.sqrt(variance)) / rise
}

/** Median over the hours of a block (all their columns), of the values or of their distance from `centre`. */
function medianOver(
  values: Float64Array,
  columns: number,
  firstHour: number,
  hours: number,
  centre: number,
  away: boolean,
): number {
  let count = 0
  for (let step = 0; step < hours; step++) {
    const at = ((firstHour + step) % 24) * columns
    for (let index = 0; index < columns; index++) {
      const value = values[at + index] ?? NaN
      scratch[count++] = away ? Math.abs(value - centre) : value
    }
  }
  return sortedQuantile(scratch.subarray(0, count).sort(), count, 0.5)
}
