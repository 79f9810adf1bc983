import { serialFields } from './excel-serial.js'
import type { WallClock } from './wall-clock.js'

/** From the first to the last moment that a text can mean: a day is a whole day, a minute a whole minute. */
export interface Moments {
  readonly fromMs: number
  readonly toMs: number
}

export type DateOrder = 'year-first' | 'day-first' | 'month-first'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const clockPattern =
  /(上午|下午|[ap]m)?\s*(\d{1,2})(?:[:：时点](\d{1,2})(?:[:：分](\d{1,2}(?:[.,]\d+)?)?秒?)?分?)?\s*(?:时|点)?\s*([ap]m)?/i
const zonePattern = /\s*(?:\(?(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?\)?|(Z|UTC|GMT))$/i

/**
 * A time as people and machines write it: `2022-03-01 12:00:00`, `2022/3/1 12:00`, `2022年3月1日12时30分`, `20220301120000`,
 * `1/3/2022 下午3:05`, `1-Mar-2022`, seconds or milliseconds since 1970, a spreadsheet's number of days, ISO 8601 with its offset, or two of them with `~`, `至`
 * or ` - ` between.
 *
 * @param clock reads what has no zone of its own
 * @param order of dates with the year last; without it such a date must tell by itself
 * @returns null when it is no time, or may be two
 */
export function momentsOf(text: string, clock: WallClock, order: DateOrder | null): Moments | null {
  const plain = text.normalize('NFKC').trim()
  const one = single(plain, clock, order)
  if (one !== null) return one
  const ends = /^(.+?)(?:\s*[~～]\s*|\s*(?:至|到|—|–)\s*|\s+-+\s+|\s+to\s+|(?<=:\d\d)-(?=\d))(.+)$/i.exec(plain)
  const [, first = '', second = ''] = ends ?? []
  const from = single(first, clock, order)
  if (from === null) return null
  const day = /^(?:\d{4}\D\d{1,2}\D\d{1,2}日?|\d{8}|\d{1,2}\D\d{1,2}\D\d{4})/.exec(first.trim())?.[0] ?? ''
  const to = single(second, clock, order) ?? single(`${day} ${second}`, clock, order)
  return to === null || to.toMs < from.fromMs ? null : { fromMs: from.fromMs, toMs: to.toMs }
}

function single(text: string, clock: WallClock, order: DateOrder | null): Moments | null {
  const plain = text.trim()
  const epoch = epochOf(plain)
  if (epoch !== null) return epoch
  const serial = serialFields(plain)
  if (serial !== null) return spanOf(clock, serial, null, serial.hour === undefined ? dayMs : 1000)
  const date = dateOf(plain, order)
  if (date === null) return null
  const [fields, rest] = date
  if (rest === '') return spanOf(clock, fields, null, dayMs)
  const zone = zoneAt(rest)
  const time = clockOf((zone === null ? rest : rest.slice(0, zone.index)).replace(/^[T,]/, '').trim())
  if (time === null) return null
  const offset =
    zone === null ? null : zone[4] === undefined ? offsetMs(zone[1] ?? '+', zone[2] ?? '0', zone[3] ?? '0') : 0
  return spanOf(clock, { ...fields, ...time.fields }, offset, time.precisionMs)
}

/** An offset at the end. `08:00-09:00` are two hours of the day and no offset. */
function zoneAt(rest: string): RegExpExecArray | null {
  const zone = zonePattern.exec(rest)
  if (zone === null || zone[1] === undefined || /UTC|GMT/i.test(zone[0]) || rest.startsWith('T')) return zone
  return /:\d\d?:\d/.test(rest.slice(0, zone.index)) ? zone : null
}

/** Seconds or milliseconds since 1970, of the years from 2001 to 2286. */
function epochOf(text: string): Moments | null {
  if (/^[1-9]\d{9}(\.\d+)?$/.test(text)) {
    const fromMs = Math.round(Number(text) * 1000)
    return { fromMs, toMs: text.includes('.') ? fromMs : fromMs + 999 }
  }
  return /^[1-9]\d{12}$/.test(text) ? { fromMs: Number(text), toMs: Number(text) } : null
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The date at the beginning, and what follows it. */
function dateOf(text: string, order: DateOrder | null): readonly [Day, string] | null {
  const yearFirst =
    /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)|年(\d{1,2})月(\d{1,2})(?:日|(?!\d)))\s*(.*)$/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})()()(.*)$/.exec(text)
  if (yearFirst !== null) {
    const [, year, month, day, monthZh, dayZh, rest = ''] = yearFirst
    // 20220301120000, and without the seconds
    const clock = /^(\d{2})(\d{2})(\d{2})?$/.exec(rest.trim())
    const tail = clock === null ? rest.trim() : `${clock[1]}:${clock[2]}${clock[3] === undefined ? '' : `:${clock[3]}`}`
    return [{ year: Number(year), month: Number(month || monthZh), day: Number(day || dayZh) }, tail]
  }
  const named = /^(\d{1,2})[-/ ]([A-Za-z]{3})[a-z]*[-/ ,]+(\d{4}|\d{2})(?!\d)\s*(.*)$/.exec(text)
  if (named !== null) {
    const month = months.indexOf((named[2] ?? '').toLowerCase()) + 1
    return month === 0 ? null : [{ year: fullYear(named[3] ?? ''), month, day: Number(named[1]) }, named[4] ?? '']
  }
  const unix = /^(?:[A-Za-z]{3},? )?([A-Za-z]{3}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d)(?: [A-Z]{2,5})? (\d{4})$/.exec(text)
  if (unix !== null) {
    const month = months.indexOf((unix[1] ?? '').toLowerCase()) + 1
    return month === 0 ? null : [{ year: Number(unix[4]), month, day: Number(unix[2]) }, unix[3] ?? '']
  }
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)\s*(.*)$/.exec(text)
  return yearLast === null ? null : dayAndMonth(yearLast, order)
}

