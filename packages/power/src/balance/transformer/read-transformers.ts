import { type Engine, literal, type ReadingsRelation } from '@davylamp/engine'
import type { BalanceRelation, Tables } from '@davylamp/intake'
import type { MeterRecord } from '../../read/meter-record.js'
import { streamMeters } from '../../read/stream-meters.js'
import { union } from '../plant/read-plants.js'

/** A transformer's own meter, hour by hour. */
export interface TransformerRecord {
  readonly transformerId: string
  readonly ratingKva: number | null
  /** Days since 1970. */
  readonly firstDay: number
  /** Mean kW of each hour; NaN where unknown. */
  readonly kw: Float64Array
}

/** Every transformer that has a meter of its own. */
export async function readTransformers(
  engine: Engine,
  relations: readonly BalanceRelation[],
): Promise<TransformerRecord[]> {
  const readings = union(relations, 'transformerReadings')
  if (readings === null) return []
  const series = new Map<string, { hours: number[]; kw: number[] }>()
  await engine.stream(
    `SELECT transformer_id, (epoch(date_trunc('hour', start)) / 3600)::DOUBLE AS hour, sum(energy_kwh) FROM ${readings} GROUP BY ALL ORDER BY transformer_id, hour`,
    (batch) => {
      const names = batch.texts(0)
      const hours = batch.numbers(1)
      const kw = batch.numbers(2)
      for (let row = 0; row < batch.rowCount; row++) {
        const name = names[row] ?? ''
        let one = series.get(name)
        if (one === undefined) series.set(name, (one = { hours: [], kw: [] }))
        one.hours.push(hours[row] ?? NaN)
        one.kw.push(kw[row] ?? NaN)
      }
    },
  )
  const ratings = await readRatings(engine, relations)
  return [...series].map(([transformerId, one]) => {
    const firstDay = Math.floor((one.hours[0] ?? 0) / 24)
    const days = Math.floor((one.hours.at(-1) ?? 0) / 24) - firstDay + 1
    const kw = new Float64Array(days * 24).fill(NaN)
    one.hours.forEach((hour, index) => (kw[hour - firstDay * 24] = one.kw[index] ?? NaN))
    return { transformerId, ratingKva: ratings.get(transformerId) ?? null, firstDay, kw }
  })
}

async function readRatings(engine: Engine, relations: readonly BalanceRelation[]): Promise<Map<string, number>> {
  const transformers = union(relations, 'transformers')
  if (transformers === null) return new Map()
  const rows = await engine.rows(`SELECT transformer_id, rating_kva FROM ${transformers} WHERE rating_kva IS NOT NULL`)
  return new Map(rows.map((row) => [String(row['transformer_id']), Number(row['rating_kva'])]))
}

/** Which transformer each meter is recorded under: the topology table, else what the customers table says. */
export async function readTopology(engine: Engine, tables: Tables): Promise<Map<string, string>> {
  const topology = union(tables.balance, 'topology')
  const links = new Map<string, string>()
  for (const customer of tables.customers.values())
    if (customer.transformerId !== null) links.set(customer.meterId, customer.transformerId)
  if (topology !== null)
    for (const row of await engine.rows(
      `SELECT meter_id, transformer_id FROM ${topology} WHERE transformer_id IS NOT NULL`,
    ))
      links.set(String(row['meter_id']), String(row['transformer_id']))
  return links
}

/** Streams the meters of all relations, or those named. */
export async function streamAll(
  engine: Engine,
  readings: readonly ReadingsRelation[],
  meterIds: readonly string[] | null,
  onMeter: (record: MeterRecord) => void,
): Promise<void> {
  if (meterIds !== null && meterIds.length === 0) return
  const selection = meterIds === null ? null : { meterIds: meterIds.map(literal) }
  for (const relation of readings) await streamMeters(engine, relation, selection, onMeter)
}
