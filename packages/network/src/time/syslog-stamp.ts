import type { WallClock } from './wall-clock.js'

const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

const iso = /(\d{4})[-/](\d{2})[-/](\d{2})[ T](\d{2}):(\d{2}):(\d{2})(?:[.,](\d+))?(Z|[+-]\d{2}:?\d{2}(?![\d:]))?/
const named =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}(\d{1,2})(?: (\d{4}))? (\d{2}):(\d{2}):(\d{2})(?:[.:](\d{1,6}))?(?: (\d{4})\b)?/i

/** How far into a line its stamp begins. */
const reach = 90

/**
 * When a line of syslog was written, in milliseconds since 1970; null when it does not say. The stamp of the device goes before the
 * one that a collector put in front. Sources: RFC 3164 (no year, no zone), RFC 5424, the stamps of Cisco (`Mar 01 2022 12:00:00`),
 * H3C (`Mar 1 12:00:00:123 2022`) and Huawei (`2022-03-01 12:00:00`).
 */
export function stampOf(line: string, clock: WallClock): number | null {
  const start = line.length > reach ? line.slice(0, reach) : line
  const dated = iso.exec(start)
  if (dated !== null) return isoMs(dated, clock)
  const first = named.exec(start)
  if (first === null) return null
  // a collector's stamp and then the device's own, which has the year
  const second = named.exec(start.slice(first.index + first[0].length))
  return namedMs(second?.[3] !== undefined && first[3] === undefined ? second : first, clock)
}

function isoMs([, year, month, day, hour, minute, second, fraction, zone]: RegExpExecArray, clock: WallClock) {
  const fields = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  }
  const more = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000)
  if (zone === undefined) {
    const ms = clock.ms(fields)
    return ms === null ? null : ms + more
  }
  const utc = Date.UTC(fields.year, fields.month - 1, fields.day, fields.hour, fields.minute, fields.second) + more
  if (zone === 'Z') return utc
  const sign = zone.startsWith('-') ? -1 : 1
  return utc - sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * 60_000
}

function namedMs(
  [, month = '', day, before, hour, minute, second, fraction, after]: RegExpExecArray,
  clock: WallClock,
) {
  const fields = {
    month: months[month.toLowerCase()] ?? 0,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  }
  const year = before ?? after
  const ms = year === undefined ? clock.msWithoutYear(fields) : clock.ms({ year: Number(year), ...fields })
  return ms === null || fraction === undefined ? ms : ms + Math.floor(Number(`0.${fraction}`) * 1000)
}
