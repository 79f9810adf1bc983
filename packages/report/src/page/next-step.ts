import type { Lead } from '@davylamp/casework'
import type { ReportCode } from '../texts.js'

/** The least intrusive next step for a lead: records before doors, and no home on one sense alone. */
export function nextStep(lead: Lead): ReportCode {
  if (lead.verdict === 'related') return 'step.related'
  const home = lead.premises === 'home'
  if (lead.senses.length > 1) return home ? 'step.several.home' : 'step.several'
  const [finding] = lead.findings
  switch (finding?.sense) {
    case 'power':
      if (finding.subject.kind === 'plant') return 'step.plant'
      if (finding.subject.kind === 'transformer') return 'step.transformer'
      return home ? 'step.power.home' : 'step.power'
    case 'host':
      return 'step.host'
    case 'page':
      return 'step.page'
    default:
      return 'step.network'
  }
}
