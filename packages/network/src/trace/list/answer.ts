import type { ListRole } from './list-columns.js'
import type { TracedList } from './read-list.js'

/** Columns that a list is answered in. */
export const answerRoles = [
  'result',
  'inside_address',
  'mac',
  'host_name',
  'user',
  'attached_to',
  'note',
] as const satisfies readonly ListRole[]

/** What stands in the columns of an answer, by the line of the list. */
export interface ListAnswer {
  readonly line: number
  readonly texts: Readonly<Record<(typeof answerRoles)[number], string>>
}

/** One cell to be written; columns count from 0. */
export interface AnswerCell {
  readonly line: number
  readonly column: number
  readonly text: string
}

/**
 * Where the answers go: into the sender's own columns as long as they are empty, and into new ones behind the last where he has none
 * or has written in them.
 */
export function answerCells(
  list: TracedList,
  answers: readonly ListAnswer[],
  headings: Readonly<Record<(typeof answerRoles)[number], string>>,
): AnswerCell[] {
  const lines = new Set(answers.map(({ line }) => line))
  const asked = list.grid.filter(({ line }) => lines.has(line))
  let width = Math.max(...list.grid.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1), 1)
  const cells: AnswerCell[] = []
  for (const role of answerRoles) {
    if (answers.every(({ texts }) => texts[role] === '')) continue
    const own = list.columns.get(role)
    const free = own !== undefined && asked.every((row) => (row.cells[own] ?? '') === '')
    const column = free ? own : width++
    if (!free && list.headLine > 0) cells.push({ line: list.headLine, column, text: headings[role] })
    for (const { line, texts } of answers) if (texts[role] !== '') cells.push({ line, column, text: texts[role] })
  }
  return cells
}
