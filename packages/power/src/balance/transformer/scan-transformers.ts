import type { Engine } from '@davylamp/engine'
import type { Tables } from '@davylamp/intake'
import type { MeterRecord } from '../../read/meter-record.js'
import { type Changes, differences, type WrongLink, wrongLinks } from './links.js'
import { measureTransformer, type TransformerMeasures } from './measure-transformer.js'
import { readTopology, readTransformers, streamAll, type TransformerRecord } from './read-transformers.js'

/** Wrong links are looked for over the last days of the record: enough to be sure, and small. */
const linkDays = 60

/**
 * Measures every transformer that has a meter. Curves of customers are added up as they stream by; of each only the
 * hour-to-hour changes of the last weeks are kept, for the search for wrong links.
 */
export async function scanTransformers(engine: Engine, tables: Tables): Promise<TransformerMeasures[]> {
  const transformers = await readTransformers(engine, tables.balance)
  if (transformers.length === 0) return []
  const topology = await readTopology(engine, tables)
  const byId = new Map(transformers.map((one) => [one.transformerId, one]))
  const sums = new Map(transformers.map((one) => [one.transformerId, new Float64Array(one.kw.length)]))
  const lastDay = Math.max(...transformers.map((one) => one.firstDay + one.kw.length / 24))
  const meterIds: string[] = []
  const owners: string[] = []
  const rows: Float32Array[] = []
  const deviations: number[] = []
  await streamAll(engine, tables.readings, null, (record) => {
    const owner = topology.get(record.meterId)
    const transformer = owner === undefined ? undefined : byId.get(owner)
    if (owner === undefined || transformer === undefined) return
    addTo(sums.get(owner), transformer, record, 1)
    const row = Float32Array.from(differences(window(record, lastDay - linkDays, lastDay)), (value) =>
      Number.isNaN(value) ? 0 : value,
    )
    meterIds.push(record.meterId)
    owners.push(owner)
    rows.push(row)
    deviations.push(Math.sqrt(row.reduce((sum, value) => sum + value * value, 0) / Math.max(1, row.length)))
  })
  const changes: Changes = { meterIds, rows, deviations: Float64Array.from(deviations) }
  const links = new Map<string, WrongLink[]>()
  for (const transformer of transformers) {
    const { transformerId, kw, firstDay } = transformer
    const sum = sums.get(transformerId) ?? new Float64Array(kw.length)
    const part = (hourly: Float64Array): Float64Array => cut(hourly, firstDay, lastDay - linkDays, lastDay)
    const missing = part(kw.map((value, hour) => value - (sum[hour] ?? NaN)))
    const members = owners.map((owner) => owner === transformerId)
    links.set(transformerId, wrongLinks(missing, part(sum), members, changes))
  }
  await putRight(engine, tables, byId, sums, links)
  return transformers.map((transformer) =>
    measureTransformer(
      transformer,
      sums.get(transformer.transformerId) ?? new Float64Array(transformer.kw.length),
      owners.filter((owner) => owner === transformer.transformerId).length,
      links.get(transformer.transformerId) ?? [],
    ),
  )
}

/** Takes the customers of wrong links out of the sums, or into them, over the whole record. */
async function putRight(
  engine: Engine,
  tables: Tables,
  byId: ReadonlyMap<string, TransformerRecord>,
  sums: ReadonlyMap<string, Float64Array>,
  links: ReadonlyMap<string, readonly WrongLink[]>,
): Promise<void> {
  const wanted = [...new Set([...links.values()].flatMap((list) => list.map((link) => link.meterId)))]
  await streamAll(engine, tables.readings, wanted, (record) => {
    for (const [transformerId, list] of links)
      for (const link of list) {
        const transformer = byId.get(transformerId)
        if (link.meterId === record.meterId && transformer !== undefined)
          addTo(sums.get(transformerId), transformer, record, link.kind === 'add' ? 1 : -1)
      }
  })
}

/** Adds a customer's curve to a sum; his missing hours count as his usual ones. */
function addTo(sum: Float64Array | undefined, transformer: TransformerRecord, record: MeterRecord, sign: 1 | -1): void {
  if (sum === undefined) return
  const usual = usualDay(record)
  const shift = (record.firstDay - transformer.firstDay) * 24
  for (let hour = 0; hour < record.hourlyKw.length; hour++) {
    const at = hour + shift
    if (at < 0 || at >= sum.length) continue
    const kw = record.hourlyKw[hour] ?? NaN
    sum[at] = (sum[at] ?? 0) + sign * (Number.isNaN(kw) ? (usual[hour % 24] ?? 0) : kw)
  }
}

function usualDay(record: MeterRecord): Float64Array {
  const sum = new Float64Array(24)
  const count = new Float64Array(24)
  record.hourlyKw.forEach((kw, hour) => {
    if (Number.isNaN(kw)) return
    sum[hour % 24] = (sum[hour % 24] ?? 0) + kw
    count[hour % 24] = (count[hour % 24] ?? 0) + 1
  })
  return sum.map((total, hour) => total / Math.max(1, count[hour] ?? 0))
}

function window(record: MeterRecord, fromDay: number, toDay: number): Float64Array {
  return cut(record.hourlyKw, record.firstDay, fromDay, toDay)
}

/** Hours from one day until before another; NaN outside of what is known. */
function cut(hourly: ArrayLike<number>, firstDay: number, fromDay: number, toDay: number): Float64Array {
  const out = new Float64Array((toDay - fromDay) * 24).fill(NaN)
  const shift = (fromDay - firstDay) * 24
  for (let hour = 0; hour < out.length; hour++) out[hour] = hourly[hour + shift] ?? NaN
  return out
}
