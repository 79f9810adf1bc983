import type { Problem } from '@davylamp/finding'
import { problem } from '../problem.js'
import { isNumber } from './number.js'
import { pointCounts } from './points.js'
import { columnOf, type RawColumn, type RawTable, sampleOf } from './raw-table.js'
import { roles } from './role.js'
import type { TableContext } from './table-context.js'

/** The longest run of columns beside one another that hold numbers in nearly every line of the sample. */
export function numericRun(
  table: RawTable,
  decimal: 'point' | 'comma' | null,
  taken: ReadonlySet<number>,
): RawColumn[] {
  let best: RawColumn[] = []
  let run: RawColumn[] = []
  for (const column of table.columns) {
    const cells = taken.has(column.index) ? [] : sampleOf(table, column)
    const numbers = cells.filter((cell) => isNumber(cell, decimal)).length
    run = cells.length > 0 && numbers >= 0.9 * cells.length ? [...run, column] : []
    if (run.length > best.length) best = run
  }
  return best
}

/** Fewer columns than these may well be flags or totals that nobody needs. */
const worthNaming = 3

/**
 * Said when a map names one column of values and others beside it hold numbers too: a day's points, of which only the first
 * would be read. Null when nothing is left over.
 */
export function unusedColumns(table: RawTable, value: RawColumn, context: TableContext): Problem | null {
  const { map } = context
  if (!map.columns.has('value') || map.values !== null) return null
  const used = new Set(roles.flatMap((role) => columnOf(table, map, role)?.index ?? []))
  used.delete(value.index)
  const run = numericRun(table, map.decimal ?? context.options.decimal, used)
  const others = run.length - (run.includes(value) ? 1 : 0)
  const [first] = run
  const last = run.at(-1)
  if (others < worthNaming || first === undefined || last === undefined) return null
  const params = { value: value.index + 1, count: others, first: first.index + 1, last: last.index + 1 }
  if (!run.includes(value) || !pointCounts.includes(run.length))
    return problem('note', 'intake.columns-unused', table.source, params)
  const date = columnOf(table, map, 'date') ?? columnOf(table, map, 'time')
  return problem('damaged', 'intake.points-unused', table.source, { ...params, date: (date?.index ?? 1) + 1 })
}
