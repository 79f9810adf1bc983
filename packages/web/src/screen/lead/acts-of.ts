import type { ApiLeadStatus, ApiSession } from '@davylamp/server'
import { type LeadAct, mayOnLead } from '../../part/may.js'

/** An act that is offered: what its form begins with, and what it does not ask. */
export interface LeadActOffer {
  readonly kind: LeadAct
  readonly initial: Readonly<Record<string, unknown>>
  readonly fixed: Readonly<Record<string, unknown>>
}

const notChecked = { state: 'not-checked', evidence: [] }

/** What a person of this role can do with a lead that stands so, the likeliest first. */
export function actsOf(
  { role, bodyId, personId }: Pick<ApiSession, 'role' | 'bodyId' | 'personId'>,
  leadId: string,
  status: ApiLeadStatus,
): readonly LeadActOffer[] {
  const { stage, proposal, merge, conclusion } = status
  const isOpen = conclusion === null && merge === null
  const offer = (
    kind: LeadAct,
    when: boolean,
    initial: LeadActOffer['initial'] = {},
    fixed: LeadActOffer['fixed'] = {},
  ) => (when && mayOnLead(role, kind) ? [{ kind, initial, fixed }] : [])
  const visitId = Object.keys(status.visits).at(-1)
  const toApprove = Object.entries(status.visits).find(([, visit]) => visit.approvedBy === null)?.[0]
  return [
    ...offer('conclusion-seconded', proposal !== null, {}, { proposalId: proposal?.proposalId }),
    ...offer('conclusion-rejected', proposal !== null, {}, { proposalId: proposal?.proposalId }),
    ...offer('screened', isOpen && proposal === null, { decision: stage === 'returned' ? 'keep' : 'keep' }),
    ...offer('assigned', isOpen && proposal === null, { bodyId, personId: null }),
    ...offer('desk-checked', isOpen && proposal === null, { sources: [] }),
    ...offer('visit-approved', toApprove !== undefined, { visitId: toApprove }),
    ...offer('conclusion-proposed', isOpen && proposal === null, {
      checkList: { hardware: notChecked, software: notChecked, poolRecord: notChecked },
    }),
    ...offer(
      'visit-planned',
      isOpen && proposal === null,
      { leadingBodyId: bodyId, officers: [{ personId, bodyId, certificate: null }], helpers: [], items: [] },
      { visitId: `visit-${leadId.slice(-6)}-${(visitId === undefined ? 0 : Object.keys(status.visits).length) + 1}` },
    ),
    ...offer('finding-parted', isOpen && Object.keys(status.findings).length > 1),
    ...offer('merge-undone', merge !== null, {}, { mergeId: merge?.mergeId }),
    ...offer('reopened', conclusion !== null),
  ]
}
