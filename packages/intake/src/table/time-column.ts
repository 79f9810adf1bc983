import { literal } from '@davylamp/engine'
import { problem } from '../problem.js'
import type { DateOrder } from './map-file.js'
import { type RawColumn, type RawTable, sampleOf } from './raw-table.js'
import type { TableContext } from './table-context.js'
import { familyOf, hasOffset, type TimeFamily, timeSql, utcSql, withoutOffsetSql, zoneOfOffset } from './time-format.js'

/** A column of times that is understood. */
export interface TimeColumn {
  /** The local wall-clock time as TIMESTAMP; NULL where the cell is no time. */
  readonly sql: string
  readonly zone: string | null
}

/**
 * Finds out how a column says its times, by all of it where the first rows leave it open. Null when the column holds no times,
 * or when day and month cannot be told apart (which is then among the problems).
 */
export async function timeColumn(
  table: RawTable,
  column: RawColumn,
  context: TableContext,
): Promise<TimeColumn | null> {
  const zone = context.map.zone ?? context.options.zone
  if (column.type === 'date') return { sql: `CAST(${column.sql} AS TIMESTAMP)`, zone }
  if (column.type === 'timestamp') return { sql: `CAST(${column.sql} AS TIMESTAMP)`, zone }
  if (column.type === 'zoned') return { sql: `timezone(${literal(zone ?? 'UTC')}, ${column.sql})`, zone: zone ?? 'UTC' }
  const cell = column.type === 'text' ? column.sql : `CAST(${column.sql} AS VARCHAR)`
  const sample = sampleOf(table, column)
  const family = await settled(familyOf(sample), cell, table, column, context)
  if (family === 'open') return null
  if (family === null) {
    context.onProblem(
      problem('damaged', 'intake.times-unknown', table.source, {
        column: column.header.text,
        example: (sample[0] ?? '').slice(0, 40),
      }),
    )
    return null
  }
  if (family.is === 'epoch') return inZone(timeSql(cell, family), zone, table, column, context)
  if (!sample.some(hasOffset)) return { sql: timeSql(cell, family), zone }
  if (zone !== null) return inZone(utcSql(cell, family), zone, table, column, context)
  const zones = new Set(sample.map(zoneOfOffset))
  return { sql: timeSql(withoutOffsetSql(cell), family), zone: zones.size === 1 ? ([...zones][0] ?? null) : null }
}

function inZone(
  utc: string,
  zone: string | null,
  table: RawTable,
  column: RawColumn,
  context: TableContext,
): TimeColumn {
  if (zone === null)
    context.onProblem(problem('note', 'intake.times-in-utc', table.source, { column: column.header.text }))
  return zone === null || zone === 'UTC'
    ? { sql: utc, zone: 'UTC' }
    : { sql: `timezone(${literal(zone)}, timezone('UTC', ${utc}))`, zone }
}

async function settled(
  family: TimeFamily | null,
  cell: string,
  table: RawTable,
  column: RawColumn,
  context: TableContext,
): Promise<TimeFamily | 'open' | null> {
  if (family?.is !== 'numeric') return family
  const order = context.map.dateOrder ?? family.order ?? (await orderByAll(table, cell, family, context))
  if (order !== null) return { ...family, order }
  const example = sampleOf(table, column)[0] ?? ''
  context.onProblem(problem('damaged', 'intake.date-order', table.source, { column: column.header.text, example }))
  return 'open'
}

/**
 * Day or month first, by the whole column: a number above 12 tells; else days that follow one another without gaps in one
 * order and lie scattered in the other.
 */
async function orderByAll(
  table: RawTable,
  cell: string,
  family: Extract<TimeFamily, { is: 'numeric' }>,
  context: TableContext,
): Promise<DateOrder | null> {
  const parts = `regexp_extract(${cell}, '^\\s*(\\d{1,2})[/.-](\\d{1,2})[/.-]', `
  const dayFirst = `CAST(${timeSql('cell', { ...family, order: 'day-first' })} AS DATE)`
  const monthFirst = `CAST(${timeSql('cell', { ...family, order: 'month-first' })} AS DATE)`
  const rows = await context.engine.rows(`
    WITH cells AS (SELECT DISTINCT ${cell} AS cell, try_cast(${parts}1) AS INTEGER) AS a, try_cast(${parts}2) AS INTEGER) AS b
      FROM ${table.from})
    SELECT coalesce(max(a), 0) AS first, coalesce(max(b), 0) AS second,
      count(DISTINCT ${dayFirst})::INTEGER AS day_count, (max(${dayFirst}) - min(${dayFirst}))::INTEGER AS day_span,
      count(DISTINCT ${monthFirst})::INTEGER AS month_count, (max(${monthFirst}) - min(${monthFirst}))::INTEGER AS month_span
    FROM cells`)
  const row = rows[0]
  if (row === undefined) return null
  const first = Number(row['first']) > 12
  const second = Number(row['second']) > 12
  if (first !== second) return first ? 'day-first' : 'month-first'
  if (first) return null
  const dayGaps = Number(row['day_span']) + 1 - Number(row['day_count'])
  const monthGaps = Number(row['month_span']) + 1 - Number(row['month_count'])
  if (Number(row['day_count']) < 3 || Math.min(dayGaps, monthGaps) > 0) return null
  return dayGaps === monthGaps ? null : dayGaps < monthGaps ? 'day-first' : 'month-first'
}
