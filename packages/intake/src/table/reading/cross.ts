import { literal } from '@davylamp/engine'
import { header } from '../header.js'
import { columnOf, type RawColumn, type RawTable, sampleOf } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import { familyOf } from '../time-format.js'
import type { LongLayout } from './long.js'

/** A table turned so that each row holds one value, and its columns. */
export interface Turned {
  readonly table: RawTable
  readonly layout: LongLayout
}

/** Fewer columns could be anything. */
const metersMin = 3

/**
 * One row a time and one column a meter: `time, MT_001, MT_002, …`. The names must be identifiers of one make (the same letters and then
 * digits, or digits only), because a table of other numbers by time looks the same otherwise.
 */
export function crossLayout(table: RawTable, context: TableContext): Turned | null {
  const time = columnOf(table, context.map, 'time') ?? columnOf(table, context.map, 'date') ?? table.columns[0] ?? null
  if (time === null || table.text === null || familyOf(sampleOf(table, time)) === null) return null
  const meters = table.columns.filter((column) => column.index !== time.index)
  const makes = new Set(meters.map((column) => makeOf(column.header.text)))
  if (meters.length < metersMin || makes.size !== 1 || makes.has(null)) return null
  if (new Set(meters.map((column) => column.header.text)).size < meters.length) return null
  return turn(table, time, meters)
}

/** The letters of an identifier; empty for digits only, null for what is no identifier. */
function makeOf(text: string): string | null {
  const parts = /^([\p{L}_\-.]{0,12}?)0*\d{2,}$/u.exec(text.trim())
  if (parts === null || (parts[1] === '' && text.trim().length < 4)) return null
  return parts[1] ?? ''
}

function turn(table: RawTable, time: RawColumn, meters: readonly RawColumn[]): Turned {
  const names = meters.map((column) => literal(column.header.text.trim())).join(', ')
  const cells = meters.map((column) => column.sql).join(', ')
  const turned = (from: string) =>
    `(SELECT ${time.sql} AS t, unnest([${names}]) AS m, unnest([${cells}]) AS v FROM ${from})`
  const meter: RawColumn = { index: 0, header: header('meter_id'), sql: 'm', type: 'text' }
  const value: RawColumn = { index: 2, header: header('value'), sql: 'v', type: 'text' }
  const start = { time: { ...time, sql: 't' }, clock: null, point: null, stampedAtEnd: false }
  return {
    table: { ...table, from: turned(table.from), fromOnce: turned(table.fromOnce), columns: table.columns },
    layout: { meter, start, value, reverse: null, cells: meters },
  }
}
