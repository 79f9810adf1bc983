import { median } from '../../measure/order-statistics.js'
import type { Outage } from './outages.js'

/** How a load came back after an outage. */
export interface Return {
  /** Within which it was back at 95 % of what it drew at that hour in the week before; NaN when it was not within half a day. */
  readonly minutes: number
  /** Rises of a tenth of the level or more on the way there. */
  readonly steps: number
  /** Highest hour of the three after, over the highest of those hours on the days of the week before. */
  readonly peak: number
  readonly outageMinutes: number
}

const daysBefore = 7
const back = 0.95
const step = 0.1

/** Null when the week before tells too little. */
export function returnAfter(points: Float32Array, pointsPerDay: number, { from, to }: Outage): Return | null {
  const perHour = pointsPerDay / 24
  const usual = (at: number): number => {
    const same: number[] = []
    for (let day = 1; day <= daysBefore; day++) {
      const before = at - (day + Math.ceil((to - from) / pointsPerDay) - 1) * pointsPerDay
      if (before >= 0 && before < from) same.push(points[before] ?? NaN)
    }
    return median(same)
  }
  const highest = (first: number): number => {
    let best = NaN
    for (let hour = 0; hour < 3; hour++) {
      let sum = 0
      for (let at = 0; at < perHour; at++) sum += points[first + hour * perHour + at] ?? NaN
      const mean = sum / perHour
      if (!Number.isNaN(mean) && !(best >= mean)) best = mean
    }
    return best
  }
  const days = Array.from({ length: daysBefore }, (_, day) => from - (day + 1) * pointsPerDay + (to - from)).filter(
    (first) => first >= 0 && first + 3 * perHour <= from,
  )
  const expected = median(days.map(highest))
  if (days.length < 3 || !(expected > 0)) return null
  let minutes = NaN
  let steps = 0
  let level = 0
  for (let at = to; at < Math.min(points.length, to + pointsPerDay / 2); at++) {
    const kw = points[at] ?? NaN
    if (kw - level >= step * expected) steps++
    if (!Number.isNaN(kw)) level = Math.max(level, kw)
    if (kw >= back * usual(at)) {
      minutes = ((at - to + 1) * 1440) / pointsPerDay
      break
    }
  }
  return { minutes, steps, peak: highest(to) / expected, outageMinutes: ((to - from) * 1440) / pointsPerDay }
}
