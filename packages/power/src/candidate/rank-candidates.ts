import { type Engine, identifier } from '@davylamp/engine'
import type { CustomerRow, Tables } from '@davylamp/intake'
import { increments } from '../measure/increment.js'
import { changeDay } from '../measure/onset.js'
import { median, robustDeviation } from '../measure/order-statistics.js'
import { rollingQuantiles } from '../measure/rolling-quantiles.js'
import { dayText } from '../read/day.js'
import { ramp } from '../weigh/term.js'

/** A meter whose curve is worth fetching, by its daily energy alone. */
export interface Candidate {
  readonly meterId: string
  /** 0 to 1; orders candidates, and is no score of a finding. */
  readonly score: number
  readonly meanKw: number
  /** Local date of the clearest lasting rise; null without one. */
  readonly since: string | null
}

/**
 * First of two stages, for those who cannot export every curve: ranks meters by daily registers. A rise that lasts, the
 * same on working days and at weekends; use of the contract; days that are all alike; more than the category uses.
 * Registers see no schedule and no trips: fetch generously, the second stage judges.
 */
export async function rankCandidates(engine: Engine, tables: Tables): Promise<Candidate[]> {
  const relations = tables.dayEnergy ?? []
  if (relations.length === 0) return []
  const from = relations.map(({ name }) => `SELECT meter_id, day, kwh FROM ${identifier(name)}`).join(' UNION ALL ')
  const series: DailySeries[] = []
  let open: { meterId: string; days: number[]; kw: number[] } | null = null
  const flush = (): void => {
    if (open !== null && open.days.length >= fewestDays) series.push(seriesOf(open))
  }
  await engine.stream(
    `SELECT meter_id, (day - DATE '1970-01-01')::INTEGER AS day, (sum(kwh) / 24)::DOUBLE AS kw FROM (${from}) WHERE kwh IS NOT NULL GROUP BY ALL ORDER BY meter_id, day`,
    (batch) => {
      const meters = batch.texts(0)
      const days = batch.numbers(1)
      const kw = batch.numbers(2)
      for (let row = 0; row < batch.rowCount; row++) {
        const meterId = meters[row] ?? ''
        if (open?.meterId !== meterId) {
          flush()
          open = { meterId, days: [], kw: [] }
        }
        open.days.push(days[row] ?? NaN)
        open.kw.push(kw[row] ?? NaN)
      }
    },
  )
  flush()
  return ranked(series, tables.customers)
}

const fewestDays = 21

interface DailySeries {
  readonly meterId: string
  readonly meanKw: number
  readonly unevenness: number
  readonly rise: { readonly day: number; readonly strength: number } | null
}

function seriesOf({
  meterId,
  days,
  kw,
}: {
  meterId: string
  days: readonly number[]
  kw: readonly number[]
}): DailySeries {
  const firstDay = days[0] ?? 0
  const count = Math.min(4018, (days.at(-1) ?? 0) - firstDay + 1)
  // As a curve that is the same at every hour, so that the search for increments serves both stages.
  const curve = new Float32Array(count * 24).fill(NaN)
  days.forEach((day, index) => curve.fill(kw[index] ?? NaN, (day - firstDay) * 24, (day - firstDay) * 24 + 24))
  const [best] = increments(rollingQuantiles(curve), count, 1)
  const changes = kw.slice(1).map((value, index) => Math.abs(value - (kw[index] ?? NaN)))
  const meanKw = median(kw)
  return {
    meterId,
    meanKw,
    unevenness: median(changes) / Math.max(0.02, meanKw),
    rise:
      best === undefined ? null : { day: firstDay + best.day, strength: riseStrength(curve, firstDay, best, meanKw) },
  }
}

function riseStrength(
  curve: Float32Array,
  firstDay: number,
  best: ReturnType<typeof increments>[number],
  meanKw: number,
): number {
  const dated = changeDay(curve, firstDay, best)
  return (
    ramp(best.clarity, 1.5, 7) *
    ramp(dated.persistence, 0.4, 0.85) *
    ramp(Math.abs(dated.weekend - 1), 1, 0.2) *
    ramp(best.kw / Math.max(0.05, meanKw), 0.03, 0.3)
  )
}

function ranked(series: readonly DailySeries[], customers: ReadonlyMap<string, CustomerRow>): Candidate[] {
  const byCategory = new Map<string, number[]>()
  const categoryOf = (meterId: string): string => customers.get(meterId)?.category ?? ''
  for (const one of series) {
    const list = byCategory.get(categoryOf(one.meterId)) ?? []
    list.push(Math.log(one.meanKw + 0.02))
    byCategory.set(categoryOf(one.meterId), list)
  }
  const usual = new Map(
    [...byCategory].map(([category, logs]) => [
      category,
      { middle: median(logs), deviation: Math.max(0.3, robustDeviation(logs)) },
    ]),
  )
  return series
    .map(({ meterId, meanKw, unevenness, rise }) => {
      const capacityKva = customers.get(meterId)?.capacityKva ?? NaN
      const group = usual.get(categoryOf(meterId))
      const above = group === undefined ? 0 : (Math.log(meanKw + 0.02) - group.middle) / group.deviation
      const sum =
        3 * (rise?.strength ?? 0) +
        2 * ramp(meanKw / capacityKva, 0.3, 0.8) +
        1.2 * ramp(unevenness, 0.12, 0.01) +
        0.8 * ramp(above, 0.5, 2.5)
      const since = rise !== null && rise.strength > 0.1 ? dayText(rise.day) : null
      return { meterId, score: Math.round((1000 * sum) / 7) / 1000, meanKw: Math.round(1000 * meanKw) / 1000, since }
    })
    .sort((a, b) => b.score - a.score || (a.meterId < b.meterId ? -1 : 1))
}
