import { literal } from '@davylamp/engine'
import { identifierSql, isRoundedSql } from '../identifier-column.js'
import { columnOf, type RawColumn, type RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import { type Gridded, type Landing, onGrid } from './grid.js'
import { flawSql, land, unusable } from './land.js'
import { meterColumn } from './meter-column.js'
import type { ReadingsPart } from './part.js'
import { asText, qualityFlags } from './quality-flags.js'
import { startColumn, type StartLayout, startLayout } from './start-column.js'
import { multiplierSql, valueSql } from './value-sql.js'

/** One row an interval: `meter_id, time, value`. */
export interface LongLayout {
  readonly meter: RawColumn
  readonly start: StartLayout
  readonly value: RawColumn
  /** What was fed back in the same interval. */
  readonly reverse: RawColumn | null
  /** Where the values stand in the file. */
  readonly cells: readonly RawColumn[]
}

export function longLayout(table: RawTable, context: TableContext): LongLayout | null {
  const meter = meterColumn(table, context.map)
  const value = columnOf(table, context.map, 'value')
  const start = startLayout(table, context)
  if (meter === null || value === null || start === null || value.index === start.time.index) return null
  const reverse = columnOf(table, context.map, 'value_reverse')
  return { meter, start, value, reverse: reverse?.index === value.index ? null : reverse, cells: [value] }
}

/** Lands a long table as one row an interval. A Parquet file that needs no change stays where it is. */
export async function readLong(
  table: RawTable,
  layout: LongLayout,
  flow: ReadingsPart['flow'],
  context: TableContext,
): Promise<readonly Gridded[]> {
  const forward = await readValue(table, layout, flow, context)
  const { reverse } = layout
  if (reverse === null || flow === 'reverse') return forward
  // Broken lines were written down by the first reading.
  const again = { ...table, fromOnce: table.from, text: null }
  return [...forward, ...(await readValue(again, { ...layout, value: reverse, cells: [reverse] }, 'reverse', context))]
}

async function readValue(
  table: RawTable,
  layout: LongLayout,
  flow: ReadingsPart['flow'],
  context: TableContext,
): Promise<readonly Gridded[]> {
  const { meter, value } = layout
  const time = await startColumn(table, layout.start, context)
  if (time === null) return []
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
  const known = { zone: time.zone, flow, stampedAtEnd: layout.start.stampedAtEnd }
  const stays =
    table.format === 'parquet'
      ? await inPlace(
          table,
          meter,
          `SELECT meter_id, key, start, ${kw} AS kw, estimated FROM (${inner(table.from)})`,
          context,
        )
      : null
  if (stays !== null) return onGrid(table, value, { ...stays, ...known }, context)
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
    value,
    { from, parquet: landed.parquet, rows: landed.rows, meters: landed.meters, ...known },
    context,
  )
}

/** A Parquet file with identifiers that need no tidying is only looked at; null when it must be landed. */
async function inPlace(
  table: RawTable,
  meter: RawColumn,
  rows: string,
  context: TableContext,
): Promise<Pick<Landing, 'from' | 'parquet' | 'rows' | 'meters'> | null> {
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
