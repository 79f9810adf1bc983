import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx'
import { columnsMax } from './dialect.js'

/** A workbook is held in memory while it is read; larger ones are named and must be saved as CSV. */
export const workbookBytesMax = 64 * 2 ** 20

/** Rows that may hold title and header. */
const headRows = 30

/** The sheets by name, or why there are none. */
export function sheetsOf(bytes: Uint8Array): [string, WorkSheet][] | string {
  // The library talks about damaged records on the console, which is the user's.
  /* oxlint-disable no-console */
  const { error: said } = console
  console.error = () => {}
  try {
    const book = read(bytes, { dense: true, cellNF: true, cellHTML: false, cellFormula: false, bookVBA: false })
    return book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name]
      return sheet === undefined ? [] : [[name, sheet] as [string, WorkSheet]]
    })
  } catch (error) {
    // It throws texts, too. Whatever it meets in a file that it cannot read is the file's fault.
    return (error instanceof Error ? error.message : String(error)).slice(0, 120)
  } finally {
    console.error = said
    /* oxlint-enable no-console */
  }
}

/** All cells as text, as far as the last one of each row, merged cells of the head filled in; null when there are too many columns. */
export function rowsOf(sheet: WorkSheet): string[][] | null {
  const rows: string[][] = []
  for (const row of sheet['!data'] ?? []) {
    const cells: string[] = []
    // Damaged and made-up sheets have a cell far outside: holes are skipped, not filled.
    for (const column of Object.keys(row ?? [])) {
      const text = cellText(row[Number(column)])
      if (text === '') continue
      if (Number(column) > columnsMax) return null
      while (cells.length < Number(column)) cells.push('')
      cells.push(text)
    }
    rows.push(cells)
  }
  mergeHead(rows, sheet)
  return rows
}

/**
 * Merged cells of a header of two rows: what reaches down names its column in the lower row; what lies over several columns
 * stands before their numbers (负荷(kW) over 1 … 24). The upper row is then no header any more.
 */
function mergeHead(rows: string[][], sheet: WorkSheet): void {
  const merges = (sheet['!merges'] ?? []).filter((merge) => merge.e.r < headRows)
  const double = merges.find(
    (merge) => merge.s.c === merge.e.c && merge.e.r === merge.s.r + 1 && (rows[merge.s.r]?.[merge.s.c] ?? '') !== '',
  )
  if (double === undefined) return
  const upper = rows[double.s.r]
  const lower = rows[double.e.r]
  if (upper === undefined || lower === undefined) return
  for (const merge of merges.filter((one) => one.s.r === double.s.r))
    for (let column = merge.s.c; column <= Math.min(merge.e.c, columnsMax); column++) {
      const group = upper[merge.s.c] ?? ''
      const below = lower[column] ?? ''
      if (below === '') lower[column] = group
      else if (/^\d{1,3}$/.test(below)) lower[column] = group + below
    }
  for (const [column, name] of upper.entries()) lower[column] ||= name
  rows[double.s.r] = []
}

function cellText(cell: CellObject | undefined): string {
  if (cell === undefined || cell.v === undefined || cell.t === 'e' || cell.t === 'z') return ''
  if (typeof cell.v !== 'number') return String(cell.v)
  if (typeof cell.z === 'string' && SSF.is_date(cell.z)) return dateText(cell.v)
  // Beyond 15 digits a spreadsheet has rounded: written so that it is seen as a ruined identifier.
  return Math.abs(cell.v) >= 1e15 ? cell.v.toExponential().toUpperCase() : String(cell.v)
}

function dateText(serial: number): string {
  const parts = SSF.parse_date_code(Math.round(serial * 86_400) / 86_400)
  const two = (number: number) => String(number).padStart(2, '0')
  const clock = `${two(parts.H)}:${two(parts.M)}:${two(Math.floor(parts.S))}`
  return serial < 1 ? clock : `${parts.y}-${two(parts.m)}-${two(parts.d)}${serial % 1 === 0 ? '' : ` ${clock}`}`
}

/** A row as a line of CSV. Line breaks within a cell would make the numbers of lines differ from those of the rows. */
export function csvOf(row: readonly string[]): string {
  return row.map(quoted).join(',')
}

function quoted(cell: string): string {
  const plain = cell.replace(/[\r\n]+/g, ' ')
  return /[",]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
