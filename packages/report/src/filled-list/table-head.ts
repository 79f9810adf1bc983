import { columnForms, type ColumnRole, columnRoles, columnWords, headKey } from './column-words.js'
import type { Merged, SheetGrid } from './sheet-grid.js'

/** A column by the text of its head, or by number from 1. */
export type ColumnName = { readonly header: string } | { readonly number: number }

/** Columns that somebody names himself; the rest is told by the heads. */
export type ColumnNames = ReadonlyMap<ColumnRole, ColumnName>

/** The head of a table: where it ends, and what its columns are. */
export interface TableHead {
  /** The last line of it, from 1. */
  readonly line: number
  readonly columns: ReadonlyMap<ColumnRole, number>
  /** Texts of the head by column, a group before its column: `核查情况 / 时间`. */
  readonly texts: readonly string[]
}

/** Lines among which the head is looked for, below a title. */
const headLines = 30
const longestHead = 24

/** By what a row can be told: a table without any of these is not one that can be answered. */
const telling: readonly ColumnRole[] = [
  'lead_number',
  'address',
  'end',
  'remote_address',
  'account',
  'meter',
  'place',
  'inside_address',
]

/**
 * The head of a table of one or more lines; null when the sheet has none by which rows can be told.
 *
 * @param named must all be there
 * @param remembered of an earlier table of the sender; those that are not there any more are passed over
 */
export function findHead(grid: SheetGrid, named: ColumnNames, remembered: ColumnNames = new Map()): TableHead | null {
  let best: TableHead | null = null
  for (let line = 1; line <= Math.min(headLines, grid.rows.length); line++) {
    const head = headAt(grid, line, named, remembered)
    if (head === null) continue
    if (best === null || head.columns.size > best.columns.size) best = head
  }
  return best === null ? null : withAddresses(grid, best)
}

interface HeadCell {
  readonly leaf: string
  readonly group: string
  readonly toLine: number
}

function headAt(grid: SheetGrid, line: number, named: ColumnNames, remembered: ColumnNames): TableHead | null {
  const width = Math.max(
    grid.rows[line - 1]?.length ?? 0,
    ...grid.merges.filter(({ toLine }) => toLine === line).map((m) => m.toColumn + 1),
  )
  const cells = Array.from({ length: width }, (_, column) => headCell(grid, line, column, width))
  const byName = namedColumns(cells, named)
  if (byName === null) return null
  const columns = new Map(byName)
  const taken = new Set(columns.values())
  for (const [role, name] of remembered) {
    const column = columnNamed(cells, name)
    if (column === null || columns.has(role) || taken.has(column)) continue
    columns.set(role, column)
    taken.add(column)
  }
  const guesses = cells
    .map((cell, column) => ({ column, ...(guess(cell) ?? { role: null, rank: 9 }) }))
    .toSorted((a, b) => a.rank - b.rank || a.column - b.column)
  for (const { role, column } of guesses) {
    if (role === null || columns.has(role) || taken.has(column)) continue
    columns.set(role, column)
    taken.add(column)
  }
  if (columns.size < 2 || !telling.some((role) => columns.has(role))) return null
  const texts = cells.map(({ leaf, group }) => (group === '' ? leaf : `${group} / ${leaf}`))
  return { line: Math.max(line, ...cells.map(({ toLine }) => toLine)), columns, texts }
}

function headCell(grid: SheetGrid, line: number, column: number, width: number): HeadCell {
  const own = mergeAt(grid, line, column)
  // what reaches down over the lines of the head; more than a few lines is a part of the body
  const merged = own !== null && own.toLine - own.fromLine <= 3 ? own : null
  const from = merged?.fromLine ?? line
  const leaf = textAt(grid, from, merged?.fromColumn ?? column)
  if (leaf === '' && merged === null && upperIsHead(grid, line)) {
    const above = textAt(grid, line - 1, column)
    if (above !== '') return { leaf: above, group: '', toLine: line }
  }
  return { leaf, group: groupOf(grid, from - 1, column, width), toLine: merged?.toLine ?? line }
}

