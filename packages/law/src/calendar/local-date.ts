const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const dayMs = 86_400_000

/**
 * Days since 1970-01-01 of a local date `YYYY-MM-DD`. Pure calendar arithmetic: no clock, no zone.
 * @returns undefined when it is no day of the calendar
 */
export function dayNumberOf(date: string): number | undefined {
  const found = pattern.exec(date)
  if (!found) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const number = Date.UTC(year, month - 1, day) / dayMs
  return year >= 1000 && dateOf(number) === date ? number : undefined
}

/** The local date of a day number. */
export function dateOf(dayNumber: number): string {
  return new Date(dayNumber * dayMs).toISOString().slice(0, 10)
}

export function isLocalDate(date: string): boolean {
  return dayNumberOf(date) !== undefined
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1
}

/** The same day of the month so many months later; where that month has no such day, its last one. */
export function addMonths(dayNumber: number, months: number): number {
  const start = new Date(dayNumber * dayMs)
  const month = start.getUTCFullYear() * 12 + start.getUTCMonth() + months
  const [year, monthIndex] = [Math.floor(month / 12), month % 12]
  const lastDay = new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate()
  return Date.UTC(year, monthIndex, Math.min(start.getUTCDate(), lastDay)) / dayMs
}
