import { dateOf, dayNumberOf } from '../calendar/local-date.js'

const dayMs = 86_400_000
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/

/** Milliseconds of an instant written with its offset (`2026-02-13T16:30:00+08:00`); undefined when it is none. */
export function instantOf(text: string): number | undefined {
  if (!instantPattern.test(text) || dayNumberOf(text.slice(0, 10)) === undefined) return undefined
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? undefined : ms
}

export function isZone(zone: string): boolean {
  try {
    clock(zone)
    return true
  } catch (error) {
    // the one thing that makes it throw is a zone that does not exist
    if (error instanceof RangeError) return false
    throw error
  }
}

/** The local date of an instant in a zone. */
export function localDateIn(instantMs: number, zone: string): string {
  return new Date(instantMs + offsetMs(instantMs, zone)).toISOString().slice(0, 10)
}

/** The instant at which a local date begins in a zone; where the clock jumps over midnight, the first instant of the day. */
export function startOfDay(date: string, zone: string): number {
  const wall = (dayNumberOf(date) ?? Number.NaN) * dayMs
  const guesses = [wall - offsetMs(wall - dayMs, zone), wall - offsetMs(wall + dayMs, zone)]
  const ends = guesses.filter((instant) => localDateIn(instant, zone) === date)
  return Math.min(...(ends.length > 0 ? ends : guesses))
}

/** The instant at which a local date is over. */
export function endOfDay(date: string, zone: string): number {
  return startOfDay(dateOf((dayNumberOf(date) ?? Number.NaN) + 1), zone)
}

/** How far local clocks are ahead of UTC at an instant. */
function offsetMs(instantMs: number, zone: string): number {
  const parts = new Map(
    clock(zone)
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const at = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const wall = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'))
  return wall - Math.floor(instantMs / 1000) * 1000
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clock(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(zone, made)
  return made
}
