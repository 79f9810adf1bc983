import { identifier, literal } from '@davylamp/engine'
import { problem } from '../../problem.js'
import { unitOf } from '../header.js'
import type { Unit } from '../map-file.js'
import { columnOf, type RawColumn, type RawTable, sampleOf } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import type { DayEnergyRelation } from '../tables.js'
import { dayEnergy } from './day-energy.js'
import { intervalMinutes } from './interval.js'
import type { ReadingsPart } from './part.js'
import { kwFactor, unitByName } from './unit.js'

/** Readings before it is known how long their intervals are: `meter_id, key, start, kw, estimated`. */
export interface Landing {
  readonly from: string
  /** The file of ours that they lie in, as land.ts writes it; null when they lie in the user's own. */
  readonly parquet: string | null
  readonly rows: number
  /** Null when counting them would take a pass through a large file. */
  readonly meters: number | null
  readonly zone: string | null
  readonly flow: ReadingsPart['flow']
  readonly stampedAtEnd: boolean
}

/** Readings by interval, or by day when they are a day apart. */
export type Gridded = ReadingsPart | DayEnergyRelation

/** Minutes between readings that a relation may have. */
const grids: readonly number[] = [5, 15, 30, 60]

/** Fewer readings of a meter do not tell its interval. */
const tellingRows = 24

/** Finds the interval (meter by meter where they differ) and the unit, and puts the readings on their grid. */
export async function onGrid(
  table: RawTable,
  value: RawColumn,
  landing: Landing,
  context: TableContext,
): Promise<readonly Gridded[]> {
  const interval = context.map.intervalMinutes ?? (await intervalMinutes(landing.from, context))
  if (interval !== null && isDay(interval)) {
    const unit = unitOfValue(table, value, 1440, context)
    return [
      await dayEnergy(
        table,
        landing.from,
        kwFactor(unit, 60) * (unit.endsWith('h') ? 1 : 24),
        landing.flow,
        landing.zone,
        context,
      ),
    ]
  }
  if (interval === null || interval > 60) {
    const code = interval === null ? 'intake.interval-unknown' : 'intake.interval-too-long'
    context.onProblem(problem('damaged', code, table.source, { minutes: Math.round(interval ?? 0) }))
    return []
  }
  const unit = unitOfValue(table, value, interval, context)
  const parts: ReadingsPart[] = []
  for (const [minutes, share] of await byInterval(table, landing, interval, context))
    parts.push(await placed(table, share, minutes, unit, context))
  return parts
}

/**
 * Meters of a table may have intervals of their own: an hourly one stamps the hour only, a quarter-hourly one four times in it.
 * Each kind is landed apart. All columns are read once here, so that a damaged file shows itself now and not in the judging.
 */
async function byInterval(
  table: RawTable,
  landing: Landing,
  interval: number,
  context: TableContext,
): Promise<readonly (readonly [number, Landing])[]> {
  const { engine } = context
  const kinds = context.newName('intervals')
  const slots = `bit_count(bit_or(1::INTEGER << CAST(minute(start) // 5 AS INTEGER)))`
  await engine.run(`CREATE TEMP TABLE ${identifier(kinds)} AS SELECT key, CASE WHEN rows >= ${tellingRows} AND 60 // slots IN (${grids.join(', ')}) THEN 60 // slots ELSE ${interval} END AS minutes, rows
    FROM (SELECT key, ${slots} AS slots, count(*)::DOUBLE AS rows, count(kw) AS held FROM ${landing.from} GROUP BY key)`)
  const found =
    grids.includes(interval) && context.map.intervalMinutes === null
      ? await engine.rows(
          `SELECT minutes::DOUBLE AS minutes, count(*)::DOUBLE AS meters, sum(rows) AS rows FROM ${identifier(kinds)} GROUP BY 1 ORDER BY 1`,
        )
      : []
  const shares: (readonly [number, Landing])[] = []
  if (found.length > 1) {
    for (const row of found) {
      const minutes = Number(row['minutes'])
      const parquet = context.temporary.next('parquet')
      await engine.run(`COPY (SELECT meter_id, start, kw, estimated, 0::UTINYINT AS flaw FROM ${landing.from} JOIN ${identifier(kinds)} USING (key)
        WHERE minutes = ${minutes}) TO ${literal(parquet)} (FORMAT parquet)`)
      const from = `(SELECT meter_id, meter_id AS key, start, kw, estimated FROM read_parquet(${literal(parquet)}))`
      shares.push([minutes, { ...landing, from, parquet, rows: Number(row['rows']), meters: Number(row['meters']) }])
    }
    const meters = found.map((row) => `${row['minutes']} min: ${row['meters']}`).join(', ')
    context.onProblem(problem('note', 'intake.intervals-mixed', table.source, { meters }))
  }
  await engine.run(`DROP TABLE ${identifier(kinds)}`)
  return shares.length > 0 ? shares : [[interval, landing]]
}

