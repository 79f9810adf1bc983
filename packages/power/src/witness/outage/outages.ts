import { quantile } from '../../measure/order-statistics.js'

/** A stretch without supply, as points of the record: the first at nothing, and the first after it. */
export interface Outage {
  readonly from: number
  readonly to: number
}

/** Longer stretches are a meter out of use. */
const longestDays = 3
/** Oftener than this part of the days it is a schedule or a business, and no outage. */
const oftenest = 0.05
/** At rest a meter reads less than this part of its usual load; kW. */
const atRest = { share: 0.01, kw: 0.005 }

/** Stretches in which a load that hardly ever stops reads nothing. Empty for loads that rest often. */
export function outagesOf(points: Float32Array, pointsPerDay: number): Outage[] {
  const usual = quantile(points, 0.5)
  if (!(usual > 0)) return []
  const nothing = Math.max(atRest.kw, atRest.share * usual)
  const found: Outage[] = []
  for (let at = 1; at < points.length; at++) {
    if (!((points[at] ?? NaN) <= nothing)) continue
    const from = at
    while (at < points.length && (points[at] ?? NaN) <= nothing) at++
    // What was there before, and what came after, must have been read.
    const ended = at < points.length && !Number.isNaN(points[at]) && !Number.isNaN(points[from - 1])
    if (ended && at - from <= longestDays * pointsPerDay) found.push({ from, to: at })
  }
  return found.length > Math.max(2, (oftenest * points.length) / pointsPerDay) ? [] : found
}

/** Whether another meter of the transformer reads nothing all the time of an outage, though it draws before or after. */
export function sharesOutage(points: Float32Array, { from, to }: Outage, pointsPerDay: number): boolean {
  const around = points.subarray(Math.max(0, from - pointsPerDay), to + pointsPerDay)
  const usual = quantile(around, 0.5)
  if (!(usual > 0.02)) return false
  for (let at = from; at < to; at++) if (!((points[at] ?? NaN) <= Math.max(atRest.kw, 0.02 * usual))) return false
  return true
}
