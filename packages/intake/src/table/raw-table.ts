import { type Header } from './header.js'
import type { ColumnName, TableMap } from './map-file.js'
import type { Role } from './role.js'
import { vocabulary } from './vocabulary.js'

/** A column before it is known what it means. */
export interface RawColumn {
  /** From 0. */
  readonly index: number
  readonly header: Header
  /** The column as an SQL expression over {@link RawTable.from}. */
  readonly sql: string
  /** Type in the engine: text files have text throughout, Parquet has its own. */
  readonly type: 'text' | 'number' | 'date' | 'timestamp' | 'zoned' | 'boolean' | 'list'
}

/** A table in the engine's reach, its columns named, their meaning still open. */
export interface RawTable {
  readonly source: string
  /** Named by the user himself. */
  readonly named: boolean
  readonly format: 'csv' | 'workbook' | 'ndjson' | 'parquet'
  /** What stands after FROM; lines that cannot be taken apart are passed over. */
  readonly from: string
  /** The same for the one reading that lands the table: such lines are written down in {@link TextFile.rejects}. */
  readonly fromOnce: string
  readonly columns: readonly RawColumn[]
  /** The first rows as text. */
  readonly sample: readonly (readonly string[])[]
  readonly bytes: number
  readonly sha256: string
  /** Where to look a line up again; null for tables without lines. */
  readonly text: TextFile | null
}

/** The UTF-8 file that a table is read from. */
export interface TextFile {
  readonly path: string
  readonly separator: string
  /** Lines before the first row. */
  readonly linesBefore: number
  /** The engine's table of lines that could not be taken apart, once `fromOnce` was read. */
  readonly rejects: string
  readonly nulls: readonly string[]
}

/** The column that the map or the vocabulary gives a role; the map goes first. */
export function columnOf(table: RawTable, map: TableMap, role: Role): RawColumn | null {
  const mapped = map.columns.get(role)
  if (mapped !== undefined) return namedColumn(table, mapped)
  const taken = new Set([...map.columns.values()].map((name) => namedColumn(table, name)?.index))
  for (const key of vocabulary[role]) {
    const found = table.columns.find((column) => column.header.key === key && !taken.has(column.index))
    if (found !== undefined) return found
  }
  return null
}

export function namedColumn(table: RawTable, name: ColumnName): RawColumn | null {
  if ('number' in name) return table.columns[name.number - 1] ?? null
  return (
    table.columns.find((column) => column.header.text.trim() === name.header) ??
    table.columns.find((column) => column.header.text.trim().toLowerCase() === name.header.toLowerCase()) ??
    null
  )
}

/** Whether every column that the map names is there. */
export function mapFits(table: RawTable, map: TableMap): boolean {
  const names = [...map.columns.values(), ...(map.values === null ? [] : [map.values.first, map.values.last])]
  return names.length > 0 && names.every((name) => namedColumn(table, name) !== null)
}

/** Cells of a column in the sample, empty ones left out. */
export function sampleOf(table: RawTable, column: RawColumn): string[] {
  return table.sample.map((row) => (row[column.index] ?? '').trim()).filter((cell) => cell !== '')
}
