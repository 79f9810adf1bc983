import { median, robustDeviation } from '../../measure/order-statistics.js'

/** How a level goes with temperature. */
export interface Slope {
  /** kW per °C. */
  readonly kwPerC: number
  /** Twice its standard error, kW per °C. */
  readonly marginKwPerC: number
  readonly levelKw: number
  readonly days: number
  /** Temperatures between the fifth and the last but fifth of a hundred days, °C. */
  readonly lowC: number
  readonly highC: number
}

/** Fewer days, or a narrower range, tell no slope. */
export const fewestDays = 20
export const narrowestC = 6

/** Days that are compared with one another; more are thinned evenly. */
const mostDays = 240
/** Days of weather and of business hang together: so many count as one. */
const daysTogether = 3

/** The median of all slopes between two days (Theil, Sen), which a few odd days do not move. Null with too few days or too narrow a range. */
export function slopeOf(levels: readonly number[], temperatures: readonly number[]): Slope | null {
  const all = levels.flatMap((kw, day) => {
    const celsius = temperatures[day] ?? NaN
    return Number.isNaN(kw) || Number.isNaN(celsius) ? [] : [{ kw, celsius }]
  })
  const stride = Math.max(1, all.length / mostDays)
  const some = Array.from(
    { length: Math.min(all.length, mostDays) },
    (_, index) => all[Math.floor(index * stride)],
  ).filter((one) => one !== undefined)
  const sorted = some.map(({ celsius }) => celsius).toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? NaN
  if (some.length < fewestDays || at(0.95) - at(0.05) < narrowestC) return null
  const slopes: number[] = []
  for (let i = 0; i < some.length; i++)
    for (let j = i + 1; j < some.length; j++) {
      const a = some[i]
      const b = some[j]
      if (a !== undefined && b !== undefined && Math.abs(a.celsius - b.celsius) >= 1)
        slopes.push((a.kw - b.kw) / (a.celsius - b.celsius))
    }
  const kwPerC = median(slopes)
  const levelKw = median(some.map(({ kw }) => kw))
  const noise = robustDeviation(some.map(({ kw, celsius }) => kw - kwPerC * celsius))
  const spread = (at(0.95) - at(0.05)) / 3.3
  const marginKwPerC = (2 * 1.1 * noise) / (spread * Math.sqrt(some.length / daysTogether))
  return { kwPerC, marginKwPerC, levelKw, days: some.length, lowC: at(0.05), highC: at(0.95) }
}
