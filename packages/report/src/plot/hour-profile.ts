import type { DateRange, LoadExhibit, Range } from '@davylamp/finding'
import { dayIndices, quantile } from './load-series.js'

/** Quartiles of the power (kW) of each hour of the day. */
export interface HourProfile {
  readonly low: readonly number[]
  readonly median: readonly number[]
  readonly high: readonly number[]
}

export interface Profiles {
  /** Null when there is less than a week before the onset. */
  readonly before: HourProfile | null
  readonly after: HourProfile
}

const fewestDaysBefore = 7

/** Ordinary days before the onset and from then to the end; the onset's own interval belongs to neither. */
export function profilesOf(load: LoadExhibit, onset: DateRange | undefined, end: DateRange | undefined): Profiles {
  const start = dayIndices(load, onset)
  const stop = dayIndices(load, end)?.from ?? load.days
  const twice = start !== null && start.from >= fewestDaysBefore && start.to < stop
  return twice
    ? { before: quartiles(load, 0, start.from), after: quartiles(load, start.to, stop) }
    : { before: null, after: quartiles(load, 0, stop) }
}

/** Hours of the day in which the mining part (kW) shows; all 24 where there is no before to tell by. */
export function hoursADay({ before, after }: Profiles, powerKw: Range): number {
  if (before === null) return 24
  const rises = after.median.filter((kw, hour) => kw - (before.median[hour] ?? Number.NaN) > powerKw.low / 2)
  return rises.length === 0 ? 24 : rises.length
}

function quartiles(load: LoadExhibit, fromDay: number, toDay: number): HourProfile {
  const hours = Array.from({ length: 24 }, (_, hour) =>
    Array.from(
      { length: Math.max(toDay - fromDay, 0) },
      (_day, day) => load.hourlyKw[(fromDay + day) * 24 + hour] ?? Number.NaN,
    ),
  )
  const at = (share: number) => hours.map((values) => quantile(values, share))
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}
