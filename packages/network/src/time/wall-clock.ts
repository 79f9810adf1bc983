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

  #lastHour = -1
  #lastDay = -1
  #lastYear = 0
  #lastHourMs = 0

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

  /** Milliseconds since 1970; null when there is no such day or hour. Hot: logs go on in the hour of the line before. */
  ms({ year, month, day, hour = 0, minute = 0, second = 0 }: Calendar): number | null {
    if (month > 12 || day > 31 || hour > 24 || minute > 59 || second >= 61) return null
    const key = ((year * 16 + month) * 32 + day) * 32 + hour
    if (key !== this.#lastHour) {
      const begun = this.#hourMs(year, month, day, hour)
      if (begun === null) return null
      this.#lastHour = key
      this.#lastHourMs = begun
    }
    return this.#lastHourMs + minute * 60_000 + second * 1000
  }

  #hourMs(year: number, month: number, day: number, hour: number): number | null {
    if (!(month >= 1 && day >= 1 && hour >= 0)) return null
    const utc = Date.UTC(year, month - 1, day, hour)
    if (Number.isNaN(utc) || new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return null
    const first = utc - this.#offsetMs(utc)
    return utc - this.#offsetMs(first)
  }

  /** The same for a day of a year that is not written. */
  msWithoutYear(fields: Omit<Calendar, 'year'>): number | null {
    const { month, day } = fields
    if (month * 32 + day === this.#lastDay) return this.ms({ year: this.#lastYear, ...fields })
    const about = new Date(this.nearMs).getUTCFullYear()
    let best: number | null = null
    for (const year of [about - 1, about, about + 1]) {
      const ms = this.ms({ year, ...fields })
      if (ms === null || (best !== null && Math.abs(ms - this.nearMs) >= Math.abs(best - this.nearMs))) continue
      best = ms
      this.#lastDay = month * 32 + day
      this.#lastYear = year
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
