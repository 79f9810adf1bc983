/** Calendar fields as they are written; the month from 1. */
export interface Calendar {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
}

const hourMs = 3_600_000

/** A clock on the wall of a zone. */
export class WallClock {
  readonly #format: Intl.DateTimeFormat
  /** Minutes east of UTC by the hour: zones change on whole hours of UTC, or nearly so. */
  readonly #offsets = new Map<number, number>()

  /**
   * @param zone an IANA name
   * @param nearMs a moment near to the times that are read; decides the year where a line has none
   */
  constructor(
    readonly zone: string,
    readonly nearMs: number,
  ) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  }

  /** Milliseconds since 1970; null when there is no such day or hour. */
  ms({ year, month, day, hour = 0, minute = 0, second = 0 }: Calendar): number | null {
    if (hour > 24 || minute > 59 || second >= 61) return null
    const utc = Date.UTC(year, month - 1, day, hour, minute, 0) + second * 1000
    const date = new Date(Date.UTC(year, month - 1, day))
    if (Number.isNaN(utc) || date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return null
    const first = utc - this.#offsetMs(utc)
    return utc - this.#offsetMs(first)
  }

  /** The same for a day of a year that is not written. */
  msWithoutYear(fields: Omit<Calendar, 'year'>): number | null {
    const about = new Date(this.nearMs).getUTCFullYear()
    let best: number | null = null
    for (const year of [about - 1, about, about + 1]) {
      const ms = this.ms({ year, ...fields })
      if (ms !== null && (best === null || Math.abs(ms - this.nearMs) < Math.abs(best - this.nearMs))) best = ms
    }
    return best
  }

  #offsetMs(ms: number): number {
    const hour = Math.floor(ms / hourMs)
    const known = this.#offsets.get(hour)
    if (known !== undefined) return known
    const fields: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
    for (const { type, value } of this.#format.formatToParts(hour * hourMs)) fields[type] = Number(value)
    const { year = 1970, month = 1, day = 1, hour: h = 0, minute = 0, second = 0 } = fields
    const offset = Date.UTC(year, month - 1, day, h, minute, second) - hour * hourMs
    this.#offsets.set(hour, offset)
    return offset
  }
}
