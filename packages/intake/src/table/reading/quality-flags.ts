import { problem } from '../../problem.js'
import { estimatedSql, isNothingSql, unknownFlags } from '../estimated.js'
import { columnOf, type RawColumn, type RawTable, sampleOf } from '../raw-table.js'
import type { TableContext } from '../table-context.js'

/** What the quality columns of a row say, in SQL. */
export interface QualityFlags {
  /** Never NULL: an unknown flag counts as measured. */
  readonly estimated: string
  /** The value is none whatever stands there; the text `false` when no column says so. */
  readonly nothing: string
}

export function qualityFlags(table: RawTable, context: TableContext): QualityFlags {
  const { map } = context
  const plain = columnOf(table, map, 'estimated')
  const quality = columnOf(table, map, 'quality')
  const unknown = quality === null || plain !== null ? [] : unknownFlags(sampleOf(table, quality))
  if (quality !== null && unknown.length > 0) {
    const params = { column: quality.header.text, flags: unknown.slice(0, 8).join(', ') }
    context.onProblem(problem('note', 'intake.flags-unknown', table.source, params))
  }
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
