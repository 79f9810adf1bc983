import { identifier } from '@davylamp/engine'
import { problem } from '../../problem.js'
import { rejectsMax } from '../open/delimited.js'
import type { RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'

/** Lines that could not be taken apart: how many, the first of them, and what was wrong there. */
export async function reportLines(table: RawTable, rowsRead: number, context: TableContext): Promise<void> {
  if (table.text === null) return
  const [row] = await context.engine.rows(`
    SELECT count(DISTINCT line)::DOUBLE AS lines, min(line)::DOUBLE AS first, arg_min(error_message, line) AS message
    FROM ${identifier(table.text.rejects)}`)
  const lines = Number(row?.['lines'] ?? 0)
  if (row === undefined || lines === 0) return
  const line = Number(row['first'])
  const found = /Found: (\d+)/.exec(String(row['message']))?.[1]
  const most = lines >= rejectsMax ? `> ${rejectsMax}` : lines
  const params = { line, lines: most, others: rowsRead, expected: table.columns.length }
  context.onProblem(
    found === undefined
      ? problem('damaged', 'intake.line-broken', table.source, params, { line })
      : problem('damaged', 'intake.line-columns', table.source, { ...params, found }, { line }),
  )
}
