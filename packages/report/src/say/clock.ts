/** Local time as people read it: `2021-04-15 11:20:11`, in one stated zone. */
export interface Clock {
  /** What the times are given in, for people: `Asia/Shanghai, UTC+08:00` or `UTC`. */
  readonly zoneLabel: string
  /** `2021-04-15`; a text that is no time is given back as it is. */
  date(time: string | number): string
  /** `2021-04-15 11:20:11`. */
  dateTime(time: string | number): string
  /** `11:20:11`. */
  time(time: string | number): string
}

/** A clock of an IANA zone; UTC when there is none of that name. `at`: the time whose offset the label states. */
export function clockOf(zone: string, at: string): Clock {
  const known = isZone(zone) ? zone : 'UTC'
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: known,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  const text = (time: string | number): string | null => {
    const date = new Date(time)
    if (Number.isNaN(date.getTime())) return null
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]))
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
    return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}:${part('second')}`
  }
  return {
    zoneLabel: known === 'UTC' ? 'UTC' : `${known}, ${offsetLabel(known, at)}`,
    date: (time) => text(time)?.slice(0, 10) ?? String(time),
    dateTime: (time) => text(time) ?? String(time),
    time: (time) => text(time)?.slice(11) ?? String(time),
  }
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false // the only way to ask the platform
  }
}

function offsetLabel(zone: string, at: string): string {
  const date = new Date(at)
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    Number.isNaN(date.getTime()) ? new Date(0) : date,
  )
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  return name === 'GMT' ? 'UTC+00:00' : name.replace('GMT', 'UTC')
}
