import { type Engine, literal } from '@davylamp/engine'
import type { LoadExhibit } from '@davylamp/finding'
import type { CustomerRow } from '@davylamp/intake'
import { quantiles } from './measure/order-statistics.js'
import type { MeterSource } from './read/meter-source.js'
import { streamMeterDays } from './read/stream-meters.js'
import type { MeterSummary } from './survey/summary.js'

export type PeerBand = NonNullable<LoadExhibit['peerKw']>

/** Fewer peers than these make no band; more are not needed. */
const fewestPeers = 8
const mostPeers = 30

/**
 * For each meter, the daily mean power that comparable meters have on the same days: same category, nearest contracted
 * capacity (else mean power), without the meters that have a finding themselves.
 */
export async function peerBands(
  engine: Engine,
  source: MeterSource,
  found: readonly MeterSummary[],
  all: readonly MeterSummary[],
  customers: ReadonlyMap<string, CustomerRow>,
): Promise<Map<string, PeerBand>> {
  const suspects = new Set(found.map((one) => one.meterId))
  const others = all.filter((one) => !suspects.has(one.meterId) && one.usableDays > 0)
  const chosen = new Map(found.map((one) => [one.meterId, peersOf(one, others, customers)]))
  const wanted = [...new Set([...chosen.values()].flat())]
  const daily = await dailyMeans(engine, source, wanted)
  const bands = new Map<string, PeerBand>()
  for (const { meterId, firstDay, days } of found) {
    const peers = (chosen.get(meterId) ?? []).flatMap((peer) => daily.get(peer) ?? [])
    if (peers.length >= fewestPeers) bands.set(meterId, bandOf(peers, firstDay, days))
  }
  return bands
}

interface DailyMeans {
  readonly firstDay: number
  readonly kw: Float32Array
}

function peersOf(
  meter: MeterSummary,
  others: readonly MeterSummary[],
  customers: ReadonlyMap<string, CustomerRow>,
): string[] {
  const categoryOf = (one: MeterSummary): string | null => customers.get(one.meterId)?.category ?? null
  const sizeOf = (one: MeterSummary): number =>
    Math.log(Math.max(0.05, customers.get(one.meterId)?.capacityKva ?? one.meanKw))
  const category = categoryOf(meter)
  const size = sizeOf(meter)
  return others
    .filter((one) => categoryOf(one) === category && overlap(one, meter) >= 0.5 * meter.days)
    .map((one) => ({ meterId: one.meterId, away: Math.abs(sizeOf(one) - size) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, mostPeers)
    .map((one) => one.meterId)
}

function overlap(a: MeterSummary, b: MeterSummary): number {
  return Math.min(a.firstDay + a.days, b.firstDay + b.days) - Math.max(a.firstDay, b.firstDay)
}

async function dailyMeans(
  engine: Engine,
  source: MeterSource,
  meterIds: readonly string[],
): Promise<Map<string, DailyMeans>> {
  const daily = new Map<string, DailyMeans>()
  if (meterIds.length === 0) return daily
  await streamMeterDays(engine, source.sql({ meterIds: meterIds.map(literal) }), (record) => {
    const kw = new Float32Array(record.days).fill(NaN)
    for (let day = 0; day < record.days; day++) {
      let sum = 0
      let count = 0
      for (const value of record.hourlyKw.subarray(day * 24, day * 24 + 24))
        if (!Number.isNaN(value)) {
          sum += value
          count++
        }
      if (count >= 12) kw[day] = sum / count
    }
    daily.set(record.meterId, { firstDay: record.firstDay, kw })
  })
  return daily
}

function bandOf(peers: readonly DailyMeans[], firstDay: number, days: number): PeerBand {
  const band = {
    low: new Float32Array(days),
    median: new Float32Array(days),
    high: new Float32Array(days),
    meters: peers.length,
  }
  const values = new Float64Array(peers.length)
  for (let day = 0; day < days; day++) {
    peers.forEach((peer, index) => (values[index] = peer.kw[firstDay + day - peer.firstDay] ?? NaN))
    const [low = NaN, middle = NaN, high = NaN] = quantiles(values, [0.1, 0.5, 0.9])
    band.low[day] = low
    band.median[day] = middle
    band.high[day] = high
  }
  return band
}
