import { literal } from '@davylamp/engine'
import { problem } from '../../problem.js'
import { unitOf } from '../header.js'
import { identifierSql, isRoundedSql } from '../identifier-column.js'
import type { Unit } from '../map-file.js'
import { columnOf, type RawColumn, type RawTable, sampleOf } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import type { DayEnergyRelation } from '../tables.js'
import { dayEnergy } from './day-energy.js'
import { intervalMinutes } from './interval.js'
import { flawSql, land, unusable } from './land.js'
import { meterColumn } from './meter-column.js'
import type { ReadingsPart } from './part.js'
import { asText, qualityFlags } from './quality-flags.js'
import { startColumn, type StartLayout, startLayout } from './start-column.js'
import { kwFactor, unitByName } from './unit.js'
import { multiplierSql, valueSql } from './value-sql.js'

/** One row an interval: `meter_id, time, value`. */
export interface LongLayout {
  readonly meter: RawColumn
  readonly start: StartLayout
  readonly value: RawColumn
  /** Where the values stand in the file. */
  readonly cells: readonly RawColumn[]
}

export function longLayout(table: RawTable, context: TableContext): LongLayout | null {
  const meter = meterColumn(table, context.map)
  const value = columnOf(table, context.map, 'value')
  const start = startLayout(table, context)
  if (meter === null || value === null || start === null || value.index === start.time.index) return null
  return { meter, start, value, cells: [value] }
}

/** Lands a long table as one row an interval. A Parquet file that needs no change stays where it is. */
export async function readLong(
  table: RawTable,
  layout: LongLayout,
  flow: ReadingsPart['flow'],
  context: TableContext,
): Promise<ReadingsPart | DayEnergyRelation | null> {
  const { meter, value } = layout
  const time = await startColumn(table, layout.start, context)
  if (time === null) return null
  const decimal = context.map.decimal ?? context.options.decimal
  const flags = qualityFlags(table, context)
  const multiplier = multiplierSql(table, context.map)
  const number = valueSql(value, decimal)
  const product = multiplier === null ? 'number' : `TRY_CAST(number * multiplier AS FLOAT)`
  // A value that is none (by its flag), or infinite, is missing.
  const kw = `CASE WHEN isfinite(number) AND NOT nothing THEN ${product} END`
  // Text goes in by the inner statement once; values and flaws are told from what came out of it.
  const inner = (
    from: string,
  ) => `SELECT ${asText(meter)} AS meter_id, ${meter.sql} AS key, ${time.sql} AS start, ${number} AS number, ${multiplier ?? '1'} AS multiplier,
    ${flags.nothing} AS nothing, ${flags.estimated} AS estimated, ${value.type === 'text' ? value.sql : 'NULL'} AS cell FROM ${from}`
  const stays =
    table.format === 'parquet'
      ? await inPlace(
          table,
          meter,
          `SELECT meter_id, key, start, ${kw} AS kw, estimated FROM (${inner(table.from)})`,
          context,
        )
      : null
  if (stays !== null) return onGrid(table, layout, { ...stays, zone: time.zone, flow }, context)
  const flaws = flawSql('meter_id', 'start', 'cell IS NOT NULL AND number IS NULL')
  const select = `SELECT meter_id, start, ${kw} AS kw, estimated, ${flaws} AS flaw FROM (${inner(table.fromOnce)})`
  const landed = await land(
    table,
    select,
    { meter, time: layout.start.time, timeSql: time.sql, values: layout.cells, decimal },
    context,
  )
  const from = `(SELECT meter_id, meter_id AS key, start, kw, estimated FROM read_parquet(${literal(landed.parquet)}) WHERE flaw & ${unusable} = 0)`
  return onGrid(
    table,
    layout,
    { from, parquet: landed.parquet, rows: landed.rows, meters: landed.meters, zone: time.zone, flow },
    context,
  )
}

/** Readings before it is known how long their intervals are. */
interface Landing {
  readonly from: string
  /** The file of ours that they lie in; null when they lie in the user's own. */
  readonly parquet: string | null
  readonly rows: number
  /** Null when counting them would take a pass through a large file. */
  readonly meters: number | null
  readonly zone: string | null
  readonly flow: ReadingsPart['flow']
}

