import type { Problem } from '@davylamp/finding'
import type { TableMap } from '@davylamp/intake'
import { addressOf, portOf } from '../address.js'
import type { WallClock } from '../../time/wall-clock.js'
import { cellsOf, isOpen, separatorOf, type TextRow } from '../delimited.js'
import { headerKey } from '../header-key.js'
import { traceProblem } from '../problem.js'
import { type DateOrder, type Moments, momentsOf } from '../../time/time-text.js'
import { listForms, type ListRole, listRoles, listWords } from './list-columns.js'
import type { ListRow } from './list-row.js'

/** A list as it was sent: its head, the rows that can be traced, and the columns by what they mean. */
export interface TracedList {
  readonly source: string
  readonly rows: readonly ListRow[]
  readonly problems: readonly Problem[]
  /** All lines with their cells, so that the list can be sent back as it came. */
  readonly grid: readonly TextRow[]
  readonly headLine: number
  readonly columns: ReadonlyMap<ListRole, number>
  readonly separator: string
}

/** Lines among which the header is looked for, below a title. */
const headLines = 30

/**
 * Reads a list of addresses to be checked.
 *
 * @param lines of the file, or of a sheet as comma-separated text
 * @param map columns that the user names; null: the header tells
 * @returns null when the lines are no such list, which is then for the caller to say
 */
export function readList(
  source: string,
  lines: readonly string[],
  map: TableMap<ListRole> | null,
  clock: WallClock,
): TracedList | null {
  const separator = map?.separator ?? separatorOf(lines.slice(0, 200).filter((line) => line.trim() !== '')) ?? ','
  const grid = gridOf(lines, separator)
  const head = headOf(grid, map)
  if (head === null) return null
  const { columns, headLine } = head
  const body = grid.filter(
    ({ line, cells }) => line > headLine && cells.some((cell) => cell.trim() !== '') && !isFooter(cells, columns),
  )
  const order = map?.dateOrder ?? orderOf(body, columns)
  const rows: ListRow[] = []
  const problems: Problem[] = []
  for (const row of body) {
    const read = rowOf(source, row, columns, clock, order)
    if ('code' in read) problems.push(read)
    else rows.push(read)
  }
  return { source, rows, problems, grid, headLine, columns, separator }
}

