import type { ProcessRow } from '../picture.js'
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

/** The process that most speaks against. */
function worstProcess(terms: readonly Term[]): ProcessRow | undefined {
  const sums = new Map<ProcessRow, number>()
  for (const { about, weight } of terms) if (about !== undefined) sums.set(about, (sums.get(about) ?? 0) + weight)
  let worst: ProcessRow | undefined
  for (const [process, sum] of sums) if (worst === undefined || sum > (sums.get(worst) ?? 0)) worst = process
  return worst
}

/** Asks every tell; each counts up to its cap, shared among its terms by their weights. */
export function weigh(seen: Seen): Weighed {
  const terms: Term[] = []
  const parts = new Map<Bearing, number>()
  let total = 0
  const all: { cap: number; told: readonly Term[] }[] = []
  for (const tell of tells) {
    const told = tell.look(seen)
    if (told.length > 0) all.push({ cap: tell.cap, told })
  }
  const worst = worstProcess(all.flatMap(({ told }) => told))
  for (const { cap, told: everything } of all) {
    const told = everything.filter(({ about, bears }) => about === undefined || bears === 'mining' || about === worst)
    if (told.length === 0) continue
    let sum = 0
    for (const term of told) sum += term.weight
    const counted = Math.min(cap, sum)
    total += counted
    for (const { bears, weight } of told)
      parts.set(bears, (parts.get(bears) ?? 0) + (sum === 0 ? 0 : (weight / sum) * counted))
    terms.push(...told)
  }
  return { terms, total, part: (bears) => parts.get(bears) ?? 0 }
}