/** A Parquet file with identifiers that need no tidying is only looked at; null when it must be landed. */
async function inPlace(
  table: RawTable,
  meter: RawColumn,
  rows: string,
  context: TableContext,
): Promise<Omit<Landing, 'zone' | 'flow'> | null> {
  const [row] = await context.engine.rows(`SELECT count(*)::DOUBLE AS rows FROM ${table.from}`)
  const text = asText(meter)
  if (meter.type === 'text') {
    const untidy = `SELECT DISTINCT ${text} AS id FROM ${table.from}`
    const [found] = await context.engine.rows(
      `SELECT coalesce(bool_or(id IS NULL OR id != ${identifierSql('id')} OR ${isRoundedSql('id')}), false) AS untidy FROM (${untidy})`,
    )
    if (found?.['untidy'] === true) return null
  }
  return {
    from: `(${rows} WHERE meter_id IS NOT NULL AND start IS NOT NULL)`,
    parquet: null,
    rows: Number(row?.['rows'] ?? 0),
    meters: null,
  }
}

/** Finds the interval and the unit; readings that lie between the grid's times, or finer than a grid that is read, are averaged. */
async function onGrid(
  table: RawTable,
  layout: LongLayout,
  landing: Landing,
  context: TableContext,
): Promise<ReadingsPart | DayEnergyRelation | null> {
  const { from, rows, meters, zone, flow } = landing
  const interval = context.map.intervalMinutes ?? (await intervalMinutes(from, context))
  if (interval !== null && isDay(interval)) {
    const unit = unitOfValue(table, layout.value, 1440, context)
    return dayEnergy(table, from, kwFactor(unit, 60) * (unit.endsWith('h') ? 1 : 24), flow, zone, context)
  }
  if (interval === null || interval > 60) {
    const code = interval === null ? 'intake.interval-unknown' : 'intake.interval-too-long'
    context.onProblem(problem('damaged', code, table.source, { minutes: Math.round(interval ?? 0) }))
    return null
  }
  const pointsPerDay = gridOf(interval)
  const factor = kwFactor(unitOfValue(table, layout.value, interval, context), interval)
  const backMinutes = layout.start.stampedAtEnd ? interval : 0
  const part = {
    flow,
    shape: 'intervals',
    pointsPerDay,
    zone,
    rowCount: rows,
    source: table.source,
    sha256: table.sha256,
    counts: { ...(meters === null ? {} : { meters }), intervals: rows },
  } as const
  const start = backMinutes === 0 ? 'start' : `start - to_seconds(${Math.round(backMinutes * 60)})`
  const kw = factor === 1 ? 'TRY_CAST(kw AS FLOAT)' : `TRY_CAST(kw * ${factor} AS FLOAT)`
  const minutes = 1440 / pointsPerDay
  const bucket = `time_bucket(to_minutes(${minutes}), ${start})`
  // All columns are read once here, so that a damaged file shows itself now and not in the middle of the judging.
  const between = `epoch_us(${start}) % ${minutes * 60_000_000} != 0`
  const [row] =
    interval === minutes
      ? await context.engine.rows(
          `SELECT count(*) FILTER (${between})::DOUBLE AS off, count(key) AS keys, count(kw) AS values FROM ${from}`,
        )
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
    .run(`COPY (SELECT meter_id, ${bucket} AS start, TRY_CAST(avg(${kw}) AS FLOAT) AS kw, bool_or(estimated) AS estimated, 0::UTINYINT AS flaw
    FROM ${from} GROUP BY 1, 2) TO ${literal(parquet)} (FORMAT parquet)`)
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

/** The points per day that a relation may have and that these intervals fill: finer or odd ones are averaged. */
function gridOf(minutes: number): number {
  const fits = [5, 15, 30, 60].find(
    (step) => step >= minutes && Math.abs(step / minutes - Math.round(step / minutes)) < 1e-9,
  )
  return 1440 / (fits ?? 60)
}
