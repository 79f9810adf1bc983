import type { TableMap } from '../map-file.js'
import { numberSql, ratioSql } from '../number.js'
import { columnOf, type RawColumn, type RawTable } from '../raw-table.js'

/** The number in a column of any type; DOUBLE for registers, whose differences need all their digits. */
export function valueSql(
  column: RawColumn,
  decimal: 'point' | 'comma' | null,
  type: 'FLOAT' | 'DOUBLE' = 'FLOAT',
): string {
  return column.type === 'text' ? numberSql(column.sql, decimal, type) : `TRY_CAST(${column.sql} AS ${type})`
}

/**
 * The multiplier of a row in SQL: 倍率 where there is one, else CT × PT; null when the table has neither.
 * A multiplier that is missing or 0 counts as 1.
 */
export function multiplierSql(table: RawTable, map: TableMap): string | null {
  const whole = columnOf(table, map, 'multiplier')
  const parts = whole === null ? [columnOf(table, map, 'ct'), columnOf(table, map, 'pt')] : [whole]
  const factors = parts
    .filter((column) => column !== null)
    .map((column) => {
      const ratio = column.type === 'text' ? ratioSql(column.sql) : `CAST(${column.sql} AS DOUBLE)`
      return `coalesce(nullif(${ratio}, 0), 1)`
    })
  return factors.length === 0 ? null : factors.join(' * ')
}
