/** What one meter fed back to the grid: sums by hour of the day, and by season which hours it did so. */
export interface FeedIn {
  readonly meterId: string
  readonly kwh: number
  /** Days of the record, and those on which anything was fed back. */
  readonly days: number
  readonly feedingDays: number
  /** kWh by local hour of the day. */
  readonly byHour: Float64Array
  /** `seasons × 24` days on which the hour fed back, and `seasons` days in all. */
  readonly hoursFed: Uint16Array
  readonly seasonDays: Uint16Array
}

/** Parts of the year over which the hours of sun hardly move: four weeks each. */
export const seasons = 13

/** The part of the year that a day, counted since 1970, lies in. */
export function seasonOf(day: number): number {
  return Math.min(seasons - 1, Math.floor((((day % 365.2425) + 365.2425) % 365.2425) / (365.2425 / seasons)))
}

/** Less than this, kW, is the noise of a meter at rest. */
const fedKw = 0.01

/** Adds up what was fed back, `days × 24` hourly mean kW from `firstDay` on; NaN is missing. */
export function feedInOf(meterId: string, firstDay: number, reverseKw: Float32Array): FeedIn {
  const days = reverseKw.length / 24
  const byHour = new Float64Array(24)
  const hoursFed = new Uint16Array(seasons * 24)
  const seasonDays = new Uint16Array(seasons)
  let kwh = 0
  let feedingDays = 0
  for (let day = 0; day < days; day++) {
    const season = seasonOf(firstDay + day)
    seasonDays[season] = (seasonDays[season] ?? 0) + 1
    let fed = false
    for (let hour = 0; hour < 24; hour++) {
      const kw = reverseKw[day * 24 + hour] ?? NaN
      if (!(kw > fedKw)) continue
      fed = true
      kwh += kw
      byHour[hour] = (byHour[hour] ?? 0) + kw
      hoursFed[season * 24 + hour] = (hoursFed[season * 24 + hour] ?? 0) + 1
    }
    if (fed) feedingDays++
  }
  return { meterId, kwh, days, feedingDays, byHour, hoursFed, seasonDays }
}

/** Part of the energy that the best half of the day must hold to come from the sun; the clock may be any zone's. */
const inHalfDay = 0.97
/** Fewer days than these are a test run or an error of a register. */
const fewestFeedingDays = 5

/** Whether it is the sun that feeds back: small hydropower and batteries do so at any hour. */
export function isSolar({ byHour, kwh, feedingDays }: FeedIn): boolean {
  if (feedingDays < fewestFeedingDays || kwh <= 0) return false
  let best = 0
  for (let first = 0; first < 24; first++) {
    let sum = 0
    for (let step = 0; step < 13; step++) sum += byHour[(first + step) % 24] ?? 0
    best = Math.max(best, sum)
  }
  return best / kwh >= inHalfDay
}
