import { readFile, writeFile } from 'node:fs/promises'
import { answerCells, answerRoles, type ListAnswer, type TracedList } from '@davylamp/network'
import type { SayTrace } from '../text-trace.js'
import { csvLine } from '../write/csv.js'

/** The list as it lies on disk. */
export interface ListFile {
  readonly path: string
  readonly sheet: string | null
  readonly list: TracedList
}

/** Writes the sender's list with the answers filled in: his own workbook with his looks, or a new one where it came as text. */
export async function writeFilled(
  to: string,
  { path, sheet, list }: ListFile,
  answers: readonly ListAnswer[],
  say: SayTrace,
): Promise<void> {
  const headings = Object.fromEntries(answerRoles.map((role) => [role, say(`column.${role}`)])) as Record<
    (typeof answerRoles)[number],
    string
  >
  const cells = answerCells(list, answers, headings)
  const { fillWorkbook, newWorkbook } = await import('@davylamp/report')
  if (sheet !== null && /\.xlsx$/i.test(to)) {
    const bytes = new Uint8Array(await readFile(path))
    // an old workbook (XLS) or one in an archive is written anew
    const filled = bytes[0] === 0x50 && bytes[1] === 0x4b ? await fillWorkbook(bytes, new Map([[sheet, cells]])) : null
    if (filled !== null) return writeFile(to, filled)
  }
  const rows = new Map(list.grid.map((row) => [row.line, [...row.cells]]))
  for (const { line, column, text } of cells) {
    const row = rows.get(line) ?? []
    while (row.length <= column) row.push('')
    row[column] = text
    rows.set(line, row)
  }
  const filled = [...rows.values()]
  if (/\.xlsx$/i.test(to)) await writeFile(to, await newWorkbook(filled, sheet ?? 'list'))
  // spreadsheets take a text without this mark for one of their own encoding
  else await writeFile(to, `\ufeff${filled.map((row) => `${csvLine(row)}\r\n`).join('')}`)
}