/** Readings of one interval; those that lie between the grid's times, or finer than a grid that is read, are averaged. */
async function placed(
  table: RawTable,
  landing: Landing,
  interval: number,
  unit: Unit,
  context: TableContext,
): Promise<ReadingsPart> {
  const { from, rows, meters, zone, flow } = landing
  const minutes = gridOf(interval)
  const factor = kwFactor(unit, interval)
  const backMinutes = landing.stampedAtEnd ? interval : 0
  const part = {
    flow,
    shape: 'intervals',
    pointsPerDay: 1440 / minutes,
    zone,
    rowCount: rows,
    source: table.source,
    sha256: table.sha256,
    counts: { ...(meters === null ? {} : { meters }), intervals: rows },
  } as const
  const start = backMinutes === 0 ? 'start' : `start - to_seconds(${Math.round(backMinutes * 60)})`
  const kw = factor === 1 ? 'TRY_CAST(kw AS FLOAT)' : `TRY_CAST(kw * ${factor} AS FLOAT)`
  const between = `epoch_us(${start}) % ${minutes * 60_000_000} != 0`
  const [row] =
    interval === minutes
      ? await context.engine.rows(`SELECT count(*) FILTER (${between})::DOUBLE AS off FROM ${from}`)
      : []
  const off = row === undefined ? rows : Number(row['off'])
  if (off === 0 && landing.parquet !== null)
    return { ...part, rows: { parquet: landing.parquet }, kwFactor: factor, backMinutes }
  if (off === 0) {
    const select = `SELECT meter_id, ${start} AS start, ${kw} AS kw, estimated FROM ${from}`
    return { ...part, rows: { select }, kwFactor: 1, backMinutes: 0 }
  }
  const parquet = context.temporary.next('parquet')
  await context.engine
    .run(`COPY (SELECT meter_id, time_bucket(to_minutes(${minutes}), ${start}) AS start, TRY_CAST(avg(${kw}) AS FLOAT) AS kw,
    bool_or(estimated) AS estimated, 0::UTINYINT AS flaw FROM ${from} GROUP BY 1, 2) TO ${literal(parquet)} (FORMAT parquet)`)
  context.onProblem(problem('note', 'intake.averaged', table.source, { count: off, minutes }))
  return { ...part, rows: { parquet }, kwFactor: 1, backMinutes: 0 }
}

/** A day, or one with 23 or 25 hours. */
function isDay(minutes: number): boolean {
  return minutes >= 1380 && minutes <= 1500
}

function unitOfValue(table: RawTable, value: RawColumn, minutes: number, context: TableContext): Unit {
  const column = columnOf(table, context.map, 'unit')
  const cells = new Set(column === null ? [] : sampleOf(table, column).map(unitOf))
  const [inCells = null] = cells.size === 1 ? cells : []
  const said = context.map.unit ?? value.header.unit ?? inCells ?? unitByName(value.header.key)
  if (said !== null) return said
  context.onProblem(problem('note', 'intake.unit-taken-kwh', table.source, { minutes }))
  return 'kwh'
}

/** The grid that these intervals fill. */
function gridOf(minutes: number): number {
  return grids.find((step) => step >= minutes && Math.abs(step / minutes - Math.round(step / minutes)) < 1e-9) ?? 60
}
