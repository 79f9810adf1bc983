import { literal } from '@davylamp/engine'
import { problem } from '../../problem.js'
import { unitOf } from '../header.js'
import { identifierSql, isRoundedSql } from '../identifier-column.js'
import type { Unit } from '../map-file.js'
import { columnOf, type RawColumn, type RawTable, sampleOf } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import { timeColumn, type TimeColumn } from '../time-column.js'
import type { DayEnergyRelation } from '../tables.js'
import { dayEnergy } from './day-energy.js'
import { intervalMinutes } from './interval.js'
import { flawSql, land, unusable } from './land.js'
import { meterColumn } from './meter-column.js'
import type { ReadingsPart } from './part.js'
import { asText, qualityFlags } from './quality-flags.js'
import { kwFactor, unitByName } from './unit.js'
import { multiplierSql, valueSql } from './value-sql.js'

/** One row an interval: `meter_id, time, value`. */
export interface LongLayout {
  readonly meter: RawColumn
  readonly time: RawColumn
  /** Time of day, when `time` is a date only. */
  readonly clock: RawColumn | null
  readonly value: RawColumn
  /** The times are those of the end of their interval. */
  readonly stampedAtEnd: boolean
}

export function longLayout(table: RawTable, context: TableContext): LongLayout | null {
  const { map } = context
  const meter = meterColumn(table, map)
  const value = columnOf(table, map, 'value')
  const start = columnOf(table, map, 'time')
  const date = columnOf(table, map, 'date')
  const end = columnOf(table, map, 'end_time')
  const time = start ?? end ?? date
  if (meter === null || value === null || time === null || value.index === time.index) return null
  const clock = clockOf(table, start, date, context)
  const stampedAtEnd =
    map.stamp === null ? (start === null && end !== null) || endsAt24(table, time) : map.stamp === 'end'
  return { meter, time: clock === null ? time : (date ?? time), clock, value, stampedAtEnd }
}

/** Days that go from 00:15 or 01:00 to 24:00 and never say 00:00 stamp the end of their intervals. */
function endsAt24(table: RawTable, time: RawColumn): boolean {
  const cells = sampleOf(table, time)
  return cells.some((cell) => /[ T日]24:00/.test(cell)) && !cells.some((cell) => /[ T日]0?0:00/.test(cell))
}

/** A column of clock times beside a date: `date,time` or `date,hour`. */
function clockOf(
  table: RawTable,
  start: RawColumn | null,
  date: RawColumn | null,
  context: TableContext,
): RawColumn | null {
  if (date === null) return null
  if (start !== null && sampleOf(table, start).every((cell) => /^\d{1,2}([:：]\d{2}){1,2}$/.test(cell))) return start
  return start === null ? columnOf(table, context.map, 'clock') : null
}

/** Lands a long table as one row an interval. A Parquet file that needs no change stays where it is. */
export async function readLong(
  table: RawTable,
  layout: LongLayout,
  flow: ReadingsPart['flow'],
  context: TableContext,
): Promise<ReadingsPart | DayEnergyRelation | null> {
  const { meter, value } = layout
  const time = await startOf(table, layout, context)
  if (time === null) return null
  const decimal = context.map.decimal ?? context.options.decimal
  const flags = qualityFlags(table, context.map)
  const multiplier = multiplierSql(table, context.map)
  const number =
    multiplier === null ? valueSql(value, decimal) : `CAST(${valueSql(value, decimal)} * ${multiplier} AS FLOAT)`
  const kw = flags.nothing === 'false' ? number : `CASE WHEN ${flags.nothing} THEN NULL ELSE ${number} END`
  const columns = `${asText(meter)} AS meter_id, ${time.sql} AS start, ${kw} AS kw, ${flags.estimated} AS estimated`
  const stays = table.format === 'parquet' ? await inPlace(table, meter, columns, context) : null
  if (stays !== null) return onGrid(table, layout, { ...stays, zone: time.zone, flow }, context)
  // Text goes in by the inner statement once; the flaws are told from what came out of it.
  const cell = value.type === 'text' ? value.sql : 'NULL'
  const inner = `SELECT ${columns}, ${cell} AS cell, ${valueSql(value, decimal)} AS number FROM ${table.fromOnce}`
  const flaws = flawSql('meter_id', 'start', 'cell IS NOT NULL AND number IS NULL')
  const select = `SELECT meter_id, start, kw, estimated, ${flaws} AS flaw FROM (${inner})`
  const landed = await land(
    table,
    select,
    { meter, time: layout.time, timeSql: time.sql, values: [value], decimal },
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
  columns: string,
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
    from: `(SELECT ${columns}, ${meter.sql} AS key FROM ${table.from})`,
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
  const backMinutes = layout.stampedAtEnd ? interval : 0
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
  const kw = factor === 1 ? 'CAST(kw AS FLOAT)' : `CAST(kw * ${factor} AS FLOAT)`
  const minutes = 1440 / pointsPerDay
  const bucket = `time_bucket(to_minutes(${minutes}), ${start})`
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
    .run(`COPY (SELECT meter_id, ${bucket} AS start, CAST(avg(${kw}) AS FLOAT) AS kw, bool_or(estimated) AS estimated, 0::UTINYINT AS flaw
    FROM ${from} GROUP BY 1, 2) TO ${literal(parquet)} (FORMAT parquet)`)
  context.onProblem(problem('note', 'intake.averaged', table.source, { count: off, minutes }))
  return { ...part, rows: { parquet }, kwFactor: 1, backMinutes: 0 }
}

/** A day, or one with 23 or 25 hours. */
function isDay(minutes: number): boolean {
  return minutes >= 1380 && minutes <= 1500
}

async function startOf(table: RawTable, layout: LongLayout, context: TableContext): Promise<TimeColumn | null> {
  const time = await timeColumn(table, layout.time, context)
  if (time === null || layout.clock === null) return time
  const cell = `trim(${asText(layout.clock)})`
  const hours = sampleOf(table, layout.clock)
  // Hours 1 to 24 name the end of their interval, 0 to 23 its start.
  const shift = hours.every((hour) => /^\d{1,2}$/.test(hour)) && hours.some((hour) => Number(hour) === 24) ? 1 : 0
  const minutes = `CASE WHEN contains(${cell}, ':') THEN try_cast(split_part(${cell}, ':', 1) AS INTEGER) * 60 + try_cast(split_part(${cell}, ':', 2) AS INTEGER)
    ELSE (try_cast(${cell} AS INTEGER) - ${shift}) * 60 END`
  return { ...time, sql: `date_trunc('day', ${time.sql}) + to_minutes(CAST(${minutes} AS INTEGER))` }
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
