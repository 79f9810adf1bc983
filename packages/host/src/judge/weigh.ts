import type { Seen } from '../seen.js'
import { tells } from '../tell/index.js'
import type { Bearing, Term } from '../tell/tell.js'

/** Everything that was told of a picture, and what it sums up to. */
export interface Weighed {
  readonly terms: readonly Term[]
  /** Sum of the capped log-odds of all tells. */
  readonly total: number
  /** The part of the sum that speaks for one thing. */
  part(bears: Bearing): number
}

/** Asks every tell; each counts up to its cap, shared among its terms by their weights. */
export function weigh(seen: Seen): Weighed {
  const terms: Term[] = []
  const parts = new Map<Bearing, number>()
  let total = 0
  for (const tell of tells) {
    const told = tell.look(seen)
    if (told.length === 0) continue
    let sum = 0
    for (const term of told) sum += term.weight
    const counted = Math.min(tell.cap, sum)
    total += counted
    for (const { bears, weight } of told)
      parts.set(bears, (parts.get(bears) ?? 0) + (sum === 0 ? 0 : (weight / sum) * counted))
    terms.push(...told)
  }
  return { terms, total, part: (bears) => parts.get(bears) ?? 0 }
}
