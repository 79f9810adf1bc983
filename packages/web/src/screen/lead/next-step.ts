import type { ApiLead, ApiLeadStatus } from '@davylamp/server'
import type { TextKey } from '../../text/index.js'

type Step = Extract<TextKey, `lead.next.${string}`>

/**
 * The least intrusive step that brings a lead on: records before people, a look at the desk before a visit, and at a home a second source
 * before anybody goes there.
 */
export function nextStep(
  lead: Pick<ApiLead, 'stage' | 'senses' | 'tips' | 'site' | 'verdict'>,
  status: Pick<ApiLeadStatus, 'deskChecks' | 'visits' | 'proposal'>,
): Step {
  switch (lead.stage) {
    case 'merged':
      return 'lead.next.merged'
    case 'in-case':
      return 'lead.next.in-case'
    case 'confirmed':
      return 'lead.next.case'
    case 'closed':
    case 'returned':
      return 'lead.next.nothing'
    case 'awaiting-second':
      return 'lead.next.second'
    default:
  }
  if (lead.verdict === 'related') return 'lead.next.records'
  if (lead.stage === 'new' || lead.stage === 'registered' || lead.stage === 'held') return 'lead.next.screen'
  if (lead.stage === 'kept') return 'lead.next.assign'
  if (status.deskChecks.length === 0) return 'lead.next.desk'
  const isHome = lead.site?.premises === 'home' || lead.site?.premises == null
  if (isHome && lead.senses.length + lead.tips < 2) return 'lead.next.second-source'
  const visits = Object.values(status.visits)
  if (visits.length === 0) return 'lead.next.visit'
  return visits.some(({ result }) => result === null) ? 'lead.next.finish-visit' : 'lead.next.conclude'
}
