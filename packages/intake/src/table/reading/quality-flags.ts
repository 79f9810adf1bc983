import { estimatedSql, isNothingSql } from '../estimated.js'
import type { TableMap } from '../map-file.js'
import { columnOf, type RawColumn, type RawTable } from '../raw-table.js'

/** What the quality columns of a row say, in SQL. */
export interface QualityFlags {
  /** Never NULL: an unknown flag counts as measured. */
  readonly estimated: string
  /** The value is none whatever stands there; the text `false` when no column says so. */
  readonly nothing: string
}

export function qualityFlags(table: RawTable, map: TableMap): QualityFlags {
  const plain = columnOf(table, map, 'estimated')
  const quality = columnOf(table, map, 'quality')
  const nothing = quality === null ? 'false' : isNothingSql(asText(quality))
  if (plain?.type === 'boolean') return { estimated: `coalesce(${plain.sql}, false)`, nothing }
  const said =
    plain !== null
      ? estimatedSql(asText(plain), true)
      : quality !== null
        ? estimatedSql(asText(quality), false)
        : 'false'
  return { estimated: `coalesce(${said}, false)`, nothing }
}

/** A column as text, whatever its type. */
export function asText(column: RawColumn): string {
  return column.type === 'text' ? column.sql : `CAST(${column.sql} AS VARCHAR)`
}
