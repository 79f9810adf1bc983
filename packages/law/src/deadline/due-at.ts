import {
  addWorkingDays,
  type CalendarRefusal,
  chinaCalendar,
  nearestWorkingDay,
  type WorkingCalendar,
} from '../calendar/calendar.js'
import { addMonths, dateOf, dayNumberOf, isLocalDate, weekdayOf } from '../calendar/local-date.js'
import { citeAsNumbered } from '../pack/cite-as-numbered.js'
import type { Citation, CitationRefusal } from '../pack/cite.js'
import { type LawPack, lawPack } from '../pack/law-pack.js'
import type { Said } from '../said.js'
import { deadlineTexts } from '../text/deadline.js'
import type { Deadline, Extension, Length } from './deadline.js'
import { endOfDay, instantOf, isZone, localDateIn } from './zoned.js'

/** When a term ends, and on what that stands. */
export interface Due {
  readonly kind: 'due'
  readonly code: string
  /** Local date of the last day. */
  readonly date: string
  /** The instant at which the term is over, UTC: to the hour for terms in hours, else the end of the last day. */
  readonly endsAt: string
  /** The basis as it held on the day the term began; null for a campaign's own. */
  readonly basis: Citation | CitationRefusal | null
  /** What a reader should know of the count: how a doubt was settled, that the end moved, that a length is a default. */
  readonly notes: readonly Said[]
}

export type DueRefusalCode =
  | CalendarRefusal['code']
  | 'unknown-zone'
  | 'bad-start'
  | 'needs-time'
  | 'too-many-extensions'
  | 'basis-not-in-force'

export interface DueRefusal {
  readonly kind: 'refusal'
  readonly code: DueRefusalCode
  readonly said: Said
  /** The year that the calendar lacks. */
  readonly year?: number
}

export interface DueOptions {
  /** How often it was extended, with the approval that its condition asks for. */
  readonly extensions?: number
  readonly pack?: LawPack
}

/**
 * When a term ends that began at a time. The day it begins on does not count; a term in hours runs from minute to minute.
 * @param startedAt local date, or instant with offset; terms in hours need the instant
 * @param zone IANA zone in which days are counted, such as Asia/Shanghai
 * @returns the end with its basis, or why it cannot be told: a year that the calendar lacks is never guessed
 */
export function dueAt(
  deadline: Deadline,
  startedAt: string,
  zone: string,
  calendar: WorkingCalendar = chinaCalendar,
  { extensions = 0, pack = lawPack }: DueOptions = {},
): Due | DueRefusal {
  if (!isZone(zone)) return refuse('unknown-zone', deadlineTexts.unknownZone(zone))
  const instantMs = instantOf(startedAt)
  const start = instantMs === undefined ? startedAt : localDateIn(instantMs, zone)
  if (!isLocalDate(start)) return refuse('bad-start', deadlineTexts.badStart(startedAt))
  const basis = deadline.basis && citeAsNumbered(deadline.basis, start, pack)
  if (basis?.kind === 'refusal' && basis.code !== 'unconfirmed')
    return refuse('basis-not-in-force', deadlineTexts.basisNotInForce(deadline.name, basis.said))
  const times = timesFor(deadline.extension, start)
  if (!Number.isInteger(extensions) || extensions < 0 || extensions > times)
    return refuse('too-many-extensions', deadlineTexts.tooManyExtensions(deadline.name, times))

  const notes = [
    ...(deadline.note ? [deadline.note] : []),
    ...(deadline.isDefaultLength ? [deadlineTexts.defaultLength] : []),
    ...(basis?.kind === 'refusal' ? [basis.said] : []),
  ]
  const due = (date: string, endMs: number): Due => ({
    kind: 'due',
    code: deadline.code,
    date,
    endsAt: new Date(endMs).toISOString(),
    basis,
    notes,
  })
  if (deadline.length.unit === 'hours') {
    if (instantMs === undefined) return refuse('needs-time', deadlineTexts.needsTime(deadline.name))
    const endMs = instantMs + deadline.length.amount * 3_600_000
    return due(localDateIn(endMs, zone), endMs)
  }

  const extension = deadline.extension?.length
  let last = after(start, deadline.length, deadline, calendar)
  for (let time = 0; time < extensions && extension && typeof last === 'string'; time++)
    last = after(last, extension, deadline, calendar)
  if (typeof last === 'string' && deadline.endOnHoliday !== 'stands')
    last = offHoliday(last, start, deadline.endOnHoliday, calendar)
  return typeof last === 'string' ? due(last, endOfDay(last, zone)) : last
}

function timesFor(extension: Extension | null, start: string): number {
  if (!extension) return 0
  const { earlier, times } = extension
  return earlier && start < earlier.before ? earlier.times : times
}

/** The last day of a length that runs from a day; before it for a notice that must come before. */
function after(
  start: string,
  { amount, unit }: Length,
  { kind, weekday }: Deadline,
  calendar: WorkingCalendar,
): string | CalendarRefusal {
  const day = dayNumberOf(start) ?? Number.NaN
  const count = kind === 'notice-before' ? -amount : amount
  switch (unit) {
    case 'working-days':
      return addWorkingDays(start, count, calendar)
    case 'months':
      return dateOf(addMonths(day, count))
    case 'years':
      return dateOf(addMonths(day, count * 12))
    case 'weeks': {
      const ahead = ((weekday ?? 5) - weekdayOf(day) + 7) % 7
      return dateOf(day + (ahead === 0 ? 7 : ahead) + 7 * (amount - 1))
    }
    default:
      return dateOf(day + count)
  }
}

/** The last day moved off a holiday; never back to the day it began on or before. */
function offHoliday(
  last: string,
  start: string,
  direction: 'moves-on' | 'moves-back',
  calendar: WorkingCalendar,
): string | CalendarRefusal {
  const back = direction === 'moves-back' ? nearestWorkingDay(last, calendar, -1) : undefined
  return back !== undefined && (typeof back !== 'string' || back > start) ? back : nearestWorkingDay(last, calendar)
}

function refuse(code: DueRefusalCode, said: Said): DueRefusal {
  return { kind: 'refusal', code, said }
}