function dayAndMonth([, first, second, year = '', rest = '']: RegExpExecArray, order: DateOrder | null) {
  const [a, b] = [Number(first), Number(second)]
  const dayFirst = order === 'day-first' || (order === null && a > 12)
  if (order === null && a <= 12 && b <= 12 && a !== b) return null
  return [{ year: fullYear(year), month: dayFirst ? b : a, day: dayFirst ? a : b }, rest] as const
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

function clockOf(text: string) {
  const match = clockPattern.exec(text)
  if (match === null || match[0].length !== text.length || match[2] === undefined) return null
  const half = (match[1] ?? match[5] ?? '').toLowerCase()
  const written = Number(match[2])
  const later = (half === '下午' || half === 'pm') && written < 12
  const midnight = (half === '上午' || half === 'am') && written === 12
  const fields = {
    hour: later ? written + 12 : midnight ? 0 : written,
    minute: Number(match[3] ?? 0),
    second: Number((match[4] ?? '0').replace(',', '.')),
  }
  const fraction = /[.,]/.test(match[4] ?? '')
  return {
    fields,
    precisionMs: match[3] === undefined ? 60 * minuteMs : match[4] === undefined ? minuteMs : fraction ? 1 : 1000,
  }
}

function offsetMs(sign: string, hours: string, minutes: string): number {
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minuteMs
}

function spanOf(
  clock: WallClock,
  fields: Day & { readonly hour?: number; readonly minute?: number; readonly second?: number },
  offset: number | null,
  precisionMs: number,
): Moments | null {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = fields
  if (year < 1980 || year > 2100) return null
  const local = clock.ms(fields)
  if (local === null) return null
  const fromMs =
    offset === null ? local : Date.UTC(year, month - 1, day, hour, minute) + Math.round(second * 1000) - offset
  return { fromMs: Math.round(fromMs), toMs: Math.round(fromMs) + precisionMs - 1 }
}
