import type { MeterRecord } from '../read/meter-record.js'
import { quantiles } from './order-statistics.js'

/** Why a day, or hours of it, were set aside. */
export const setAsideCodes = ['missing', 'estimated', 'stuck', 'copied', 'impossible'] as const
export type SetAsideCode = (typeof setAsideCodes)[number]

/** What can be relied on. A stuck, filled or estimated curve looks flat: it is never measured as a load. */
export interface CleanRecord {
  readonly record: MeterRecord
  /** `days × 24` hourly mean kW, NaN wherever something was set aside. */
  readonly hourlyKw: Float32Array
  /** Days with at least {@link hoursOfUsableDay} hours left. */
  readonly usableDays: number
  readonly setAside: readonly { readonly day: number; readonly code: SetAsideCode }[]
  /** Smallest step between readings, kW; what the meter or the export rounds to. */
  readonly resolutionKw: number
  readonly medianKw: number
}

export const hoursOfUsableDay = 18

/** A run of equal readings this long is a stuck meter when its steps are much finer than the load. */
const stuckHours = { fine: 10, coarse: 72 }
/** Load over step: above `fine` every real load moves from hour to hour, below `coarse` even a real one may not. */
const steps = { fine: 100, coarse: 12 }

/** Sets aside, in this order, days that miss too much, estimated, stuck, copied and impossible values. */
export function cleanRecord(record: MeterRecord): CleanRecord {
  const hourlyKw = Float32Array.from(record.hourlyKw)
  const codes: (SetAsideCode | undefined)[] = Array.from({ length: record.days })
  const resolutionKw = resolutionOf(hourlyKw)
  const [medianKw = NaN, highKw = NaN] = quantiles(hourlyKw, [0.5, 0.995])
  for (let day = 0; day < record.days; day++) {
    if (4 * (record.estimated[day] ?? 0) > record.pointsPerDay) setAsideDay(hourlyKw, codes, day, 'estimated')
    else if (4 * (record.missing[day] ?? 0) > record.pointsPerDay) codes[day] = 'missing'
  }
  setAsideImpossible(hourlyKw, codes, highKw)
  setAsideStuck(hourlyKw, codes, resolutionKw, standbyShare * highKw)
  setAsideCopied(hourlyKw, codes, resolutionKw)
  let usableDays = 0
  for (let day = 0; day < record.days; day++) if (hoursIn(hourlyKw, day) >= hoursOfUsableDay) usableDays++
  const setAside = codes.flatMap((code, day) => (code === undefined ? [] : [{ day, code }]))
  return { record, hourlyKw, usableDays, setAside, resolutionKw, medianKw }
}

function hoursIn(hourlyKw: Float32Array, day: number): number {
  let hours = 0
  for (let hour = day * 24; hour < day * 24 + 24; hour++) if (!Number.isNaN(hourlyKw[hour])) hours++
  return hours
}

function setAsideDay(
  hourlyKw: Float32Array,
  codes: (SetAsideCode | undefined)[],
  day: number,
  code: SetAsideCode,
): void {
  hourlyKw.fill(NaN, day * 24, day * 24 + 24)
  codes[day] ??= code
}

/** Enough values to meet the smallest step of a meter. */
const mostForResolution = 600

/** The smallest difference between values that is more than rounding of the file. */
function resolutionOf(hourlyKw: Float32Array): number {
  const sample = new Float32Array(Math.min(hourlyKw.length, mostForResolution))
  const stride = hourlyKw.length / Math.max(1, sample.length)
  for (let index = 0; index < sample.length; index++) sample[index] = hourlyKw[Math.floor(index * stride)] ?? NaN
  const sorted = sample.sort()
  let smallest = Infinity
  for (let index = 1; index < sorted.length; index++) {
    const step = (sorted[index] ?? 0) - (sorted[index - 1] ?? 0)
    if (step > 1e-5 * Math.abs(sorted[index] ?? 0) + 1e-6 && step < smallest) smallest = step
  }
  return smallest === Infinity ? 0 : smallest
}

/** Negative import, and single spikes that no supply would carry. */
function setAsideImpossible(hourlyKw: Float32Array, codes: (SetAsideCode | undefined)[], highKw: number): void {
  for (let hour = 0; hour < hourlyKw.length; hour++) {
    const kw = hourlyKw[hour] ?? NaN
    if (kw < 0 || kw > 30 * highKw + 1) {
      hourlyKw[hour] = NaN
      codes[Math.floor(hour / 24)] ??= 'impossible'
    }
  }
}

/** What a switched-off pump or lamp draws on, over the high load: so little may well be the same all day. */
const standbyShare = 0.01

function setAsideStuck(
  hourlyKw: Float32Array,
  codes: (SetAsideCode | undefined)[],
  resolutionKw: number,
  standbyKw: number,
): void {
  let start = 0
  for (let hour = 1; hour <= hourlyKw.length; hour++) {
    if (hour < hourlyKw.length && hourlyKw[hour] === hourlyKw[start]) continue
    const kw = hourlyKw[start] ?? NaN
    if (kw > standbyKw && isStuck(hour - start, kw, resolutionKw)) {
      hourlyKw.fill(NaN, start, hour)
      for (let day = Math.floor(start / 24); day <= Math.floor((hour - 1) / 24); day++) codes[day] ??= 'stuck'
    }
    start = hour
  }
}

function isStuck(hours: number, kw: number, resolutionKw: number): boolean {
  const ratio = resolutionKw === 0 ? Infinity : kw / resolutionKw
  if (ratio >= steps.fine) return hours >= stuckHours.fine
  return ratio >= steps.coarse && hours >= stuckHours.coarse
}

/** A day that repeats the one before, or the same weekday before, to the last digit was filled in, not read. */
function setAsideCopied(hourlyKw: Float32Array, codes: (SetAsideCode | undefined)[], resolutionKw: number): void {
  const original = Float32Array.from(hourlyKw)
  const days = original.length / 24
  for (let day = 1; day < days; day++)
    for (const before of [1, 7])
      if (day >= before && sameDay(original, day, day - before, resolutionKw))
        setAsideDay(hourlyKw, codes, day, 'copied')
}

function sameDay(hourlyKw: Float32Array, day: number, other: number, resolutionKw: number): boolean {
  let compared = 0
  let low = Infinity
  let high = -Infinity
  for (let hour = 0; hour < 24; hour++) {
    const kw = hourlyKw[day * 24 + hour] ?? NaN
    if (Number.isNaN(kw)) continue
    if (kw !== hourlyKw[other * 24 + hour]) return false
    low = Math.min(low, kw)
    high = Math.max(high, kw)
    compared++
  }
  return compared >= 20 && high - low > 10 * resolutionKw
}
