import { literal } from '@davylamp/engine'
import { problem } from '../../problem.js'
import type { RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import { hasDaylightSaving, hoursOfDaySql, onClockSql, pointsOnClockSql } from './daylight-saving.js'

/**
 * Days of landed wide readings (`meter_id, day, kw, estimated, flaw`) with as many points as the clock shows. Where the clocks change,
 * values that stand in order of time are put to the local clock: 25 hours in autumn, or 23 in spring with the last cells empty.
 *
 * @param columns points that the file has a day; an hour more than `pointsPerDay` where it has room for the long day
 * @returns the Parquet file to use, which is the same when nothing had to be done
 */
export async function onLocalClock(
  table: RawTable,
  parquet: string,
  columns: number,
  pointsPerDay: number,
  zone: string | null,
  context: TableContext,
): Promise<string> {
  const changes = zone !== null && hasDaylightSaving(zone)
  const extra = columns - pointsPerDay
  if (extra <= 0 && !changes) return parquet
  const from = `read_parquet(${literal(parquet)})`
  if (!changes) {
    const [row] = await context.engine.rows(
      `SELECT count(*) FILTER (list_aggregate(kw[${pointsPerDay + 1}:], 'count') > 0)::DOUBLE AS days FROM ${from}`,
    )
    const days = Number(row?.['days'] ?? 0)
    if (days > 0) context.onProblem(problem('note', 'intake.extra-hour', table.source, { days }))
  }
  const perHour = pointsPerDay / 24
  const filled = (first: number, last: number) => `list_aggregate(kw[${first}:${last}], 'count')`
  const inOrder = changes
    ? `hours = 25 AND ${filled(pointsPerDay + 1, columns)} > 0 OR hours = 23 AND ${filled(pointsPerDay - perHour + 1, columns)} = 0 AND ${filled(1, pointsPerDay - perHour)} = ${pointsPerDay - perHour}`
    : 'false'
  const trimmed = `kw[1:${pointsPerDay}]`
  const hours = changes ? hoursOfDaySql(zone, 'day') : '24'
  const points = changes
    ? `CASE WHEN hours != 24 THEN ${pointsOnClockSql(zone, 'day', pointsPerDay)} END`
    : 'NULL::INTEGER[]'
  const to = context.temporary.next('parquet')
  await context.engine
    .run(`COPY (SELECT meter_id, day, CASE WHEN ${inOrder} THEN ${onClockSql('kw', 'points', pointsPerDay)} ELSE ${trimmed} END AS kw, estimated, flaw
    FROM (SELECT *, ${points} AS points FROM (SELECT *, ${hours} AS hours FROM ${from}))) TO ${literal(to)} (FORMAT parquet)`)
  return to
}