/** A line below the rows that counts or explains them: it names no address, and says in its first cell what it is. */
function isFooter(cells: readonly string[], columns: ReadonlyMap<ListRole, number>): boolean {
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? ''
  const address = cells[columns.get('address') ?? -1] ?? ''
  return (
    !/\d+\.\d+|:[0-9a-f]*:/i.test(address) &&
    /^(?:合计|总计|小计|共计|注[:：]|备注[:：]|说明[:：]|填表|制表|审核|填报|联系人|单位[:：(（]|total\b|sum\b|note\b)/i.test(
      first,
    )
  )
}

/** Records of the text; one may go over several lines within quotes. */
function gridOf(lines: readonly string[], separator: string): TextRow[] {
  const grid: TextRow[] = []
  let open: { line: number; text: string } | null = null
  for (const [i, line] of lines.entries()) {
    const text: string = open === null ? line : `${open.text}\n${line}`
    const begun: number = open?.line ?? i + 1
    open = isOpen(text) && i - begun < 50 ? { line: begun, text } : null
    if (open === null) grid.push({ line: begun, cells: cellsOf(text, separator).map((cell) => cell.trim()) })
  }
  if (open !== null) grid.push({ line: open.line, cells: cellsOf(open.text, separator) })
  return grid
}

function headOf(grid: readonly TextRow[], map: TableMap<ListRole> | null) {
  if (map !== null && map.columns.size > 0) return mappedHead(grid, map)
  let best: { columns: ReadonlyMap<ListRole, number>; headLine: number } | null = null
  for (const { line, cells } of grid.slice(0, headLines)) {
    const columns = guessed(cells)
    if (!columns.has('address') && !columns.has('remote_address')) continue
    if (!columns.has('time') && !columns.has('date') && columns.size < 2 && best !== null) continue
    if (best === null || columns.size > best.columns.size) best = { columns, headLine: line }
  }
  return best
}

function guessed(cells: readonly string[]): ReadonlyMap<ListRole, number> {
  const keys = cells.map(headerKey)
  const columns = new Map<ListRole, number>()
  const taken = new Set<number>()
  const give = (role: ListRole, fits: (key: string) => boolean) => {
    const at = columns.has(role) ? -1 : keys.findIndex((key, i) => !taken.has(i) && fits(key))
    if (at < 0) return
    columns.set(role, at)
    taken.add(at)
  }
  for (const role of listRoles) for (const word of listWords[role]) give(role, (key) => key === word)
  for (const [role, form] of listForms) give(role, (key) => key.length <= 24 && form.test(key))
  return columns
}

function mappedHead(grid: readonly TextRow[], map: TableMap<ListRole>) {
  const at = (cells: readonly string[], name: { header: string } | { number: number }) =>
    'number' in name ? name.number - 1 : cells.findIndex((cell) => headerKey(cell) === headerKey(name.header))
  for (const { line, cells } of map.header ? grid.slice(0, headLines) : [{ line: 0, cells: [] }]) {
    const named = [...map.columns].map(([role, name]) => [role, at(cells, name)] as const)
    const numbersOnly = [...map.columns.values()].every((name) => 'number' in name)
    if (named.some(([, index]) => index < 0) || (numbersOnly && cells.length < 2 && map.header)) continue
    // what the map does not name is guessed all the same
    const taken = new Set(named.map(([, index]) => index))
    const others = [...guessed(cells)].filter(([role, index]) => !map.columns.has(role) && !taken.has(index))
    return { columns: new Map([...others, ...named]), headLine: line }
  }
  return null
}

/** Day or month first, where a number above 12 tells in any row. */
function orderOf(body: readonly TextRow[], columns: ReadonlyMap<ListRole, number>): DateOrder | null {
  let day = false
  let month = false
  for (const { cells } of body)
    for (const role of ['time', 'date', 'end_time'] as const) {
      const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(cells[columns.get(role) ?? -1] ?? '')
      if (Number(parts?.[1] ?? 0) > 12) day = true
      if (Number(parts?.[2] ?? 0) > 12) month = true
    }
  return day === month ? null : day ? 'day-first' : 'month-first'
}

function rowOf(
  source: string,
  { line, cells }: TextRow,
  columns: ReadonlyMap<ListRole, number>,
  clock: WallClock,
  order: DateOrder | null,
): ListRow | Problem {
  const cell = (role: ListRole) => (cells[columns.get(role) ?? -1] ?? '').trim()
  const bad = (code: Parameters<typeof traceProblem>[1], text: string) =>
    traceProblem('damaged', code, source, { text: text.slice(0, 60) }, line)
  const own = endOf(cell('address'), cell('port'))
  const remote = endOf(cell('remote_address'), cell('remote_port'))
  if (own.address === null) return bad('trace.bad-address', cell('address'))
  if (own.port === null && cell('port') !== '' && !isNothing(cell('port'))) return bad('trace.bad-port', cell('port'))
  const timeText =
    cell('time') === '' ? `${cell('date')} ${cell('clock')}`.trim() : withDate(cell('time'), cell('date'))
  const window = windowOf(timeText, cell('end_time'), clock, order)
  if (window === null) return bad(timeText === '' ? 'trace.no-time' : 'trace.bad-time', timeText || cell('end_time'))
  const transport = cell('transport').toLowerCase()
  return {
    source,
    line,
    address: own.address,
    port: own.port,
    transport: /tcp|^6$/.test(transport) ? 'tcp' : /udp|^17$/.test(transport) ? 'udp' : null,
    remote: remote.address,
    remotePort: remote.port,
    window,
    cells,
  }
}

/** `1.2.3.4`, `1.2.3.4:5678`, `[2001:db8::1]:5678`; port 0 says nothing. */
function endOf(address: string, port: string): { readonly address: string | null; readonly port: number | null } {
  const stated = portOf(port)
  const plain = addressOf(address)
  if (plain !== null) return { address: plain, port: stated === 0 ? null : stated }
  const both = /^\[?([^\]\s]+?)\]?[:：](\d{1,5})$/.exec(address.trim())
  const within = portOf(both?.[2])
  return { address: addressOf(both?.[1]), port: (stated === 0 ? null : stated) ?? within }
}

function isNothing(text: string): boolean {
  return /^(0|-+|—|无|空|未知|不详|n\/?a|null|none|unknown|any|\*)$/i.test(text)
}

/** A column of clock times beside one of dates. */
function withDate(time: string, date: string): string {
  return date !== '' && /^(?:\D{0,3}\d{1,2}[:：时点]|0?\.\d+$|\d{6}$)/.test(time) ? `${date} ${time}` : time
}

function windowOf(text: string, endText: string, clock: WallClock, order: DateOrder | null): Moments | null {
  const from = momentsOf(text, clock, order)
  if (endText === '' || isNothing(endText)) return from
  const day = /^\S*\d{4}\S*/.exec(text)?.[0] ?? ''
  const to = momentsOf(endText, clock, order) ?? momentsOf(`${day} ${endText}`, clock, order)
  if (from === null) return to
  return to === null || to.toMs < from.fromMs ? null : { fromMs: from.fromMs, toMs: to.toMs }
}
