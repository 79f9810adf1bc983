import { type Language, sentence } from '@davylamp/finding'
import { type AskedRow, askedRows, type ReadMoments } from './asked-row.js'
import { cellAnswer, type LeftCell } from './cell-answer.js'
import { readChoices } from './choices.js'
import { type ColumnRole, columnUses } from './column-words.js'
import { fillWorkbook, type FilledCell } from './fill-workbook.js'
import type { Known } from './known.js'
import { knowledgeOf, matchRow } from './match-row.js'
import { readGrids, type ReadGrids, type SheetGrid } from './sheet-grid.js'
import { type ColumnNames, findHead, mergeAt, type TableHead } from './table-head.js'
import { filledTexts } from './texts.js'

export interface FillOptions {
  readonly known: readonly Known[]
  readonly readMoments: ReadMoments
  /** How far clocks may be apart. */
  readonly toleranceMs: number
  readonly language: Language
  /** Columns that the user named. */
  readonly named: ColumnNames
  /** Columns of an earlier table of this sender. */
  readonly remembered: ColumnNames
  /** Only this sheet; null: every sheet that is such a table. */
  readonly sheet: string | null
  /** Write over what somebody filled in, but never over formulas. */
  readonly overwrite: boolean
  /** Texts that the user states for every row that is answered: who checked, whom to call. */
  readonly stated: ReadonlyMap<ColumnRole, string>
}

/** What became of one sheet. */
export interface FilledSheet {
  readonly name: string
  readonly head: TableHead
  readonly rows: number
  /** Rows of which something is known. */
  readonly answeredRows: number
  readonly cells: number
}

/** The table as it goes back. */
export interface FilledTable {
  readonly file: Uint8Array
  /** The form in which it came, where it had to be written anew as XLSX. */
  readonly made: 'xls' | 'text' | null
  readonly sheets: readonly FilledSheet[]
  /** Cells that were left as they were, and why. */
  readonly left: readonly LeftCell[]
}

export type FillResult =
  | FilledTable
  | Extract<ReadGrids, { broken: string }>
  | { readonly broken: 'no-table' | 'no-sheet'; readonly reason: string }

/**
 * Answers a table that a superior sent, in place: into the cells of his own columns, row by row as they stand, from what is known.
 * What nothing answers is left as it is and listed with the reason.
 *
 * @param bytes XLSX; older workbooks and texts are written anew as XLSX
 */
export async function fillList(bytes: Uint8Array, options: FillOptions): Promise<FillResult> {
  const read = await readGrids(bytes)
  if ('broken' in read) return read
  const wanted = options.sheet === null ? read.sheets : read.sheets.filter(({ name }) => name === options.sheet)
  const names = read.sheets.map(({ name }) => name).join(', ')
  if (wanted.length === 0) return { broken: 'no-sheet', reason: names }
  const tables = wanted.flatMap((grid) => {
    const head = findHead(grid, options.named, options.remembered)
    if (head === null) return []
    const rows = askedRows(grid, head, options.readMoments)
    return rows.length === 0 ? [] : [{ grid, head, rows }]
  })
  if (tables.length === 0) return { broken: 'no-table', reason: names }
  const knowledge = knowledgeOf(options.known)
  const choices = await readChoices(read.file, read.sheets)
  const cells = new Map<string, FilledCell[]>()
  const left: LeftCell[] = []
  const sheets = tables.map(({ grid, head, rows }): FilledSheet => {
    const matches = new Map(rows.map((row) => [row.line, matchRow(knowledge, row, options.toleranceMs)]))
    const filled: FilledCell[] = []
    for (const row of rows)
      for (const [role, column] of toAnswer(grid, head, rows)) {
        const answer = cellAnswer({
          grid,
          head,
          row,
          role,
          column,
          matches,
          choicesAt: choices.get(grid.name),
          ...options,
        })
        if (answer === null) continue
        if ('reason' in answer) left.push(answer)
        else filled.push(answer)
      }
    left.push(...unknownColumns(grid, head, rows))
    cells.set(grid.name, filled)
    const answeredRows = [...matches.values()].filter(({ answers }) => answers.size > 0).length
    return { name: grid.name, head, rows: rows.length, answeredRows, cells: filled.length }
  })
  const file = await fillWorkbook(read.file, cells)
  if (file === null) return { broken: 'damaged', reason: names }
  return { file, made: read.made, sheets, left }
}

/** The columns that are for us: those of answers, and those of identities that the sender left empty altogether. */
function toAnswer(grid: SheetGrid, { columns }: TableHead, rows: readonly AskedRow[]): [ColumnRole, number][] {
  return [...columns]
    .filter(([role, column]) => {
      const use = columnUses[role]
      if (use !== 'identity') return use !== 'key'
      return rows.every(({ line }) => {
        const merged = mergeAt(grid, line, column)
        return (grid.rows[(merged?.fromLine ?? line) - 1]?.[merged?.fromColumn ?? column]?.text ?? '') === ''
      })
    })
    .toSorted(([, a], [, b]) => a - b)
}

/** Columns that stand empty in every row and were not recognised. */
function unknownColumns(grid: SheetGrid, { columns, texts }: TableHead, rows: readonly AskedRow[]): LeftCell[] {
  const known = new Set(columns.values())
  return texts.flatMap((head, column) =>
    head === '' || known.has(column) || rows.some(({ line }) => (grid.rows[line - 1]?.[column]?.text ?? '') !== '')
      ? []
      : [{ sheet: grid.name, line: null, column, head, reason: sentence(filledTexts, 'left.column', { head }) }],
  )
}
