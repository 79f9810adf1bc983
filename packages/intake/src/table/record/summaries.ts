import { identifier } from '@davylamp/engine'
import { identifierSql } from '../identifier-column.js'
import { columnOf, type RawColumn, type RawTable } from '../raw-table.js'
import { asText } from '../reading/quality-flags.js'
import { reportLines } from '../reading/report-lines.js'
import type { TableContext } from '../table-context.js'
import type { SummaryRelation } from '../tables.js'

/** Columns of a per-meter-day summary beside the meter and the day, as `davylamp power sql` makes them. */
const hours = Array.from({ length: 24 }, (_, hour) => `h${String(hour).padStart(2, '0')}`)
const counts = ['points', 'missing', 'estimated', 'duplicates', 'distinct_values'] as const

/** Day summaries made elsewhere are told from readings by what only they have: peaks and counts of the day. */
export function isSummaries(table: RawTable, context: TableContext): boolean {
  return (
    ['peak_kw', 'points', 'distinct_values', ...hours].every((name) => named(table, name) !== null) &&
    columnOf(table, context.map, 'meter_id') !== null
  )
}

/** Lands the summaries with exactly the columns of the statement: `day` is days since 1970, hours without a value are NaN. */
export async function readSummaries(table: RawTable, context: TableContext): Promise<SummaryRelation> {
  const meter = columnOf(table, context.map, 'meter_id')
  const day = named(table, 'day')
  const name = context.newName('summaries')
  const number = (column: string, type: string, missing: string) => {
    const found = named(table, column)
    return `coalesce(try_cast(${found === null ? 'NULL' : found.sql} AS ${type}), ${missing}) AS ${column}`
  }
  const text = day === null ? 'NULL' : asText(day)
  await context.engine.run(`CREATE TABLE ${identifier(name)} AS SELECT * FROM (
    SELECT ${meter === null ? 'NULL' : identifierSql(asText(meter))} AS meter_id, coalesce(try_cast(${text} AS INTEGER), (try_cast(${text} AS DATE) - DATE '1970-01-01')::INTEGER) AS day,
      ${[...hours, 'peak_kw'].map((column) => number(column, 'FLOAT', `'nan'::FLOAT`)).join(', ')}, ${counts.map((column) => number(column, 'INTEGER', '0')).join(', ')}
    FROM ${table.fromOnce}) WHERE meter_id IS NOT NULL AND day IS NOT NULL`)
  const [row] = await context.engine.rows(
    `SELECT count(*)::DOUBLE AS rows, count(DISTINCT meter_id)::DOUBLE AS meters FROM ${identifier(name)}`,
  )
  const rows = Number(row?.['rows'] ?? 0)
  await reportLines(table, rows, context)
  return {
    name,
    rows,
    meters: Number(row?.['meters'] ?? 0),
    zone: context.map.zone ?? context.options.zone,
    source: table.source,
    sha256: table.sha256,
  }
}

function named(table: RawTable, name: string): RawColumn | null {
  return table.columns.find((column) => column.header.text.trim().toLowerCase() === name) ?? null
}
