import { correlation } from '../correlation.js'
import { median, quantile, robustDeviation } from '../../measure/order-statistics.js'
import type { TransformerRecord } from './read-transformers.js'
import type { WrongLink } from './links.js'

/** What flows through a transformer and past every meter. */
export interface TransformerMeasures {
  readonly record: TransformerRecord
  readonly customers: number
  readonly days: number
  readonly meanKw: number
  /** Its customers together by the hour, links put right, kW. */
  readonly sum: Float64Array
  /** Loss that grows with the square of the load: kW per kW². */
  readonly lossPerSquare: number
  readonly noLoadKw: number
  /** Beyond losses, over the block of hours in which it is highest. */
  readonly unmeteredKw: number
  readonly firstHour: number
  readonly hours: number
  /** Spread of it from day to day within the block, kW. */
  readonly spreadKw: number
  /** First day of it, null when it was there from the start. */
  readonly onset: { readonly day: number; readonly beforeKw: number } | null
  /** How far what is missing goes with the load of the customers, −1 to 1: a wrong ratio goes with it, a load of its own does not. */
  readonly withLoad: number
  readonly links: readonly WrongLink[]
}

/** No-load loss of distribution transformers, part of the rating (catalogue values of S11 to S13 lie at 0.2 to 0.4 %). */
const noLoadShare = 0.003
const blockHours = [24, 12, 10, 9, 8, 7, 6] as const

/**
 * Measures the balance after links were put right: loss by regression on load squared, then the block of hours in which
 * most is missing, against the other hours when it is not the whole day.
 */
export function measureTransformer(
  record: TransformerRecord,
  sum: Float64Array,
  customers: number,
  links: readonly WrongLink[],
): TransformerMeasures {
  const lossPerSquare = lossSlope(
    record.kw.map((kw, hour) => kw - (sum[hour] ?? NaN)),
    sum,
  )
  const noLoadKw = noLoadShare * (record.ratingKva ?? 2 * quantile(record.kw, 0.99))
  const rest = residual({ record, sum, lossPerSquare, noLoadKw })
  const days = Math.floor(rest.length / 24)
  // The later half shows what is there now, whether it began inside the record or before.
  const block = bestBlock(rest.subarray(Math.floor(days / 2) * 24))
  const daily = blockMedians(rest, block.firstHour, block.hours)
  const onset = block.kw <= 0 ? null : onsetOf(daily)
  const since = (onset?.day ?? 0) * 24
  return {
    record,
    customers,
    days,
    meanKw: median(record.kw),
    sum,
    lossPerSquare,
    noLoadKw,
    unmeteredKw: block.kw,
    firstHour: block.firstHour,
    hours: block.hours,
    spreadKw: robustDeviation(daily.subarray(Math.floor(days / 2))),
    onset,
    withLoad: correlation(rest.subarray(since), sum.subarray(since, rest.length)),
    links,
  }
}

/** What flows through the transformer beyond its customers and its losses, by the hour, kW. */
export function residual({
  record,
  sum,
  lossPerSquare,
  noLoadKw,
}: Pick<TransformerMeasures, 'record' | 'sum' | 'lossPerSquare' | 'noLoadKw'>): Float64Array {
  return record.kw.map((kw, hour) => {
    const customers = sum[hour] ?? NaN
    return kw - customers - lossPerSquare * customers ** 2 - noLoadKw
  })
}

