import { bias, caps } from './caps.js'
import type { TermValue, Weighable } from './term.js'
import { terms } from './terms.js'

/** The additive part: what each term weighs, strongest first, and their sum with the bias. */
export interface AddedUp {
  readonly values: readonly TermValue[]
  readonly logOdds: number
}

/** Adds up every term. What it says can be followed by hand: each weight is a strength times its cap. */
export function addUp(weighable: Weighable): AddedUp {
  const values: TermValue[] = []
  let logOdds = bias
  for (const term of terms) {
    const weight = term.strength(weighable) * (caps[term.code] ?? 0)
    if (Math.abs(weight) < 0.005) continue
    logOdds += weight
    values.push({ code: term.code, weight, params: term.params(weighable) })
  }
  values.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return { values, logOdds }
}
