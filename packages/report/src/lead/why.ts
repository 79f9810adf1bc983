import type { Lead } from '@davylamp/casework'
import type { Finding } from '@davylamp/finding'
import type { Speaker } from '../say/speaker.js'

/** They compare a load with something; alone they do not tell a reader what was seen. */
const comparisons: ReadonlySet<string> = new Set([
  'power.above-capacity',
  'power.uses-its-capacity',
  'power.larger-than-ever',
  'power.abrupt',
  'power.night-as-day',
])

/** A reason that says what was seen is preferred when it weighs at least this part of the weightiest. */
const worthSaying = 0.2

/** The one sentence that says why a lead is one: the weightiest reason of its strongest finding. */
export function whyOf(lead: Lead, say: Speaker): string {
  const [finding] = lead.findings
  const strongest = finding === undefined ? undefined : weightiest(finding)
  return strongest === undefined ? '' : say.of(strongest)
}

/**
 * The reason with the greatest weight, or the first where none has one; what was seen goes before what only compares it, as long
 * as it weighs something beside it.
 */
export function weightiest({ reasons }: Pick<Finding, 'reasons'>): Finding['reasons'][number] | undefined {
  const [best, ...others] = reasons.toSorted((a, b) => b.weight - a.weight)
  if (best === undefined || !comparisons.has(best.code)) return best
  return others.find(({ code, weight }) => !comparisons.has(code) && weight >= worthSaying * best.weight) ?? best
}
