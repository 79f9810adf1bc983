import type { Problem } from '@davylamp/finding'
import { problem } from '../problem.js'
import { type Role, roles } from './role.js'

/**
 * What a `--map` file says. One statement a line, `#` begins a comment:
 *
 * ```
 * meter_id   = 户号             # a column by its header …
 * time       = #2               # … or by its number, from 1
 * values     = P1 .. P96        # the points of a day, from the first column to the last
 * unit       = kwh              # w, kw, mw: mean power; wh, kwh, mwh: energy of the interval; or a column that says it
 * interval   = 15               # minutes, when it cannot be told from the times
 * stamp      = end              # times are at the start (the rule) or the end of their interval
 * zone       = Asia/Shanghai    # of times that do not say theirs
 * decimal    = comma            # or point
 * date_order = day-first        # or month-first, year-first
 * separator  = \001             # or tab, space, or the character itself
 * header     = none             # the first line is data already
 * forward    = 1, 2             # texts of the quantity column that mean: taken from the grid
 * reverse    = 3                # … and: fed back to it
 * null       = \N               # a text that stands for: nothing here
 * table      = readings         # what the table is, when that is not plain: readings, customers, sites, …
 * ```
 *
 * The columns that may be named are those of {@link roles}. A map serves every table that has all the columns it names.
 */
export interface TableMap<R extends string = Role> {
  readonly columns: ReadonlyMap<R, ColumnName>
  readonly values: { readonly first: ColumnName; readonly last: ColumnName } | null
  readonly unit: Unit | null
  readonly intervalMinutes: number | null
  readonly stamp: 'start' | 'end' | null
  readonly zone: string | null
  readonly decimal: 'point' | 'comma' | null
  readonly dateOrder: DateOrder | null
  readonly separator: string | null
  readonly header: boolean
  /** Texts of the quantity column by what they mean. */
  readonly flows: ReadonlyMap<string, 'forward' | 'reverse'>
  readonly nulls: readonly string[]
  readonly table: string | null
}

/** A column by header text, or by number from 1. */
export type ColumnName = { readonly header: string } | { readonly number: number }

export const units = ['w', 'kw', 'mw', 'wh', 'kwh', 'mwh', '10mwh'] as const
export type Unit = (typeof units)[number]

export const dateOrders = ['year-first', 'day-first', 'month-first'] as const
export type DateOrder = (typeof dateOrders)[number]

/** A map that says nothing. */
export function blankMap<R extends string>(): TableMap<R> {
  return {
    columns: new Map<R, ColumnName>(),
    values: null,
    unit: null,
    intervalMinutes: null,
    stamp: null,
    zone: null,
    decimal: null,
    dateOrder: null,
    separator: null,
    header: true,
    flows: new Map(),
    nulls: [],
    table: null,
  }
}

export const emptyMap = blankMap<Role>()

/** Name of the map in problems. */
export const mapSource = '--map'

/** Reads the content of a `--map` file. A line that says nothing known is a problem with its place. */
export function parseMapFile(content: string): { readonly map: TableMap; readonly problems: readonly Problem[] } {
  return parseMap(content, roles)
}

/** The same for tables of another kind, whose columns are `known`. */
export function parseMap<R extends string>(
  content: string,
  known: readonly R[],
): { readonly map: TableMap<R>; readonly problems: readonly Problem[] } {
  let map = blankMap<R>()
  const problems: Problem[] = []
  content
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .forEach((text, index) => {
      const statement = text.replace(/(^|\s)#(?!\d).*$/, '').trim()
      if (statement === '') return
      const parts = /^([^=]+?)\s*=\s*(.*)$/.exec(statement)
      const next = parts === null ? null : stated(map, (parts[1] ?? '').toLowerCase(), parts[2] ?? '', known)
      if (next === null)
        problems.push(
          problem(
            'damaged',
            'intake.map-line',
            mapSource,
            { text: statement.slice(0, 60), roles: known.join(', ') },
            { line: index + 1 },
          ),
        )
      else map = next
    })
  return { map, problems }
}

function stated<R extends string>(
  map: TableMap<R>,
  key: string,
  value: string,
  known: readonly R[],
): TableMap<R> | null {
  if (value === '') return null
  const unit = units.find((one) => one === value.toLowerCase())
  if (key === 'unit' && unit !== undefined) return { ...map, unit }
  const role = known.find((one) => one === key)
  if (role !== undefined) return { ...map, columns: new Map(map.columns).set(role, columnName(value)) }
  switch (key) {
    case 'values': {
      const [first, last] = value.split(/\s*\.\.+\s*/)
      return first === undefined || last === undefined
        ? null
        : { ...map, values: { first: columnName(first), last: columnName(last) } }
    }
    case 'interval':
      return /^\d+$/.test(value) ? { ...map, intervalMinutes: Number(value) } : null
    case 'stamp':
      return chosen(['start', 'end'] as const, value, (stamp) => ({ ...map, stamp }))
    case 'zone':
      return isZone(value) ? { ...map, zone: value } : null
    case 'decimal':
      return chosen(['point', 'comma'] as const, value, (decimal) => ({ ...map, decimal }))
    case 'date_order':
      return chosen(dateOrders, value, (dateOrder) => ({ ...map, dateOrder }))
    case 'separator':
      return { ...map, separator: separatorOf(value) }
    case 'header':
      return chosen(['none', 'yes'] as const, value, (header) => ({ ...map, header: header === 'yes' }))
    case 'forward':
    case 'reverse':
      return {
        ...map,
        flows: new Map([...map.flows, ...value.split(/[,，]/).map((text) => [text.trim(), key] as const)]),
      }
    case 'null':
      return { ...map, nulls: [...map.nulls, value] }
    case 'table':
      return { ...map, table: value }
    default:
      return null
  }
}

function columnName(text: string): ColumnName {
  const number = /^#(\d+)$/.exec(text)
  return number === null ? { header: text.replace(/^"(.*)"$/, '$1') } : { number: Number(number[1]) }
}

function chosen<T extends string, M>(allowed: readonly T[], value: string, set: (value: T) => M): M | null {
  const found = allowed.find((one) => one === value.toLowerCase())
  return found === undefined ? null : set(found)
}

function separatorOf(value: string): string {
  const named: Readonly<Record<string, string>> = {
    tab: '\t',
    '\\t': '\t',
    space: ' ',
    '\\001': '\u0001',
    '\\x01': '\u0001',
    '^A': '\u0001',
  }
  return named[value] ?? value.slice(0, 1)
}

/** Whether the runtime knows the IANA zone. */
export function isZone(zone: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC' || /^Etc\/GMT[+-]\d{1,2}$/.test(zone)
}
