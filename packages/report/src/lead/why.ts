import type { Lead } from '@davylamp/casework'
import type { Finding } from '@davylamp/finding'
import type { Speaker } from '../say/speaker.js'

/** The one sentence that says why a lead is one: the weightiest reason of its strongest finding. */
export function whyOf(lead: Lead, say: Speaker): string {
  const [finding] = lead.findings
  const strongest = finding === undefined ? undefined : weightiest(finding)
  return strongest === undefined ? '' : say.of(strongest)
}

/** The reason with the greatest weight, or the first where none has one. */
export function weightiest(finding: Finding): Finding['reasons'][number] | undefined {
  let best = finding.reasons[0]
  for (const reason of finding.reasons) if (best === undefined || reason.weight > best.weight) best = reason
  return best
}
