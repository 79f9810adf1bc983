import type { Problem } from '@davylamp/finding'
import { problem } from '../../problem.js'
import { findLine, type FoundCell } from '../find-line.js'
import { isNumber } from '../number.js'
import type { RawColumn, RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import type { Checked } from './land.js'

/** How many of the lines have a flaw. */
export interface FlawedLines {
  readonly all: number
  readonly noMeter: number
  readonly noTime: number
  readonly notANumber: number
}

/** Cells that are not what their column holds: one problem a kind, with the first line and the number of lines. */
export async function reportCells(
  table: RawTable,
  lines: FlawedLines,
  checked: Checked,
  context: TableContext,
): Promise<void> {
  if (lines.notANumber > 0) context.onProblem(await notANumber(table, lines, checked))
  if (lines.noTime > 0) context.onProblem(await notATime(table, lines, checked, context))
  const column = checked.meter.header.text
  if (lines.noMeter > 0)
    context.onProblem(problem('note', 'intake.no-identifier', table.source, { count: lines.noMeter, column }))
}

type NumberCode = 'intake.not-a-number' | 'intake.decimal-comma' | 'intake.thousands'

async function notANumber(table: RawTable, lines: FlawedLines, { values, decimal }: Checked): Promise<Problem> {
  const at = await firstLine(table, values, (cell) => !isNumber(cell, decimal))
  return said(
    decimal === null && at !== null ? hint(at.text) : 'intake.not-a-number',
    table,
    at,
    lines.notANumber,
    lines,
    {},
  )
}

/** What a comma in a number may be there for. */
function hint(text: string): NumberCode {
  if (/^\s*-?\d{1,3}(,\d{3})+\.\d+\s*$/.test(text)) return 'intake.thousands'
  return /^\s*-?[\d.]+,\d+\s*$/.test(text) ? 'intake.decimal-comma' : 'intake.not-a-number'
}

/** Cells that are no time by the engine's own judgement, looked up in the file. */
async function notATime(
  table: RawTable,
  lines: FlawedLines,
  checked: Checked,
  context: TableContext,
): Promise<Problem> {
  const { time, timeSql } = checked
  const wrong = await context.engine.rows(
    `SELECT DISTINCT ${time.sql}::VARCHAR AS cell FROM ${table.from} WHERE ${time.sql} IS NOT NULL AND ${timeSql} IS NULL LIMIT 1000`,
  )
  const cells = new Set(wrong.map((row) => String(row['cell'])))
  const column = time.header.text
  if (cells.size === 0)
    return problem('note', 'intake.no-time', table.source, {
      count: lines.noTime,
      others: lines.all - lines.noTime,
      column,
    })
  const at = await firstLine(table, [time], (cell) => cells.has(cell))
  return said('intake.not-a-time', table, at ?? { line: 0, text: [...cells][0] ?? '' }, lines.noTime, lines, { column })
}

function firstLine(
  table: RawTable,
  columns: readonly RawColumn[],
  isWrong: (cell: string) => boolean,
): Promise<FoundCell | null> {
  if (table.text === null) return Promise.resolve(null)
  return findLine(
    table.text,
    columns.map((column) => column.index),
    isWrong,
  )
}

function said(
  code: NumberCode | 'intake.not-a-time',
  table: RawTable,
  at: FoundCell | null,
  count: number,
  lines: FlawedLines,
  more: Readonly<Record<string, string>>,
): Problem {
  const params = { count, others: lines.all - count, line: at?.line ?? 0, text: (at?.text ?? '').slice(0, 40), ...more }
  return problem('damaged', code, table.source, params, at === null || at.line === 0 ? {} : { line: at.line })
}
