import type { DateRange, LoadExhibit } from '@davylamp/finding'
import { daysBetween } from './axis.js'

/** Days joined so that one column of a picture is at least a pixel wide. */
export interface DayBins {
  readonly columns: number
  /** Days in one column. */
  readonly daysEach: number
}

export function dayBins(days: number, most: number): DayBins {
  const daysEach = Math.max(Math.ceil(days / Math.max(most, 1)), 1)
  return { daysEach, columns: Math.ceil(days / daysEach) }
}

/** `columns × 24` means in kW over the days of a column that have a reading; NaN where none has. */
export function binnedHours(load: LoadExhibit, bins: DayBins): Float32Array {
  const sums = new Float64Array(bins.columns * 24)
  const counts = new Uint16Array(bins.columns * 24)
  for (let day = 0; day < load.days; day++)
    for (let hour = 0; hour < 24; hour++) {
      const kw = load.hourlyKw[day * 24 + hour] ?? Number.NaN
      if (Number.isNaN(kw)) continue
      const cell = Math.floor(day / bins.daysEach) * 24 + hour
      sums[cell] = (sums[cell] ?? 0) + kw
      counts[cell] = (counts[cell] ?? 0) + 1
    }
  return Float32Array.from(sums, (sum, cell) => sum / (counts[cell] || Number.NaN))
}

/** Mean power (kW) of each day over its usable hours; NaN when fewer than half of them are usable. */
export function dailyMeans(load: Pick<LoadExhibit, 'days' | 'hourlyKw'>): Float32Array {
  const means = new Float32Array(load.days).fill(Number.NaN)
  for (let day = 0; day < load.days; day++) {
    let sum = 0
    let count = 0
    for (let hour = 0; hour < 24; hour++) {
      const kw = load.hourlyKw[day * 24 + hour] ?? Number.NaN
      if (Number.isNaN(kw)) continue
      sum += kw
      count++
    }
    if (count >= 12) means[day] = sum / count
  }
  return means
}

/** The share of values below which `share` (0 to 1) of them lie, NaN left out; NaN of none. */
export function quantile(values: Iterable<number>, share: number): number {
  const sorted = Float64Array.from([...values].filter((value) => !Number.isNaN(value))).sort()
  if (sorted.length === 0) return Number.NaN
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? Number.NaN
  return below + ((sorted[Math.ceil(at)] ?? below) - below) * (at - Math.floor(at))
}

/** Runs of days without a mean, as half-open ranges of indices. */
export function gapsOf(means: ArrayLike<number>): readonly (readonly [number, number])[] {
  const gaps: [number, number][] = []
  for (let day = 0; day < means.length; day++) {
    if (!Number.isNaN(means[day])) continue
    const last = gaps.at(-1)
    if (last !== undefined && last[1] === day) last[1] = day + 1
    else gaps.push([day, day + 1])
  }
  return gaps
}

/** Where a date range lies in the days of a record: indices, cut to it; null when it is outside or unknown. */
export function dayIndices(load: LoadExhibit, dates: DateRange | undefined): { from: number; to: number } | null {
  if (dates === undefined || dates.earliest === null) return null
  const from = daysBetween(load.firstDay, dates.earliest)
  const to = dates.latest === null ? from : daysBetween(load.firstDay, dates.latest)
  if (!(to >= 0 && from < load.days)) return null
  return { from: Math.max(from, 0), to: Math.min(to, load.days - 1) }
}

/** Whether the load ran before the record began. */
export function beganBefore(dates: DateRange | undefined): boolean {
  return dates !== undefined && dates.earliest === null
}
