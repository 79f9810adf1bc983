import { type Engine, literal, type ReadingsRelation } from '@davylamp/engine'
import type { CustomerRow } from '@davylamp/intake'
import type { MeterSource } from '../read/meter-source.js'
import { streamMeterDays, streamMeters } from '../read/stream-meters.js'
import { type MeterSummary, summarise } from '../survey/summary.js'
import { darkRecord } from './dark-record.js'
import { type FeedIn, feedInOf, isSolar } from './feed-in.js'
import { type SunHours, sunHours } from './sun-hours.js'

/** What is known of energy that flows back from meters. */
export interface Feeding {
  /** Meters with panels on the roof, by what they fed back. */
  readonly solar: ReadonlyMap<string, FeedIn>
  /** Meters whose reverse register was read and that fed nothing back worth speaking of. */
  readonly feedingNothing: ReadonlySet<string>
  /** Hours with sun by season; empty without panels. */
  readonly sun: readonly SunHours[]
}

/** Part of the days with negative readings from which they are taken for net metering and not for errors. */
const netMetered = 0.05

/** Reads the reverse registers of all meters, and negative import where a meter writes the net of both. */
export async function readFeeding(
  engine: Engine,
  source: MeterSource,
  reverse: readonly ReadingsRelation[],
  meters: readonly MeterSummary[],
): Promise<Feeding> {
  const solar = new Map<string, FeedIn>()
  const feedingNothing = new Set<string>()
  const known = new Set(meters.map(({ meterId }) => meterId))
  for (const relation of reverse)
    await streamMeters(engine, relation, null, ({ meterId, firstDay, hourlyKw }) => {
      if (!known.has(meterId)) return
      const fed = feedInOf(meterId, firstDay, hourlyKw)
      if (fed.feedingDays === 0) feedingNothing.add(meterId)
      else if (isSolar(fed)) solar.set(meterId, fed)
    })
  const net = meters.filter(({ setAsideDays, days }) => setAsideDays.impossible > Math.max(4, netMetered * days))
  const asked = net.map(({ meterId }) => meterId).filter((meterId) => !solar.has(meterId))
  if (asked.length > 0)
    await streamMeterDays(engine, source.sql({ meterIds: asked.map(literal) }), ({ meterId, firstDay, hourlyKw }) => {
      const fed = feedInOf(
        meterId,
        firstDay,
        hourlyKw.map((kw) => -kw),
      )
      if (isSolar(fed)) solar.set(meterId, fed)
    })
  return { solar, feedingNothing, sun: sunHours([...solar.values()]) }
}

/** The meters again, those under panels as their dark hours show them. */
export async function withDarkHours(
  engine: Engine,
  source: MeterSource,
  { solar, sun }: Feeding,
  meters: readonly MeterSummary[],
  customers: ReadonlyMap<string, CustomerRow>,
): Promise<readonly MeterSummary[]> {
  if (solar.size === 0) return meters
  const dark = new Map<string, MeterSummary>()
  await streamMeterDays(engine, source.sql({ meterIds: [...solar.keys()].map(literal) }), (record) => {
    dark.set(record.meterId, summarise(darkRecord(record, sun), customers.get(record.meterId) ?? null))
  })
  return meters.map((meter) => dark.get(meter.meterId) ?? meter)
}
