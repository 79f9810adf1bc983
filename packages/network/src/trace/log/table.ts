import type { TableMap } from '@davylamp/intake'
import { addressOf, portOf } from '../address.js'
import { WallClock } from '../../time/wall-clock.js'
import { cellsOf, separatorOf } from '../delimited.js'
import { headerKey } from '../header-key.js'
import type { Observation, ObservationReader, Span } from '../observation.js'
import { type DateOrder, momentsOf } from '../../time/time-text.js'
import { bindingOf, tenureOf } from './line-parser.js'
import { type TableRole, tableRoles, tableWords } from './table-columns.js'

/** A log in columns, once its header is understood. */
export interface TableShape {
  readonly holds: 'bindings' | 'tenures'
  readonly columns: ReadonlyMap<TableRole, number>
  /** 1-based; 0 where the map says that there is no header. */
  readonly headLine: number
  readonly separator: string
  readonly dateOrder: DateOrder | null
  /** Of times that do not say theirs, where the map states it. */
  readonly zone: string | null
}

/** Lines among which the header is looked for. */
const headLines = 30

/** What a text in columns is by what the user says; null when no map fits. */
export function mappedShape(head: string, maps: readonly TableMap<TableRole>[]): TableShape | null {
  const lines = head.split(/\r?\n/)
  for (const map of maps) {
    const shape = mapped(lines, map)
    if (shape !== null) return shape
  }
  return null
}

/** What a text in columns is, by its header; null when it is no log of this kind. */
export function guessedShape(head: string): TableShape | null {
  const lines = head.split(/\r?\n/)
  const separator = separatorOf(lines.slice(0, 200).filter((line) => line.trim() !== ''))
  if (separator === null) return null
  for (const [i, line] of lines.slice(0, headLines).entries()) {
    const cells = cellsOf(line, separator)
    const shape = cells.length < 2 ? null : guessed(cells)
    if (shape !== null)
      return { ...shape, headLine: i + 1, separator, dateOrder: orderOf(lines.slice(i + 1), separator), zone: null }
  }
  return null
}

function guessed(cells: readonly string[]): Pick<TableShape, 'holds' | 'columns'> | null {
  const keys = cells.map(headerKey)
  const bindings = columnsOf(keys, (role) => role !== 'address' && role !== 'attached_to' && role !== 'device')
  if (bindings.has('outside_address') && bindings.has('inside_address')) return { holds: 'bindings', columns: bindings }
  const tenures = columnsOf(keys, (role) => !/^(outside|inside|remote)_|^transport$/.test(role))
  return isTenure(tenures) ? { holds: 'tenures', columns: tenures } : null
}

function isTenure(columns: ReadonlyMap<TableRole, number>): boolean {
  const has = (role: TableRole) => columns.has(role)
  return has('address')
    ? has('mac') || has('user') || has('host_name')
    : has('mac') && (has('attached_to') || has('user'))
}

function columnsOf(keys: readonly string[], wanted: (role: TableRole) => boolean): ReadonlyMap<TableRole, number> {
  const columns = new Map<TableRole, number>()
  const taken = new Set<number>()
  for (const role of tableRoles.filter(wanted))
    for (const word of tableWords[role]) {
      const at = keys.findIndex((key, i) => key === word && !taken.has(i))
      if (at < 0) continue
      columns.set(role, at)
      taken.add(at)
      break
    }
  return columns
}

function mapped(lines: readonly string[], map: TableMap<TableRole>): TableShape | null {
  const separator = map.separator ?? separatorOf(lines.slice(0, 200).filter((line) => line.trim() !== ''))
  if (separator === null || map.columns.size === 0) return null
  for (const [i, line] of map.header ? lines.slice(0, headLines).entries() : [[-1, lines[0] ?? ''] as const]) {
    const cells = cellsOf(line, separator).map((cell) => cell.trim())
    const columns = new Map(
      [...map.columns].map(([role, name]) => [
        role,
        'number' in name
          ? name.number <= cells.length
            ? name.number - 1
            : -1
          : cells.findIndex((cell) => headerKey(cell) === headerKey(name.header)),
      ]),
    )
    if ([...columns.values()].some((at) => at < 0)) continue
    const bindings = columns.has('inside_address') && (columns.has('outside_address') || columns.has('remote_address'))
    if (!bindings && !isTenure(columns)) return null
    const dateOrder = map.dateOrder ?? orderOf(lines.slice(i + 1), separator)
    return { holds: bindings ? 'bindings' : 'tenures', columns, headLine: i + 1, separator, dateOrder, zone: map.zone }
  }
  return null
}

/** Day or month first, where a number above 12 tells among the first lines. */
function orderOf(lines: readonly string[], separator: string): DateOrder | null {
  let day = false
  let month = false
  for (const line of lines.slice(0, 2000))
    for (const cell of cellsOf(line, separator)) {
      const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?=[ T]|$)/.exec(cell)
      if (Number(parts?.[1] ?? 0) > 12) day = true
      if (Number(parts?.[2] ?? 0) > 12) month = true
    }
  return day === month ? null : day ? 'day-first' : 'month-first'
}

