import type { Language, MachineRow } from '@davylamp/finding'
import { columns } from './columns.js'
import { csvLines } from './csv-lines.js'
import { sheetWords } from './words.js'

/** The machines as CSV. */
export function machinesCsv(rows: readonly MachineRow[], language: Language): string {
  return csvLines([
    columns.map(({ word }) => sheetWords[word][language]),
    ...rows.map((row, index) => columns.map((column) => column.cell(row, language, index))),
  ])
}
