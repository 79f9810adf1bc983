import type { MeterRecord } from '../read/meter-record.js'
import { type ChangeDay, changeDay } from './onset.js'
import { bestIncrement, type Increment, increments } from './increment.js'
import { type CleanRecord, cleanRecord } from './quality.js'
import { rollingQuantiles } from './rolling-quantiles.js'
import { type Shape, shapeOf } from './shape.js'

/** Numbers of one meter; small, so that those of every meter can be kept while their curves are not. */
export interface Measures {
  readonly meterId: string
  readonly firstDay: number
  readonly days: number
  readonly usableDays: number
  readonly setAside: CleanRecord['setAside']
  readonly resolutionKw: number
  readonly duplicates: number
  /** The clearest constant load that was added, and when. */
  readonly added: (Increment & { readonly onset: ChangeDay }) | null
  /** The clearest one that was taken away after it. */
  readonly removed: (Increment & { readonly onset: ChangeDay }) | null
  /** Before the increment; null without one or with too little before it. */
  readonly before: Shape | null
  /** Since the increment, or over the whole record. */
  readonly now: Shape
}

/** An increment below this is no change at all. */
const clearIncrement = 2

/** Measures one meter. Pure: the same record gives the same numbers. */
export function measure(record: MeterRecord): Measures {
  const clean = cleanRecord(record)
  const { hourlyKw } = clean
  const quantiles = rollingQuantiles(hourlyKw)
  const added = dated(hourlyKw, bestIncrement(increments(quantiles, record.days, 1)))
  const removals = increments(quantiles, record.days, -1).filter(
    (one) => added !== null && one.day > added.onset.day + 7,
  )
  const removed = dated(hourlyKw, bestIncrement(removals))
  const onset = added !== null && added.clarity >= clearIncrement ? added.onset.day : 0
  const end = removed !== null && removed.clarity >= clearIncrement ? removed.onset.day : record.days
  return {
    meterId: record.meterId,
    firstDay: record.firstDay,
    days: record.days,
    usableDays: clean.usableDays,
    setAside: clean.setAside,
    resolutionKw: clean.resolutionKw,
    duplicates: record.duplicates.reduce((sum, count) => sum + count, 0),
    added,
    removed,
    before: onset >= 7 ? shapeOf(hourlyKw, record.firstDay, 0, onset) : null,
    now: shapeOf(hourlyKw, record.firstDay, onset, end > onset + 7 ? end : record.days),
  }
}

function dated(hourlyKw: Float32Array, increment: Increment | null): Measures['added'] {
  return increment === null ? null : { ...increment, onset: changeDay(hourlyKw, increment) }
}