/** Words of an event by what they say. */
const endings =
  /删除|老化|释放|结束|下线|退出|登出|注销|拆除|到期|delet|teardown|close|release|stop|end|logout|expire|offline|disconnect|free|^2$/i

/** Reads a log in columns. */
export function tableReader(shape: TableShape, logClock: WallClock): ObservationReader {
  const clock = shape.zone === null ? logClock : new WallClock(shape.zone, logClock.nearMs)
  let number = 0
  const { columns, separator, headLine } = shape
  return {
    read(line) {
      number++
      if (number <= headLine || line.trim() === '') return []
      const cells = cellsOf(line, separator)
      const cell = (role: TableRole) => cells[columns.get(role) ?? -1]?.trim() ?? ''
      const span = spanOf(cell, clock, shape)
      if (span === null) return null
      return shape.holds === 'bindings' ? binding(cell, span) : tenure(cell, span)
    },
  }
}

type Cell = (role: TableRole) => string

function binding(cell: Cell, span: Span): readonly Observation[] | null {
  if (cell('outside_address') === '') return filtered(cell, span)
  const found = bindingOf({
    span,
    transport: cell('transport'),
    outside: cell('outside_address'),
    outsidePort: cell('outside_port'),
    inside: cell('inside_address'),
    insidePort: cell('inside_port'),
    remote: cell('remote_address'),
    remotePort: cell('remote_port'),
    user: cell('user'),
  })
  const lastPort = portOf(cell('outside_port_end'))
  if (found.length === 0) return null
  return lastPort === null
    ? found
    : found.map((one) => ({ ...one, outsidePorts: [one.outsidePorts?.[0] ?? 0, lastPort] as const }))
}

/** Who spoke to whom, before it was translated. */
function filtered(cell: Cell, span: Span): readonly Observation[] | null {
  const inside = addressOf(cell('inside_address'))
  const remote = addressOf(cell('remote_address'))
  if (inside === null || remote === null) return null
  const ports = { insidePort: portOf(cell('inside_port')), remotePort: portOf(cell('remote_port')) }
  return [
    { is: 'binding', span, transport: null, outside: null, outsidePorts: null, inside, remote, user: null, ...ports },
  ]
}

function tenure(cell: Cell, span: Span): readonly Observation[] | null {
  const attachedTo = [cell('device'), cell('attached_to')].filter((text) => text !== '').join(' ')
  const user = cell('user')
  const address = cell('address')
  const found = tenureOf({
    span,
    by: user !== '' ? 'login' : address === '' ? 'switch' : 'lease',
    address,
    mac: cell('mac'),
    hostName: cell('host_name'),
    user,
    attachedTo,
  })
  return found.length === 0 && address !== '' && addressOf(address) === null ? null : found
}

/** Null for a time that is none; a table without times tells how things stood. */
function spanOf(cell: Cell, clock: WallClock, { columns, dateOrder }: TableShape): Span | null {
  const at = (text: string) => momentsOf(text, clock, dateOrder)?.fromMs ?? null
  const text = cell('time') === '' ? `${cell('date')} ${cell('clock')}`.trim() : join(cell('date'), cell('time'))
  const endText = cell('end_time')
  const fromMs = text === '' ? null : at(text)
  const toMs = /^[0\-/: ]*$/.test(endText) ? null : at(endText)
  if (text !== '' && fromMs === null && /\d/.test(text)) return null
  const duration = cell('duration_s')
  const lengthMs = /^\d+(\.\d+)?$/.test(duration) ? Number(duration) * 1000 : clockLength(duration)
  if (fromMs !== null && toMs !== null) return toMs < fromMs ? null : { phase: 'whole', fromMs, toMs }
  if (toMs !== null)
    return lengthMs === null ? { phase: 'end', toMs } : { phase: 'whole', fromMs: toMs - lengthMs, toMs }
  if (fromMs === null) return columns.has('time') || columns.has('date') ? null : { phase: 'seen', atMs: null }
  const ends = endings.test(cell('event'))
  // a duration stands beside the time at which it was over only where the event says so
  if (lengthMs !== null)
    return ends
      ? { phase: 'whole', fromMs: fromMs - lengthMs, toMs: fromMs }
      : { phase: 'whole', fromMs, toMs: fromMs + lengthMs }
  return ends ? { phase: 'end', toMs: fromMs } : { phase: 'begin', fromMs }
}

function join(date: string, time: string): string {
  return date !== '' && /^\D{0,3}\d{1,2}[:：时]/.test(time) ? `${date} ${time}` : time
}

function clockLength(text: string): number | null {
  const parts = /^(\d+):(\d\d):(\d\d)$/.exec(text)
  return parts === null ? null : ((Number(parts[1]) * 60 + Number(parts[2])) * 60 + Number(parts[3])) * 1000
}
