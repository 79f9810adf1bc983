import { correlation } from '../correlation.js'
import type { PlantFlows } from './plant-flows.js'

/** A ratio between two meters of a plant that no line and no load explains. */
export interface WrongRatio {
  /** More is lost than lines lose, in one proportion from the first day to the last. */
  readonly lost: { readonly share: number; readonly together: number } | null
  /** More leaves than was made, on so many days. */
  readonly surplus: { readonly days: number; readonly firstDay: number; readonly share: number } | null
}

/** No line of a small plant loses this part of what is made; a load of its own goes with nothing. */
const mostLossShare = 0.12
const proportional = 0.93
/** Beyond the classes of both meters together, on a week of days. */
const surplusShare = 0.05
const fewestDays = 7

/** Looks for what only the ratio of a meter does; `lossShare` is the part of generation that was taken as loss. */
export function wrongRatio(
  { hours, generation, balance }: PlantFlows,
  lossShare: number,
  capacityKw: number,
): WrongRatio {
  if (generation === null) return { lost: null, surplus: null }
  const together = correlation(balance, generation)
  const lost = lossShare > mostLossShare && together > proportional ? { share: lossShare, together } : null
  const surplus: number[] = []
  let made = 0
  let beyond = 0
  for (let day = 0; day < hours / 24; day++) {
    const dayMade = sumOf(generation, day)
    const dayBalance = sumOf(balance, day)
    if (!(dayMade > 24 * 0.1 * capacityKw) || !(dayBalance < -surplusShare * dayMade)) continue
    surplus.push(day)
    made += dayMade
    beyond -= dayBalance
  }
  const [firstDay] = surplus
  return {
    lost,
    surplus:
      firstDay === undefined || surplus.length < fewestDays
        ? null
        : { days: surplus.length, firstDay, share: beyond / made },
  }
}

function sumOf(values: Float64Array, day: number): number {
  return values.subarray(day * 24, day * 24 + 24).reduce((sum, kw) => sum + kw, 0)
}
