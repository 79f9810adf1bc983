import { header } from './header.js'
import { namedColumn, type RawColumn, type RawTable } from './raw-table.js'
import type { TableMap, Unit } from './map-file.js'

/** The columns that hold the points of a day, in their order. */
export interface Points {
  readonly columns: readonly RawColumn[]
  /** What stands before the number: `p`, `h`, `` for bare numbers and clock times. */
  readonly prefix: string
  readonly unit: Unit | null
}

/** How many points a day may have: hours, half and quarter hours, ten and five minutes; 25, 50, 100 with the extra hour in autumn. */
export const pointCounts: readonly number[] = [288, 144, 100, 96, 50, 48, 25, 24]

/** Prefixes of what is no active power or energy: currents, voltages, reactive power, factors. */
const otherQuantities = /^(i|ia|ib|ic|u|ua|ub|uc|v|q|r|f|cos|pf|s|电流|电压|无功|功率因数)$/

/** Finds the run of point columns: `h01..h24`, `P1..P96`, `0..23`, `00:15..24:00`, `00:00 - 00:30`. */
export function pointsOf(table: RawTable, map: TableMap): Points | null {
  if (map.values !== null) {
    const first = namedColumn(table, map.values.first)
    const last = namedColumn(table, map.values.last)
    if (first === null || last === null || last.index < first.index) return null
    return { columns: table.columns.slice(first.index, last.index + 1), prefix: '', unit: first.header.unit }
  }
  return numbered(table) ?? clocked(table)
}

/** Runs of one prefix with numbers that follow one another, from 0 or 1. */
export function numberedRuns(table: RawTable): ReadonlyMap<string, RawColumn[]> {
  const runs = new Map<string, RawColumn[]>()
  for (const column of table.columns) {
    const key = column.header.key.replace(/^["']/, '')
    const parts = /^(.*?)(\d{1,3})(?:点|时|h|kwh|kw|小时)?$/.exec(key)
    if (parts === null) continue
    const prefix = (parts[1] ?? '').replace(/第$/, '')
    const number = Number(parts[2])
    const run = runs.get(prefix)
    const expected = run === undefined ? null : runStart(run) + run.length
    if (run === undefined || number === expected) {
      if (run !== undefined) run.push(column)
      else if (number <= 1) runs.set(prefix, [column])
    }
  }
  return runs
}

function runStart(run: readonly RawColumn[]): number {
  const number = /(\d{1,3})\D*$/.exec(run[0]?.header.key ?? '')
  return Number(number?.[1] ?? 0)
}

function numbered(table: RawTable): Points | null {
  const found = [...numberedRuns(table)]
    .filter(([prefix, columns]) => !otherQuantities.test(prefix) && pointCounts.includes(columns.length))
    .toSorted((a, b) => b[1].length - a[1].length)[0]
  if (found === undefined) return null
  const [prefix, columns] = found
  return { columns, prefix, unit: columns[0]?.header.unit ?? header(prefix).unit }
}

/** Headers that are clock times, or spans of them, in even steps; values may be stamped at the start or the end of their interval. */
function clocked(table: RawTable): Points | null {
  const columns = table.columns.filter((column) => minuteOf(column.header.text) !== null)
  if (!pointCounts.includes(columns.length)) return null
  const minutes = columns.map((column) => minuteOf(column.header.text) ?? 0)
  const step = 1440 / columns.length
  const even = minutes.every((minute, i) => minute % 1440 === ((minutes[0] ?? 0) + i * step) % 1440)
  return even ? { columns, prefix: '', unit: columns[0]?.header.unit ?? null } : null
}

/** Minute of the day of `00:15`, `0:15:00`, `00:00 - 00:30`, `P0015`-like names stay out. */
function minuteOf(text: string): number | null {
  const parts =
    /^\s*['"]?(\d{1,2})[:：](\d{2})(?:[:：]\d{2})?(?:\s*[-~～至]\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?\s*$/.exec(
      text.normalize('NFKC'),
    )
  if (parts === null) return null
  const minute = Number(parts[1]) * 60 + Number(parts[2])
  return minute <= 1440 ? minute : null
}
