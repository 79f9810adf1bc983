import { literal } from '@davylamp/engine'

/** Whether a zone's clocks change in the years that records are from. */
export function hasDaylightSaving(zone: string): boolean {
  const offset = (month: number, year: number) =>
    new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
      .format(new Date(Date.UTC(year, month, 15)))
      .split('GMT')[1]
  return [2000, 2010, 2020, new Date().getUTCFullYear()].some((year) => offset(0, year) !== offset(6, year))
}

/** The instant (TIMESTAMPTZ) of a local time. */
function instant(zone: string, local: string): string {
  return `timezone(${literal(zone)}, ${local})`
}

/**
 * Whether a local time is one that the clocks show twice, when they go back in autumn: the instant an hour before or after has the
 * same local time.
 */
export function isRepeatedSql(zone: string, local: string): string {
  const at = instant(zone, local)
  const shown = (shift: string) => `timezone(${literal(zone)}, ${at} ${shift}) = ${local}`
  return `(${shown('+ INTERVAL 1 HOUR')} OR ${shown('- INTERVAL 1 HOUR')})`
}

/** Hours that a local day has: 24, or 23 and 25 when the clocks change. */
export function hoursOfDaySql(zone: string, day: string): string {
  const midnight = (date: string) => instant(zone, `CAST(${date} AS TIMESTAMP)`)
  return `CAST(date_diff('minute', ${midnight(day)}, ${midnight(`${day} + 1`)}) / 60 AS INTEGER)`
}

/** For each value of a day in order of time, the point of the local clock (from 1) that it belongs to. */
export function pointsOnClockSql(zone: string, day: string, pointsPerDay: number): string {
  const step = 1440 / pointsPerDay
  const start = instant(zone, `CAST(${day} AS TIMESTAMP)`)
  const local = `timezone(${literal(zone)}, ${start} + to_minutes(CAST((i - 1) * ${step} AS INTEGER)))`
  const point = `CAST((hour(${local}) * 60 + minute(${local})) / ${step} AS INTEGER) + 1`
  return `list_transform(range(1, ${hoursOfDaySql(zone, day)} * ${pointsPerDay / 24} + 1), lambda i: ${point})`
}

/**
 * Values in order of time put to the local clock: on a day of 25 hours the hour that comes twice is averaged, on a day of 23 the
 * hour that does not exist stays empty.
 */
export function onClockSql(list: string, points: string, pointsPerDay: number): string {
  return `list_transform(range(1, ${pointsPerDay} + 1), lambda p:
    CAST(list_avg(list_transform(list_filter(range(1, len(${points}) + 1), lambda i: ${points}[i] = p), lambda i: ${list}[i])) AS FLOAT))`
}
