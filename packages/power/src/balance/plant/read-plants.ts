import { type Engine, identifier } from '@davylamp/engine'
import type { BalanceRelation } from '@davylamp/intake'
import { median } from '../../measure/order-statistics.js'

/** Hourly energy in kWh, which is the mean kW of the hour (of the day or month where that is all there is); NaN where unknown. Null when the file has no such column. */
export interface PlantRecord {
  readonly plantId: string
  readonly river: string | null
  readonly orderOnRiver: number | null
  readonly capacityKw: number | null
  /** Days since 1970. */
  readonly firstDay: number
  readonly generation: Float64Array | null
  readonly export: Float64Array | null
  readonly import: Float64Array | null
  readonly stationUse: Float64Array | null
  readonly directSupply: Float64Array | null
  /** Whether generation is metered; null when the file does not say. */
  readonly metered: boolean | null
}

const columns = ['generation', 'export', 'import', 'station_use', 'direct_supply'] as const

/** Every plant with its readings by the hour. Readings of several files are put together. */
export async function readPlants(engine: Engine, relations: readonly BalanceRelation[]): Promise<PlantRecord[]> {
  const readings = union(relations, 'plantReadings')
  if (readings === null) return []
  const series = new Map<string, { hours: number[]; values: number[][] }>()
  const sums = columns.map((name) => `sum(${name}_kwh)`).join(', ')
  await engine.stream(
    `SELECT plant_id, (epoch(date_trunc('hour', start)) / 3600)::DOUBLE AS hour, ${sums} FROM ${readings} GROUP BY ALL ORDER BY plant_id, hour`,
    (batch) => {
      const plants = batch.texts(0)
      const numbers = [1, 2, 3, 4, 5, 6].map((column) => batch.numbers(column))
      for (let row = 0; row < batch.rowCount; row++) {
        const plantId = plants[row] ?? ''
        let one = series.get(plantId)
        if (one === undefined) series.set(plantId, (one = { hours: [], values: columns.map(() => []) }))
        one.hours.push(numbers[0]?.[row] ?? NaN)
        columns.forEach((_, column) => one.values[column]?.push(numbers[column + 1]?.[row] ?? NaN))
      }
    },
  )
  const about = await aboutPlants(engine, relations)
  return [...series].map(([plantId, one]) => {
    const firstDay = Math.floor((one.hours[0] ?? 0) / 24)
    const ends = endsOf(one.hours)
    const hours = (Math.floor(((ends.at(-1) ?? 1) - 1) / 24) - firstDay + 1) * 24
    const [generation, exported, imported, stationUse, directSupply] = columns.map((_, column) =>
      placed(one.hours, ends, one.values[column] ?? [], firstDay * 24, hours),
    )
    return {
      plantId,
      firstDay,
      generation: generation ?? null,
      export: exported ?? null,
      import: imported ?? null,
      stationUse: stationUse ?? null,
      directSupply: directSupply ?? null,
      ...(about.get(plantId) ?? { river: null, orderOnRiver: null, capacityKw: null, metered: null }),
    }
  })
}

/** One FROM clause over all relations of a kind; null without any. */
export function union(relations: readonly BalanceRelation[], kind: BalanceRelation['kind']): string | null {
  const names = relations.filter((one) => one.kind === kind).map((one) => identifier(one.name))
  if (names.length === 0) return null
  return `(${names.map((name) => `SELECT * FROM ${name}`).join(' UNION ALL BY NAME ')})`
}

/** Lengths of a month, hours. */
const month = { shortest: 28 * 24, longest: 31 * 24 }

/**
 * Where each reading's time ends: an hour after it began, or, where readings are a day or a month apart, when the next one
 * begins. A gap stays one.
 */
function endsOf(hours: readonly number[]): number[] {
  const steps = hours.slice(1).map((hour, index) => hour - (hours[index] ?? NaN))
  const step = Math.max(1, median(steps) || 1)
  const monthly = step >= month.shortest && step <= month.longest
  return hours.map((hour, index) => {
    const length = steps[index] ?? (monthly ? daysOfMonth(hour) * 24 : step)
    return hour + (monthly && length <= month.longest ? length : Math.min(length, step))
  })
}

function daysOfMonth(hour: number): number {
  const date = new Date(hour * 3_600_000)
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
}

/** Energies spread evenly over their time. */
function placed(
  hours: readonly number[],
  ends: readonly number[],
  values: readonly number[],
  first: number,
  length: number,
): Float64Array | null {
  const out = new Float64Array(length).fill(NaN)
  let known = false
  hours.forEach((hour, index) => {
    const value = values[index] ?? NaN
    const end = ends[index] ?? hour + 1
    out.fill(value / (end - hour), hour - first, end - first)
    if (!Number.isNaN(value)) known = true
  })
  return known ? out : null
}

async function aboutPlants(
  engine: Engine,
  relations: readonly BalanceRelation[],
): Promise<Map<string, Pick<PlantRecord, 'river' | 'orderOnRiver' | 'capacityKw' | 'metered'>>> {
  const plants = union(relations, 'plants')
  if (plants === null) return new Map()
  const rows = await engine.rows(`SELECT * FROM ${plants}`)
  return new Map(
    rows.map((row) => [
      String(row['plant_id']),
      {
        river: row['river'] === null ? null : String(row['river']),
        orderOnRiver: numberOr(row['order_on_river']),
        capacityKw: numberOr(row['capacity_kw']),
        metered: typeof row['generation_basis'] === 'string' ? row['generation_basis'] === 'metered' : null,
      },
    ]),
  )
}

function numberOr(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
