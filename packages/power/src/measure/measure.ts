import type { MeterRecord } from '../read/meter-record.js'
import { type Dips, dipsOf } from './dips.js'
import { type Edges, edgesOf } from './edges.js'
import { type Floor, floorOf } from './floor.js'
import { type Increment, increments } from './increment.js'
import { type ChangeDay, changeDay } from './onset.js'
import { type CleanRecord, cleanRecord } from './quality.js'
import { rollingQuantiles } from './rolling-quantiles.js'
import { type Schedule, scheduleOf } from './schedule.js'
import { type Shape, shapeOf } from './shape.js'
import { type Texture, textureOf } from './texture.js'

/** An increment with its day. */
export interface Change extends Increment {
  readonly onset: ChangeDay
  /** Clarity of the next best change of the same direction, at another time: what is usual for this meter. */
  readonly usualClarity: number
}

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
  readonly added: Change | null
  /** The clearest one that was taken away. */
  readonly removed: Change | null
  /** Days of the stretch that `now`, `floor`, `texture` and `schedule` describe: between a clear onset and a clear end. */
  readonly stretch: { readonly from: number; readonly to: number }
  /** Before a clear onset; null without one or with too little before it. */
  readonly before: Shape | null
  readonly now: Shape
  readonly floor: Floor
  readonly texture: Texture
  readonly schedule: Schedule
  readonly edges: Edges
  readonly dips: Dips
}

/** From this clarity on the record is cut before its shape is judged. */
const cutClarity = 4

/** Shape is judged over half a year at most: the first after the onset, else the last. */
const longestStretch = 190

/** Measures one meter. Pure: the same record gives the same numbers. */
export function measure(record: MeterRecord): Measures {
  const clean = cleanRecord(record)
  const { hourlyKw } = clean
  const { firstDay, days } = record
  const quantiles = rollingQuantiles(hourlyKw)
  const rises = increments(quantiles, days, 1)
  const falls = increments(quantiles, days, -1)
  // Dating a fall is only worth its time when the record may be cut at it.
  const removed = (falls[0]?.clarity ?? 0) < cutClarity ? null : clearest(hourlyKw, firstDay, falls, days)
  const added = clearest(hourlyKw, firstDay, rises, endOf(rises[0], falls, days))
  const stretch = stretchOf(added, removed, days)
  const { from, to } = stretch
  return {
    meterId: record.meterId,
    firstDay,
    days,
    usableDays: clean.usableDays,
    setAside: clean.setAside,
    resolutionKw: clean.resolutionKw,
    duplicates: record.duplicates.reduce((sum, count) => sum + count, 0),
    added,
    removed,
    stretch,
    before: from >= 7 ? shapeOf(hourlyKw, firstDay, 0, from) : null,
    now: shapeOf(hourlyKw, firstDay, from, to),
    floor: floorOf(hourlyKw, firstDay, from, to),
    texture: textureOf(hourlyKw, from, to, clean.resolutionKw),
    schedule: scheduleOf(hourlyKw, from, to),
    edges: edgesOf(hourlyKw, from, to),
    dips: dipsOf(hourlyKw, quantiles, from, to),
  }
}

/** The first is the clearest; what another change at another time shows counts by its size. */
function clearest(hourlyKw: Float32Array, firstDay: number, found: readonly Increment[], end: number): Change | null {
  const [best, ...others] = found
  if (best === undefined) return null
  const apart = others
    .filter((one) => Math.abs(one.day - best.day) > 14)
    .map((one) => one.clarity * Math.min(1, Math.abs(one.kw / best.kw)))
  return {
    ...best,
    onset: changeDay(hourlyKw.subarray(0, end * 24), firstDay, best),
    usualClarity: Math.max(0, ...apart),
  }
}

/** Day on which most of what was added is taken away again; the end of the record when it is not. */
function endOf(added: Increment | undefined, falls: readonly Increment[], days: number): number {
  if (added === undefined) return days
  const ends = falls
    .filter((one) => one.clarity >= cutClarity && one.day > added.day + 10 && -one.kw > 0.6 * added.kw)
    .map((one) => one.day)
  return Math.min(days, ...ends)
}

function stretchOf(added: Change | null, removed: Change | null, days: number): Measures['stretch'] {
  const from = added !== null && added.clarity >= cutClarity && days - added.onset.day >= 14 ? added.onset.day : 0
  const end = removed !== null && removed.clarity >= cutClarity ? removed.onset.day : days
  const to = end >= from + 14 ? end : days
  if (to - from <= longestStretch) return { from, to }
  return from > 0 ? { from, to: from + longestStretch } : { from: to - longestStretch, to }
}
