import { columnName, type FilledTable, type LeftCell } from '@davylamp/report'
import type { SayFeedback } from '../text-feedback.js'
import { csvLine } from '../write/csv.js'

export type Filled = FilledTable

const reasonsShown = 12
const cellsShown = 5

/** What became of the table, for the terminal. */
export function saidOfFilled({ made, sheets, left }: Filled, path: string, say: SayFeedback): string[] {
  const lines: string[] = []
  if (made !== null) lines.push(say(`made.${made}`, { path }))
  for (const { name, head, rows, answeredRows, cells } of sheets) {
    lines.push(say('sheet-done', { sheet: name, rows, answered: answeredRows, cells }))
    const columns = [...head.columns]
      .toSorted(([, a], [, b]) => a - b)
      .map(([role, column]) => `${head.texts[column] ?? columnName(column)} = ${role}`)
    lines.push(say('sheet-columns', { columns: columns.join(say.language === 'zh' ? '，' : ', ') }))
  }
  if (left.length === 0) return lines
  lines.push(say('left-sum', { count: left.length }))
  const byReason = new Map<string, LeftCell[]>()
  for (const cell of left)
    byReason.set(cell.reason[say.language], [...(byReason.get(cell.reason[say.language]) ?? []), cell])
  const reasons = [...byReason].toSorted(([, a], [, b]) => b.length - a.length)
  for (const [reason, cells] of reasons.slice(0, reasonsShown)) {
    const where = cells.slice(0, cellsShown).map(placeOf).join(', ') + (cells.length > cellsShown ? ' …' : '')
    lines.push(say('left-reason', { count: cells.length, reason, where }))
  }
  if (reasons.length > reasonsShown) lines.push(say('left-more', { count: reasons.length - reasonsShown }))
  return lines
}

/** The cells that were left, as a table (CSV) with the place of each. */
export function leftTable(left: readonly LeftCell[], say: SayFeedback): string {
  const heads = (['sheet', 'row', 'column', 'head', 'reason'] as const).map((name) => say(`column.${name}`))
  const rows = left.map(({ sheet, line, column, head, reason }) => [
    sheet,
    line,
    columnName(column),
    head,
    reason[say.language],
  ])
  // spreadsheets take a text without this mark for one of their own encoding
  return `\ufeff${[heads, ...rows].map((row) => `${csvLine(row)}\r\n`).join('')}`
}

function placeOf({ sheet, line, column, head }: LeftCell): string {
  return `${sheet}!${columnName(column)}${line ?? ''} ${head}`
}