/** What stands over several columns. */
function groupOf(grid: SheetGrid, line: number, column: number, width: number): string {
  if (line < 1) return ''
  const merged = mergeAt(grid, line, column)
  if (merged !== null) {
    const over = merged.toColumn - merged.fromColumn + 1
    // what lies over the whole table is its title
    return over > 1 && over < width ? textAt(grid, merged.fromLine, merged.fromColumn) : ''
  }
  if (!upperIsHead(grid, line + 1)) return ''
  // not merged, only written into the first of its columns
  for (let at = column; at >= 0; at--) {
    if (at < column && mergeAt(grid, line, at) !== null) return ''
    const text = textAt(grid, line, at)
    if (text !== '') return at === column && textAt(grid, line, at + 1) !== '' ? '' : text
  }
  return ''
}

/** The line above holds heads, not a title: several texts, all short. */
function upperIsHead(grid: SheetGrid, line: number): boolean {
  const texts = (grid.rows[line - 2] ?? []).flatMap((cell) =>
    cell === undefined || cell.text === '' ? [] : [cell.text],
  )
  return texts.length > 1 && texts.every((text) => text.length <= longestHead && !/[:：]/.test(text))
}

function guess({ leaf, group }: HeadCell): { readonly role: ColumnRole; readonly rank: number } | null {
  const key = headKey(leaf)
  if (key === '' || key.length > longestHead) return null
  const full = group === '' ? '' : headKey(group) + key
  const exact = (text: string) => columnRoles.find((role) => columnWords[role].includes(text))
  const formed = (text: string, within: boolean) =>
    columnForms.find(([role, form]) => form.test(text) && !(within && role === 'end'))?.[0]
  // 时间, 地址, 数量 mean something else under each group; 矿池地址 does not
  const byItself = exact(key)
  const inGroup =
    full === '' ? undefined : (exact(full) ?? (key.length > 2 ? byItself : undefined) ?? formed(full, true))
  for (const [rank, role] of [inGroup, byItself, formed(key, false)].entries())
    if (role !== undefined) return { role, rank }
  return null
}

/** Null when this line lacks a head that was named. */
function namedColumns(cells: readonly HeadCell[], named: ColumnNames): [ColumnRole, number][] | null {
  const found: [ColumnRole, number][] = []
  for (const [role, name] of named) {
    const column = columnNamed(cells, name)
    if (column === null) return null
    found.push([role, column])
  }
  return found
}

function columnNamed(cells: readonly HeadCell[], name: ColumnName): number | null {
  const column =
    'number' in name
      ? name.number - 1
      : cells.findIndex(({ leaf, group }) =>
          [headKey(leaf), headKey(group) + headKey(leaf)].includes(headKey(name.header)),
        )
  return column < 0 || column >= cells.length ? null : column
}

/** A column that is called an address and holds those of the internet. */
function withAddresses(grid: SheetGrid, head: TableHead): TableHead {
  const place = head.columns.get('place')
  if (place === undefined || head.columns.has('address') || head.columns.has('end')) return head
  const texts = grid.rows.slice(head.line, head.line + 50).flatMap((row) => row?.[place]?.text || [])
  const internet = texts.filter((text) => /^\[?(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:]+)\]?/i.test(text))
  if (internet.length === 0 || internet.length * 2 < texts.length) return head
  const columns = new Map(head.columns)
  columns.delete('place')
  columns.set('address', place)
  return { ...head, columns }
}

export function mergeAt({ mergesByLine }: SheetGrid, line: number, column: number): Merged | null {
  const merges = mergesByLine.get(line)
  return merges?.find((one) => one.fromColumn <= column && column <= one.toColumn) ?? null
}

export function textAt(grid: SheetGrid, line: number, column: number): string {
  return grid.rows[line - 1]?.[column]?.text ?? ''
}
