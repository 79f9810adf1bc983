import { type Engine, identifier } from '@davylamp/engine'
import type { CustomerRow } from '@davylamp/intake'
import type { MeterRecord } from '../read/meter-record.js'
import type { Selection } from '../read/meter-days-sql.js'
import type { MeterSource } from '../read/meter-source.js'
import { streamMeterDays } from '../read/stream-meters.js'
import { type Pool, openPool } from './pool.js'
import { type MeterSummary, summarise } from './summary.js'

/** Meters that go to a worker at once. */
const batchSize = 48
/** Fewer meters than these are not worth starting workers for. */
const worthWorkers = 1500
/** Meters that are sorted at once. */
const metersOfPart = 25_000

/** Measures every meter of a source, on all cores when they are many. What comes back is small. */
export async function survey(
  engine: Engine,
  source: MeterSource,
  customers: ReadonlyMap<string, CustomerRow>,
  onProgress: (meters: number) => void,
): Promise<MeterSummary[]> {
  const summaries: MeterSummary[] = []
  const meters = await countMeters(engine, source)
  const parts = partsOf(meters)
  const pool = meters >= worthWorkers ? openPool() : null
  const keep = (some: readonly MeterSummary[]): void => {
    for (const one of some) summaries.push(one)
    onProgress(summaries.length)
  }
  if (pool === null) {
    for (const part of parts)
      await streamMeterDays(engine, source.sql(part), (record) => {
        summaries.push(summarise(record, customers.get(record.meterId) ?? null))
        if (summaries.length % 200 === 0) onProgress(summaries.length)
      })
    return sorted(summaries)
  }
  try {
    for (const part of parts) await surveyWith(pool, engine, source.sql(part), customers, keep)
  } finally {
    await pool.close()
  }
  return sorted(summaries)
}

/** Parts come by hash and workers end in any order; the result does not depend on it. */
function sorted(summaries: MeterSummary[]): MeterSummary[] {
  return summaries.sort((a, b) => (a.meterId < b.meterId ? -1 : 1))
}

/** Hash partitions of bounded size, so that sorting takes the same memory however many meters there are. */
function partsOf(meters: number): (Selection | null)[] {
  const of = Math.ceil(meters / metersOfPart)
  return of <= 1 ? [null] : Array.from({ length: of }, (_, index) => ({ index, of }))
}

async function surveyWith(
  pool: Pool,
  engine: Engine,
  sql: string,
  customers: ReadonlyMap<string, CustomerRow>,
  keep: (some: readonly MeterSummary[]) => void,
): Promise<void> {
  let batch: MeterRecord[] = []
  const flush = (): Promise<void> => {
    const records = batch
    batch = []
    return pool.summarise(
      records,
      records.map((record) => customers.get(record.meterId) ?? null),
      keep,
    )
  }
  await streamMeterDays(engine, sql, (record) => {
    batch.push(record)
    return batch.length >= batchSize ? flush() : undefined
  })
  if (batch.length > 0) await flush()
  await pool.drain()
}

async function countMeters(engine: Engine, source: MeterSource): Promise<number> {
  const name = identifier(source.relation)
  const [row] = await engine.rows(`SELECT approx_count_distinct(meter_id)::DOUBLE AS meters FROM ${name}`)
  return Number(row?.['meters'] ?? 0)
}
