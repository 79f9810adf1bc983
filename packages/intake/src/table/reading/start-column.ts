import { columnOf, type RawColumn, type RawTable, sampleOf } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import { timeColumn, type TimeColumn } from '../time-column.js'
import { asText } from './quality-flags.js'

/** The columns of a long table that say when. */
export interface StartLayout {
  readonly time: RawColumn
  /** Time of day or hour, when `time` is a date only. */
  readonly clock: RawColumn | null
  /** Number of the interval in its day, from 1, when `time` is a date only. */
  readonly point: RawColumn | null
  /** The times are those of the end of their interval. */
  readonly stampedAtEnd: boolean
}

/** `time`; `start` and `end`; `date` with a clock time, an hour, or the number of the interval. */
export function startLayout(table: RawTable, context: TableContext): StartLayout | null {
  const { map } = context
  const start = columnOf(table, map, 'time')
  const date = columnOf(table, map, 'date')
  const end = columnOf(table, map, 'end_time')
  const atEnd = map.stamp === null ? null : map.stamp === 'end'
  if (date !== null && (start === null || isClock(table, start))) {
    const clock = start ?? columnOf(table, map, 'clock')
    const point = clock === null ? columnOf(table, map, 'point') : null
    if (clock !== null || point !== null)
      return { time: date, clock, point, stampedAtEnd: atEnd ?? (clock !== null && endsAt24(table, clock)) }
  }
  const time = start ?? end ?? date
  if (time === null) return null
  return {
    time,
    clock: null,
    point: null,
    stampedAtEnd: atEnd ?? ((start === null && end !== null) || endsAt24(table, time)),
  }
}

function isClock(table: RawTable, column: RawColumn): boolean {
  return sampleOf(table, column).every((cell) => /^\d{1,2}([:：]\d{2}){1,2}$/.test(cell))
}

/** Days that go from 00:15 or 01:00 to 24:00 and never say 00:00 stamp the end of their intervals. */
function endsAt24(table: RawTable, time: RawColumn): boolean {
  const cells = sampleOf(table, time)
  return cells.some((cell) => /(^|[ T日])24:00/.test(cell)) && !cells.some((cell) => /(^|[ T日])0?0:00/.test(cell))
}

/** The time of a row as TIMESTAMP, put together where date and clock stand apart. */
export async function startColumn(
  table: RawTable,
  layout: StartLayout,
  context: TableContext,
): Promise<TimeColumn | null> {
  const time = await timeColumn(table, layout.time, context)
  if (time === null) return null
  if (layout.clock !== null) return onDay(time, clockMinutes(table, layout.clock))
  if (layout.point !== null) return onDay(time, await pointMinutes(table, layout.point, context))
  return time
}

function onDay(time: TimeColumn, minutes: string): TimeColumn {
  return { ...time, sql: `date_trunc('day', ${time.sql}) + to_minutes(CAST(${minutes} AS INTEGER))` }
}

/** Minutes of `00:15` or of an hour. Hours 1 to 24 count intervals, 0 to 23 name their start. */
function clockMinutes(table: RawTable, clock: RawColumn): string {
  const cell = `replace(trim(${asText(clock)}), '：', ':')`
  const hours = sampleOf(table, clock)
  const shift = hours.every((hour) => /^\d{1,2}$/.test(hour)) && hours.some((hour) => Number(hour) === 24) ? 1 : 0
  return `CASE WHEN contains(${cell}, ':') THEN try_cast(split_part(${cell}, ':', 1) AS INTEGER) * 60 + try_cast(split_part(${cell}, ':', 2) AS INTEGER)
    ELSE (try_cast(${cell} AS INTEGER) - ${shift}) * 60 END`
}

/** Minutes of the n-th interval of a day: as many as the greatest number says, 24, 48, 96 or 288. */
async function pointMinutes(table: RawTable, point: RawColumn, context: TableContext): Promise<string> {
  const number = `try_cast(${asText(point)} AS INTEGER)`
  const [row] = await context.engine.rows(`SELECT max(${number}) AS last, min(${number}) AS first FROM ${table.from}`)
  const first = Number(row?.['first'] ?? 1) === 0 ? 0 : 1
  const last = Number(row?.['last'] ?? 24) + 1 - first
  const points = [24, 48, 96, 288].find((count) => count >= last) ?? 288
  return `(${number} - ${first}) * ${1440 / points}`
}
