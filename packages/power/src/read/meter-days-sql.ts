import { identifier, type ReadingsRelation } from '@davylamp/engine'

/** Columns of a per-meter-day summary, in order; `h00` to `h23` are mean kW of each local hour. */
export const meterDayColumns = [
  'meter_id',
  'day',
  ...Array.from({ length: 24 }, (_, hour) => `h${String(hour).padStart(2, '0')}`),
  'peak_kw',
  'points',
  'missing',
  'estimated',
  'duplicates',
  'distinct_values',
] as const

/** Some of the meters: a hash partition, so that memory does not grow with their number, or those named. */
export type Selection =
  | { readonly index: number; readonly of: number }
  /** SQL literals. */
  | { readonly meterIds: readonly string[] }

/**
 * The statement that makes one row a meter and day: 24 hourly means and the counts that data quality is judged by.
 * What comes back is a small fraction of the readings, so it can run wherever they lie. Days are days since 1970.
 */
export function meterDaysSql(relation: ReadingsRelation, selection: Selection | null = null): string {
  const from = identifier(relation.name) + whereOf(selection)
  const rows = relation.shape === 'days' ? fromDays(from, relation.pointsPerDay) : fromIntervals(from, relation)
  return `${rows}\nORDER BY meter_id, day`
}

/** The condition of a selection, with a space before it. */
export function whereOf(selection: Selection | null): string {
  if (selection === null) return ''
  return 'of' in selection
    ? ` WHERE hash(meter_id) % ${selection.of} = ${selection.index}`
    : ` WHERE meter_id IN (${selection.meterIds.join(', ')})`
}

function fromDays(from: string, pointsPerDay: number): string {
  const perHour = pointsPerDay / 24
  const hours = Array.from({ length: 24 }, (_, hour) => {
    const first = hour * perHour + 1
    const points = Array.from({ length: perHour }, (_, point) => `kw[${first + point}]`)
    // The plain sum is several times faster than a list function and says NULL when a point is missing; only then the list's.
    const mean =
      perHour === 1
        ? points.join()
        : `(${points.join(' + ')}) / ${perHour}, list_avg(kw[${first}:${first + perHour - 1}])`
    return `  coalesce(${mean}, 'nan')::FLOAT AS h${String(hour).padStart(2, '0')}`
  })
  return `SELECT meter_id, (day - DATE '1970-01-01')::INTEGER AS day,
${hours.join(',\n')},
  coalesce(list_max(kw), 'nan')::FLOAT AS peak_kw,
  ${pointsPerDay} AS points,
  (${pointsPerDay} - list_count(kw))::INTEGER AS missing,
  CASE WHEN estimated THEN ${pointsPerDay} ELSE 0 END AS estimated,
  0 AS duplicates,
  CASE WHEN list_max(kw) = list_min(kw) THEN 1 ELSE list_count(kw) END::INTEGER AS distinct_values
FROM ${from}`
}

function fromIntervals(from: string, relation: ReadingsRelation): string {
  const hours = Array.from(
    { length: 24 },
    (_, hour) => `  coalesce(avg(kw) FILTER (hour = ${hour}), 'nan')::FLOAT AS h${String(hour).padStart(2, '0')}`,
  )
  return `SELECT meter_id, day,
${hours.join(',\n')},
  coalesce(max(kw), 'nan')::FLOAT AS peak_kw,
  ${relation.pointsPerDay} AS points,
  greatest(0, ${relation.pointsPerDay} - count(DISTINCT start) FILTER (kw IS NOT NULL))::INTEGER AS missing,
  (count(*) FILTER (estimated))::INTEGER AS estimated,
  (count(*) - count(DISTINCT start))::INTEGER AS duplicates,
  CASE WHEN max(kw) = min(kw) THEN 1 ELSE count(kw) END::INTEGER AS distinct_values
FROM (SELECT meter_id, start, kw, estimated, (start::DATE - DATE '1970-01-01')::INTEGER AS day, hour(start) AS hour FROM ${from})
GROUP BY meter_id, day`
}
