import { header } from '../header.js'
import { vocabulary } from '../vocabulary.js'

/** How a text is laid out as a table. */
export interface Dialect {
  readonly separator: string
  /** Number of lines before the first row of data: title rows and the header. */
  readonly linesBefore: number
  /** Header texts; null when the first line is data already. */
  readonly header: readonly string[] | null
  readonly columns: number
}

const separators = [',', ';', '\t', '|', '\u0001'] as const

/** More columns than any export of readings has: 288 points, quality flags of each, and room. */
export const columnsMax = 5_000

/** Rows among which header and title rows are looked for. */
const headRows = 30

const known = new Set(Object.values(vocabulary).flat())

/** Finds separator and header row by the first part of a text; null when it is no table. */
export function guessDialect(head: string, separator: string | null): Dialect | null {
  const candidates = (separator === null ? separators : [separator])
    .map((one) => ({ separator: one, records: splitRecords(head, one, 200) }))
    .map((one) => ({ ...one, ...shapeOf(one.records) }))
    .filter((one) => one.columns > 1 || separator !== null)
    .toSorted((a, b) => b.share - a.share || b.columns - a.columns)
  const best = candidates[0]
  if (best === undefined || (best.share < 0.6 && separator === null)) return null
  const at = headerRow(best.records, best.columns)
  // Prose has commas too, but neither names that are known nor numbers.
  if (at === null && best.records.every((record) => numbersIn(record) === 0)) return null
  const row = at === null ? undefined : best.records[at]
  const lines = best.records.slice(0, at === null ? firstRow(best.records, best.columns) : at + 1)
  return {
    separator: best.separator,
    linesBefore: lines.reduce((sum, record) => sum + record.lines, 0),
    header: row === undefined ? null : row.cells,
    columns: row === undefined ? best.columns : row.cells.length,
  }
}

export interface TextRecord {
  readonly cells: readonly string[]
  /** Lines of the file that the record takes, blank ones before it included. */
  readonly lines: number
}

/** Takes text apart by separator and double quotes; the last record is left out when it may be cut. */
export function splitRecords(text: string, separator: string, most: number): TextRecord[] {
  const records: TextRecord[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let lines = 0
  const end = text.endsWith('\n') ? text.length : text.length + 1
  for (let i = text.startsWith('\ufeff') ? 1 : 0; i < end && records.length < most; i++) {
    const char = i < text.length ? text.charAt(i) : '\n'
    if (quoted) {
      if (char === '\n') lines++
      if (i >= text.length) break
      if (char !== '"') cell += char
      else if (text.charAt(i + 1) === '"') cell += text.charAt(i++)
      else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === separator) {
      cells.push(cell)
      cell = ''
    } else if (char === '\n') {
      lines++
      cells.push(cell.replace(/\r$/, ''))
      cell = ''
      if (cells.length > 1 || cells[0] !== '') {
        records.push({ cells, lines })
        lines = 0
      }
      cells = []
    } else cell += char
    if (cells.length > columnsMax) {
      records.push({ cells, lines })
      break
    }
  }
  return records
}

/** The most frequent number of cells, and the share of records that have it; titles above do not count. */
function shapeOf(records: readonly TextRecord[]): { columns: number; share: number } {
  const counts = new Map<number, number>()
  // The last record may have been cut.
  const first = records.findIndex(({ cells }) => cells.length > 1)
  const whole = records.slice(Math.max(0, first), records.length > 2 ? -1 : undefined)
  for (const { cells } of whole) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [columns, count] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0]
  return { columns, share: whole.length === 0 ? 0 : count / whole.length }
}

function firstRow(records: readonly TextRecord[], columns: number): number {
  return Math.max(
    0,
    records.findIndex(({ cells }) => cells.length === columns),
  )
}

/**
 * The row of names: one with a name that the vocabulary knows and as many cells as the rows below, else the first full row
 * whose cells are words while those below hold numbers.
 */
function headerRow(records: readonly TextRecord[], columns: number): number | null {
  const head = records.slice(0, headRows)
  const full = head.flatMap((record, at) => (record.cells.length === columns ? [at] : []))
  const wellKnown = full.find(
    (at) =>
      (head[at]?.cells ?? []).some((cell) => known.has(header(cell).key)) &&
      numbersIn(head[at]) <= wordsIn(head[at]) + points(head[at]),
  )
  if (wellKnown !== undefined) return wellKnown
  const first = full[0]
  if (first === undefined) return null
  const below = full.slice(1, 6)
  const numbersBelow = below.length === 0 ? 0 : below.reduce((sum, at) => sum + numbersIn(head[at]), 0) / below.length
  return numbersIn(head[first]) === 0 && wordsIn(head[first]) > 0 && (numbersBelow > 0 || below.length === 0)
    ? first
    : null
}

function numbersIn(record: TextRecord | undefined): number {
  return record === undefined
    ? 0
    : record.cells.filter((cell) => /\d/.test(cell) && /^[\s\d.,:/+\-eE]+$/.test(cell)).length
}

function wordsIn(record: TextRecord | undefined): number {
  return record === undefined ? 0 : record.cells.filter((cell) => /\p{L}/u.test(cell)).length
}

/** Bare hours or clock times as names of columns. */
function points(record: TextRecord | undefined): number {
  const bare =
    record?.cells.filter((cell) =>
      /^\s*(\d{1,3}|\d{1,2}:\d{2}(:\d{2})?(\s*[-~]\s*\d{1,2}:\d{2}(:\d{2})?)?)\s*$/.test(cell),
    ) ?? []
  return new Set(bare).size === bare.length && bare.length >= 24 ? bare.length : 0
}
