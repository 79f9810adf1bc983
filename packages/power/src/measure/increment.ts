import { sortedQuantile } from './order-statistics.js'
import { type RollingQuantiles, risingQuantiles, windowDays } from './rolling-quantiles.js'

/**
 * A load that was added, or taken away, at one day and is the same at every hour of a block, or of two with a pause
 * between: the low, the middle and the high quantiles of those hours rise by one amount. New habits, seasons and more business stretch a curve;
 * only a machine that runs by itself lifts it.
 */
export interface Increment {
  /** First day of the new level, counted from the start of the record. */
  readonly day: number
  readonly firstHour: number
  readonly hours: number
  /** The hours of the day it runs, in the order of the clock from `firstHour` on; a pause may lie between them. */
  readonly hoursOn: readonly number[]
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
/** Two runs can be laid over noise in more ways than one: their merit counts this much. */
const partedShare = 0.75
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
  const blocks = new Uint32Array(days)
  for (let day = 1; day < days; day++) {
    if (!load(quantiles, day, direction)) continue
    const best = bestBlock(Math.min(day, days - day, windowDays))
    if (best === null) continue
    merits[day] = best.merit
    blocks[day] = best.hours
  }
  const found: Increment[] = []
  while (found.length < mostCandidates) {
    let best = 0
    for (let day = 1; day < days; day++) if ((merits[day] ?? 0) > (merits[best] ?? 0)) best = day
    if ((merits[best] ?? 0) <= 0) break
    load(quantiles, best, direction)
    const one = measured(best, hoursIn(blocks[best] ?? 0), direction, Math.min(best, days - best, windowDays))
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

/** Hours of the day as bits of one number. */
interface Block {
  readonly hours: number
  readonly merit: number
}

/** Running sums choose the block, so that all of them cost as little as one. */
function bestBlock(windowLength: number): Block | null {
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
  let best: Block | null = null
  for (const hours of blockHours)
    for (let firstHour = 0; firstHour < (hours === 24 ? 1 : 24); firstHour++) {
      const sum = (sums[firstHour + hours] ?? NaN) - (sums[firstHour] ?? NaN)
      const square = (squares[firstHour + hours] ?? NaN) - (squares[firstHour] ?? NaN)
      const noise = (noises[firstHour + hours] ?? NaN) - (noises[firstHour] ?? NaN)
      const merit = meritOf(hours, sum, square, noise, whole - sum, windowLength) * (hours < 24 ? 0.87 : 1)
      if (merit > (best?.merit ?? 0)) best = { hours: bits(firstHour, hours), merit }
    }
  const parted = partedBlock(whole, windowLength)
  return parted !== null && parted.merit > (best?.merit ?? 0) ? parted : best
}

/** 0 where nothing was added, or as much outside as inside. */
function meritOf(
  hours: number,
  sum: number,
  square: number,
  noise: number,
  outside: number,
  windowLength: number,
): number {
  const mean = sum / (3 * hours)
  if (!(mean > 0)) return 0
  if (hours < 24 && outside / (72 - 3 * hours) > 0.4 * mean) return 0
  const variance = square / (3 * hours) - mean * mean
  return clarityOf(mean, Math.sqrt(Math.max(0, variance)), noise / hours, windowLength) * Math.sqrt(hours)
}

/**
 * Two runs of hours with a pause in each gap, as when machines rest at the dear hours of morning and evening: the hours
 * that rose by more than half of what the upper half of them rose by.
 */
function partedBlock(whole: number, windowLength: number): Block | null {
  const threshold = 0.5 * sortedQuantile(sortedRises(), 24, 0.7)
  if (!(threshold > 0)) return null
  let hours = 0
  let count = 0
  let runs = 0
  let sum = 0
  let square = 0
  let noise = 0
  for (let hour = 0; hour < 24; hour++) {
    const rise = (sums[hour + 1] ?? NaN) - (sums[hour] ?? NaN)
    if (rise <= threshold) continue
    const previous = hour === 0 ? (sums[24] ?? NaN) - (sums[23] ?? NaN) : (sums[hour] ?? NaN) - (sums[hour - 1] ?? NaN)
    if (previous <= threshold) runs++
    hours |= 1 << hour
    count++
    sum += rise
    square += (squares[hour + 1] ?? NaN) - (squares[hour] ?? NaN)
    noise += (noises[hour + 1] ?? NaN) - (noises[hour] ?? NaN)
  }
  if (runs !== 2 || count < 8) return null
  return { hours, merit: partedShare * meritOf(count, sum, square, noise, whole - sum, windowLength) }
}

/** Rises of the 24 hours, sorted by insertion: so few that nothing else is as fast. */
function sortedRises(): Float64Array {
  for (let hour = 0; hour < 24; hour++) {
    const rise = (sums[hour + 1] ?? NaN) - (sums[hour] ?? NaN)
    let at = hour
    while (at > 0 && (scratch[at - 1] ?? 0) > rise) {
      scratch[at] = scratch[at - 1] ?? 0
      at--
    }
    scratch[at] = rise
  }
  return scratch
}

function bits(firstHour: number, hours: number): number {
  let out = 0
  for (let step = 0; step < hours; step++) out |= 1 << ((firstHour + step) % 24)
  return out
}

/** The hours of a block in order, beginning after its longest pause. */
function hoursIn(block: number): number[] {
  let first = 0
  let longest = -1
  for (let hour = 0; hour < 24; hour++) {
    if ((block & (1 << hour)) === 0) continue
    let pause = 0
    while (pause < 24 && (block & (1 << ((hour - 1 - pause + 48) % 24))) === 0) pause++
    if (pause > longest) {
      longest = pause
      first = hour
    }
  }
  const out: number[] = []
  for (let step = 0; step < 24; step++) if ((block & (1 << ((first + step) % 24))) !== 0) out.push((first + step) % 24)
  return out
}

function measured(day: number, hoursOn: readonly number[], direction: 1 | -1, windowLength: number): Increment | null {
  const rise = medianOver(rises, width, hoursOn, 0, false)
  if (!(rise > 0)) return null
  const spreadKw = 1.4826 * medianOver(rises, width, hoursOn, rise, true)
  const noise = medianOver(levels, 1, hoursOn, 0, false)
  const others = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => !hoursOn.includes(hour))
  const outside = others.length === 0 ? NaN : medianOver(rises, width, others, 0, false)
  let low = 0
  let high = 0
  for (const hour of hoursOn) {
    low += rises[hour * width] ?? 0
    high += rises[hour * width + width - 1] ?? 0
  }
  return {
    day,
    firstHour: hoursOn[0] ?? 0,
    hours: hoursOn.length,
    hoursOn,
    kw: direction * rise,
    spreadKw,
    outsideKw: direction * outside,
    lowOverHigh: high > 0 ? low / high : NaN,
    noiseKw: noise,
    stretch: stretchOf(hoursOn, rise),
    clarity: clarityOf(rise, spreadKw, noise, windowLength),
  }
}

/** Slope of the rises over the levels they rise from, times the spread of those levels, over the rise. */
function stretchOf(hoursOn: readonly number[], rise: number): number {
  let n = 0
  let x = 0
  let y = 0
  let xx = 0
  let xy = 0
  for (const hour of hoursOn)
    for (let index = 0; index < width; index++) {
      const level = lower[hour * width + index] ?? 0
      const value = rises[hour * width + index] ?? 0
      n++
      x += level
      y += value
      xx += level * level
      xy += level * value
    }
  const variance = xx / n - (x / n) ** 2
  if (variance <= 0) return 0
  const slope = (xy / n - (x / n) * (y / n)) / variance
  return (slope * Math.sqrt(variance)) / rise
}

/** Median over some hours (all their columns), of the values or of their distance from `centre`. */
function medianOver(
  values: Float64Array,
  columns: number,
  hours: readonly number[],
  centre: number,
  away: boolean,
): number {
  let count = 0
  for (const hour of hours)
    for (let index = 0; index < columns; index++) {
      const value = values[hour * columns + index] ?? NaN
      scratch[count++] = away ? Math.abs(value - centre) : value
    }
  return sortedQuantile(scratch.subarray(0, count).sort(), count, 0.5)
}