/** Robust regression of what is missing on load squared and a constant: outlying hours weigh less in every round. */
function lossSlope(missing: Float64Array, sum: Float64Array): number {
  const usual = median(sum)
  const most = 0.06 / Math.max(1, usual)
  const weights = missing.map((kw, hour) => (Number.isNaN(kw) || Number.isNaN(sum[hour] ?? NaN) ? 0 : 1))
  let slope = 0
  for (let round = 0; round < 10; round++) {
    let w = 0
    let wx = 0
    let wy = 0
    let wxx = 0
    let wxy = 0
    for (let hour = 0; hour < missing.length; hour++) {
      const weight = (weights[hour] ?? 0) ** 2
      if (weight === 0) continue
      const x = (sum[hour] ?? 0) ** 2
      const y = missing[hour] ?? 0
      w += weight
      wx += weight * x
      wy += weight * y
      wxx += weight * x * x
      wxy += weight * x * y
    }
    const determinant = w * wxx - wx * wx
    slope = determinant <= 0 ? 0 : Math.max(0, Math.min(most, (w * wxy - wx * wy) / determinant))
    const left = missing.map((kw, hour) => kw - slope * (sum[hour] ?? NaN) ** 2)
    const constant = median(left)
    const deviation = 1.4826 * median(left.map((kw) => Math.abs(kw - constant)))
    for (let hour = 0; hour < missing.length; hour++)
      if ((weights[hour] ?? 0) > 0)
        weights[hour] = Math.min(1, (2 * deviation) / Math.max(1e-9, Math.abs((left[hour] ?? 0) - constant)))
  }
  return slope
}

function bestBlock(rest: Float64Array): { firstHour: number; hours: number; kw: number } {
  const usual = new Float64Array(24)
  for (let hour = 0; hour < 24; hour++) usual[hour] = median(rest.filter((_, index) => index % 24 === hour))
  let best = { firstHour: 0, hours: 24, kw: 0, merit: 0, beside: 0 }
  for (const hours of blockHours)
    for (let firstHour = 0; firstHour < (hours === 24 ? 1 : 24); firstHour++) {
      const inside: number[] = []
      const outside: number[] = []
      for (let step = 0; step < 24; step++)
        (step < hours ? inside : outside).push(usual[(firstHour + step) % 24] ?? NaN)
      const beside = hours === 24 ? 0 : Math.max(0, median(outside))
      const kw = hours === 24 ? Math.min(...inside) : quantile(inside, 0.25) - beside
      const merit = kw * Math.sqrt(hours)
      if (merit > best.merit) best = { firstHour, hours, kw, merit, beside }
    }
  const { kw, beside } = best
  const runs = (hour: number): boolean => (usual[(hour + 48) % 24] ?? NaN) - beside >= kw / 2
  return { ...(best.hours === 24 ? best : fitted(best, runs)), kw }
}

/** A block was tried at few lengths only: its ends are moved to where the load starts and stops, so that it is all of it and no more. */
function fitted(
  block: { readonly firstHour: number; readonly hours: number },
  runs: (hour: number) => boolean,
): { firstHour: number; hours: number } {
  let { firstHour, hours } = block
  while (hours > 1 && !runs(firstHour)) {
    firstHour++
    hours--
  }
  while (hours > 1 && !runs(firstHour + hours - 1)) hours--
  while (hours < 23 && runs(firstHour - 1)) {
    firstHour--
    hours++
  }
  while (hours < 23 && runs(firstHour + hours)) hours++
  return { firstHour: (firstHour + 24) % 24, hours }
}

function blockMedians(rest: Float64Array, firstHour: number, hours: number): Float64Array {
  const days = Math.floor(rest.length / 24)
  const out = new Float64Array(days)
  for (let day = 0; day < days; day++)
    out[day] = median(rest.subarray(day * 24, day * 24 + 24).filter((_, hour) => (hour - firstHour + 24) % 24 < hours))
  return out
}

/** The day that parts the record best into a lower and a higher level; null when the lower is nearly as high. */
function onsetOf(daily: Float64Array): TransformerMeasures['onset'] {
  let best = { day: 0, cost: Infinity, before: 0, after: 0 }
  for (let day = 3; day <= daily.length - 3; day++) {
    const before = median(daily.subarray(0, day))
    const after = median(daily.subarray(day))
    let cost = 0
    for (let other = 0; other < daily.length; other++) {
      const away = Math.abs((daily[other] ?? NaN) - (other < day ? before : after))
      if (!Number.isNaN(away)) cost += away
    }
    if (cost < best.cost) best = { day, cost, before, after }
  }
  return best.after > 0 && best.before < 0.4 * best.after ? { day: best.day, beforeKw: best.before } : null
}
