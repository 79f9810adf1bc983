import { problem } from '../../problem.js'
import { type Unit } from '../map-file.js'
import { type Points, pointsOf } from '../points.js'
import { columnOf, type RawColumn, type RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import { timeColumn } from '../time-column.js'
import { flawSql, land } from './land.js'
import { meterColumn } from './meter-column.js'
import type { ReadingsPart } from './part.js'
import { onLocalClock } from './local-clock.js'
import { asText, qualityFlags } from './quality-flags.js'
import { kwFactor, unitByName } from './unit.js'
import { multiplierSql, valueSql } from './value-sql.js'

/** One row a meter and day: `meter_id, date, h01 … h24`. */
export interface WideLayout {
  readonly meter: RawColumn
  readonly date: RawColumn
  readonly points: Points
}

export function wideLayout(table: RawTable, context: TableContext): WideLayout | null {
  const points = pointsOf(table, context.map)
  const meter = meterColumn(table, context.map)
  const date = columnOf(table, context.map, 'date') ?? columnOf(table, context.map, 'time')
  return points === null || meter === null || date === null ? null : { meter, date, points }
}

/** Lands a wide table as one row a meter and day with a list of mean kW. */
export async function readWide(
  table: RawTable,
  layout: WideLayout,
  flow: ReadingsPart['flow'],
  context: TableContext,
): Promise<readonly ReadingsPart[]> {
  const { meter, date, points } = layout
  const time = await timeColumn(table, date, context)
  if (time === null) return []
  const decimal = context.map.decimal ?? context.options.decimal
  const pointsPerDay = dayLength(points.columns.length)
  const unit = unitOfPoints(table, points, context)
  const factor = kwFactor(unit, 1440 / columnsPerDay(points.columns.length))
  const multiplier = multiplierSql(table, context.map)
  const scale = [factor === 1 ? null : String(factor), multiplier].filter((part) => part !== null).join(' * ')
  const flags = qualityFlags(table, context)
  // Text becomes numbers in the inner statement, once; scale, list and flaws are told from what came out of it.
  const numbers = points.columns.map((column, i) => `${valueSql(column, decimal)} AS "#${i}"`)
  const inner = `SELECT *, ${asText(meter)} AS "#meter", ${time.sql} AS "#time", ${flags.estimated} AS "#estimated",
    ${flags.nothing} AS "#nothing", ${scale === '' ? '1' : scale} AS "#scale", ${numbers.join(', ')} FROM ${table.fromOnce}`
  const values = points.columns.map(
    (_, i) =>
      `CASE WHEN isfinite("#${i}") THEN ${scale === '' ? `"#${i}"` : `TRY_CAST("#${i}" * "#scale" AS FLOAT)`} END`,
  )
  const wrong = points.columns.flatMap((column, i) =>
    column.type === 'text' ? [`(${column.sql} IS NOT NULL AND "#${i}" IS NULL)`] : [],
  )
  const select = `SELECT "#meter" AS meter_id, CAST("#time" AS DATE) AS day,
      CASE WHEN "#nothing" THEN list_resize(CAST([] AS FLOAT[]), ${pointsPerDay}) ELSE [${resampled(values, pointsPerDay).join(', ')}] END AS kw, "#estimated" AS estimated,
      ${flawSql('"#meter"', '"#time"', wrong.length === 0 ? 'false' : wrong.join(' OR '))} AS flaw
    FROM (${inner})`
  const landed = await land(
    table,
    select,
    { meter, time: date, timeSql: time.sql, values: points.columns, decimal },
    context,
  )
  const columns = values.length > pointsPerDay && points.columns.length !== 144 ? values.length : pointsPerDay
  const parquet = await onLocalClock(table, landed.parquet, columns, pointsPerDay, time.zone, context)
  const part: ReadingsPart = {
    flow,
    shape: 'days',
    pointsPerDay,
    zone: time.zone,
    rows: { parquet },
    kwFactor: 1,
    backMinutes: 0,
    rowCount: landed.rows,
    source: table.source,
    sha256: table.sha256,
    counts: { meters: landed.meters, days: landed.rows },
  }
  return [part]
}

/** The unit that the map, the headers or the kind of export say; without any, energy of the interval, with a note. */
function unitOfPoints(table: RawTable, points: Points, context: TableContext): Unit {
  const said = context.map.unit ?? points.unit ?? unitByName(points.prefix)
  if (said !== null) return said
  // Exports of the acquisition system name power P1…, current I1…, voltage U1…; elsewhere p1… is just a point.
  const utility =
    points.prefix === 'p' && /^cons|^mp|[\u4e00-\u9fff]/.test(meterColumn(table, context.map)?.header.key ?? '')
  const unit = utility ? 'kw' : 'kwh'
  const minutes = 1440 / columnsPerDay(points.columns.length)
  context.onProblem(
    problem('note', unit === 'kw' ? 'intake.unit-taken-kw' : 'intake.unit-taken-kwh', table.source, { minutes }),
  )
  return unit
}

/** Days with an extra hour have 25, 50 or 100 columns; 144 points become half hours. */
function columnsPerDay(columns: number): number {
  return columns === 25 || columns === 50 || columns === 100 ? (columns / 25) * 24 : columns
}

function dayLength(columns: number): number {
  return columns === 144 ? 48 : columnsPerDay(columns)
}

/** Points finer than those that are read are averaged; the extra hour of a long day stays at the end. */
function resampled(values: readonly string[], pointsPerDay: number): string[] {
  if (values.length !== 144) return [...values]
  const each = values.length / pointsPerDay
  return Array.from(
    { length: pointsPerDay },
    (_, i) => `(${values.slice(i * each, (i + 1) * each).join(' + ')}) / ${each}`,
  )
}
