import type { CellObject, Range, WorkSheet } from '@e965/xlsx'

/** One cell of a table as it came. */
export interface GridCell {
  /** As people read it; dates as `2022-03-01` or `2022-03-01 12:00:00`. */
  readonly text: string
  /** It counts something by itself: never written over. */
  readonly formula: boolean
}

/** A merged area; lines count from 1, columns from 0, all included. */
export interface Merged {
  readonly fromLine: number
  readonly toLine: number
  readonly fromColumn: number
  readonly toColumn: number
}

/** A sheet of a workbook as rows of cells. */
export interface SheetGrid {
  readonly name: string
  /** From line 1 on; rows and cells that are not there are undefined. */
  readonly rows: readonly (readonly (GridCell | undefined)[] | undefined)[]
  readonly merges: readonly Merged[]
  /** Those that a line lies in. */
  readonly mergesByLine: ReadonlyMap<number, readonly Merged[]>
}

export type ReadGrids =
  | {
      /** A workbook that can be filled in place: theirs, or made of theirs where that was an older form. */
      readonly file: Uint8Array
      readonly sheets: readonly SheetGrid[]
      /** The form in which it came, where it had to be written anew. */
      readonly made: 'xls' | 'text' | null
      /** Something in the workbook is calculated. */
      readonly calculates: boolean
    }
  | { readonly broken: 'locked' | 'damaged' | 'too-large' | 'empty'; readonly reason: string }

/** Held in memory while it is filled in. */
const fileBytesMax = 64 * 2 ** 20
/** Damaged and made-up sheets have cells far outside. */
const columnsMax = 500
const linesMax = 100_000

/** Reads a table that somebody sent: XLSX as it is, an older workbook (XLS, XLSB, ODS) or a text as a new workbook made of it. */
export async function readGrids(bytes: Uint8Array): Promise<ReadGrids> {
  if (bytes.length > fileBytesMax) return { broken: 'too-large', reason: String(fileBytesMax / 2 ** 20) }
  if (bytes.length === 0) return { broken: 'empty', reason: '' }
  const { read, write, SSF } = await import('@e965/xlsx')
  const options = {
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellFormula: true,
    bookVBA: false,
    cellStyles: true,
    raw: true,
  }
  // the library talks about damaged records on the console, which is the user's
  /* oxlint-disable no-console */
  const { error: said } = console
  console.error = () => {}
  try {
    const text = textOf(bytes)
    const inPlace = text === null && isXlsx(bytes)
    const book =
      text === null ? read(bytes, options) : read(text, { ...options, type: 'string', raw: true, cellStyles: false })
    const file = inPlace ? bytes : bytesOf(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }))
    const dateText = (serial: number) => shownDate(SSF.parse_date_code(Math.round(serial * 86_400) / 86_400), serial)
    const isDate = (format: unknown) => typeof format === 'string' && SSF.is_date(format)
    const sheets = book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name]
      return sheet === undefined ? [] : [gridOf(name, sheet, (cell) => cellText(cell, isDate, dateText))]
    })
    if (sheets.every(({ rows }) => rows.length === 0)) return { broken: 'empty', reason: '' }
    const calculates = sheets.some(({ rows }) => rows.some((row) => row?.some((cell) => cell?.formula === true)))
    return { file, sheets, calculates, made: inPlace ? null : text === null ? 'xls' : 'text' }
  } catch (error) {
    // it throws texts, too; whatever it meets in a file that it cannot read is the file's fault
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, 120)
    return { broken: /password|encrypt/i.test(reason) ? 'locked' : 'damaged', reason }
  } finally {
    console.error = said
    /* oxlint-enable no-console */
  }

  function gridOf(name: string, sheet: WorkSheet, say: (cell: CellObject) => string): SheetGrid {
    const cells: CellObject[][] = sheet['!data'] ?? []
    const rows = cells.slice(0, linesMax).map((row) =>
      // damaged rows are holes
      row === undefined
        ? undefined
        : row
            .slice(0, columnsMax)
            .map((cell) => (cell === undefined ? undefined : { text: say(cell), formula: cell.f !== undefined })),
    )
    const merges = (sheet['!merges'] ?? []).map(mergedOf)
    return { name, rows, merges, mergesByLine: byLine(merges, rows.length) }
  }

  function bytesOf(written: unknown): Uint8Array {
    if (!(written instanceof Uint8Array)) throw new TypeError('the workbook was not written as bytes')
    return written
  }

  function textOf(data: Uint8Array): string | null {
    const begun = data.subarray(0, 4)
    if (isXlsx(data) || (begun[0] === 0xd0 && begun[1] === 0xcf)) return null
    if (begun[0] === 0xff && begun[1] === 0xfe) return new TextDecoder('utf-16le').decode(data)
    const start = new TextDecoder('latin1').decode(data.subarray(0, 400)).trimStart().toLowerCase()
    // tables of web pages under the name of a workbook, and the XML of 2003, are for the library
    if (start.startsWith('<') || data.subarray(0, 4096).includes(0)) return null
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(data)
    } catch (error) {
      if (error instanceof TypeError) return new TextDecoder('gb18030').decode(data)
      throw error
    }
  }

  function mergedOf({ s, e }: Range): Merged {
    return { fromLine: s.r + 1, toLine: e.r + 1, fromColumn: s.c, toColumn: e.c }
  }
}

function byLine(merges: readonly Merged[], lines: number): Map<number, Merged[]> {
  const lying = new Map<number, Merged[]>()
  for (const merged of merges)
    for (let line = merged.fromLine; line <= Math.min(merged.toLine, lines); line++) {
      const there = lying.get(line)
      if (there === undefined) lying.set(line, [merged])
      else there.push(merged)
    }
  return lying
}

/** A ZIP whose parts can be edited; XLSB and ODS are ZIPs, too. */
function isXlsx(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('xl/workbook.xml')
}

function cellText(cell: CellObject, isDate: (format: unknown) => boolean, dateText: (serial: number) => string) {
  if (cell.v === undefined || cell.t === 'e' || cell.t === 'z') return ''
  if (cell.v instanceof Date) return cell.v.toISOString().slice(0, 19).replace('T', ' ')
  if (typeof cell.v !== 'number') return String(cell.v).trim()
  if (isDate(cell.z)) return dateText(cell.v)
  // account numbers are digits, not a quantity; beyond 15 digits a spreadsheet has rounded, and it is seen
  return Math.abs(cell.v) >= 1e15 ? cell.v.toExponential().toUpperCase() : String(cell.v)
}

function shownDate(
  parts: { y: number; m: number; d: number; H: number; M: number; S: number },
  serial: number,
): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const clock = `${two(parts.H)}:${two(parts.M)}:${two(Math.floor(parts.S))}`
  if (serial < 1) return clock
  return `${parts.y}-${two(parts.m)}-${two(parts.d)}${serial % 1 === 0 ? '' : ` ${clock}`}`
}
