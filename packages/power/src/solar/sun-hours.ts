import { type FeedIn, seasons } from './feed-in.js'

/** For each season, the first hour in which the sun may feed a house, and how many hours it may. */
export interface SunHours {
  readonly first: number
  readonly hours: number
}

/** Part of the days of all roofs on which an hour must feed back to count as one with sun. */
const countsFrom = 0.02
/** Sun below what a house uses itself feeds nothing back: this many hours are added at either end. */
const margin = 1
/** Never more than these: the summer's day of high latitudes would leave no night to judge by. */
const mostHours = 16

/**
 * Hours with sun by season, from all roofs together: large ones feed back from the first light on and tell of the small
 * ones what these use up themselves. Seasons without any feed-in take the widest hours of the others.
 */
export function sunHours(roofs: readonly FeedIn[]): SunHours[] {
  const found = Array.from({ length: seasons }, (_, season) => ofSeason(roofs, season))
  const known = found.filter((one) => one !== null)
  const [first] = known
  if (first === undefined) return []
  const widest = known.reduce((a, b) => (b.hours > a.hours ? b : a), first)
  return found.map((one) => one ?? widest)
}

function ofSeason(roofs: readonly FeedIn[], season: number): SunHours | null {
  const days = roofs.reduce((sum, roof) => sum + (roof.seasonDays[season] ?? 0), 0)
  const fed = Array.from({ length: 24 }, (_, hour) =>
    roofs.reduce((sum, roof) => sum + (roof.hoursFed[season * 24 + hour] ?? 0), 0),
  )
  const sunny = fed.map((count) => days > 0 && count >= Math.max(1, countsFrom * days))
  // The day is the longest run of such hours around the clock.
  let best: SunHours | null = null
  for (let start = 0; start < 24; start++) {
    if (sunny[start] !== true || sunny[(start + 23) % 24] === true) continue
    let hours = 0
    while (hours < 24 && sunny[(start + hours) % 24] === true) hours++
    if (best === null || hours > best.hours) best = { first: start, hours }
  }
  if (best === null) return null
  const hours = Math.min(mostHours, best.hours + 2 * margin)
  const spare = hours - best.hours
  return { first: (best.first - Math.floor(spare / 2) + 24) % 24, hours }
}

/** Whether an hour of the day may have sun. */
export function hasSun({ first, hours }: SunHours, hour: number): boolean {
  return (hour - first + 24) % 24 < hours
}
