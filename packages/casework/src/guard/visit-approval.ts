import type { Visits, VisitStatus } from '../status/visits.js'
import type { Act, Grounds, Guard } from './guard.js'

/** A visit is approved by somebody who does not go on it, and begins only then. */
export const visitApproval: Guard = (act, grounds) => {
  if (act.kind !== 'visit-approved' && act.kind !== 'visit-begun') return []
  const visit = visitOf(act, grounds)
  if (visit === undefined) return [{ code: 'visit.unknown', params: { visit: act.data.visitId } }]
  if (act.kind === 'visit-approved') {
    const goes = [...visit.plan.officers, ...visit.plan.helpers].some(({ personId }) => personId === act.by.personId)
    return goes ? [{ code: 'inspection.self-approved' }] : []
  }
  const needsApproval = visit.plan.kind === 'administrative-inspection'
  // an urgent visit may be approved afterwards, with its reason
  return needsApproval && visit.approvedBy === null ? [{ code: 'inspection.not-approved', overridable: true }] : []
}

function visitOf(
  act: Extract<Act, { kind: 'visit-approved' | 'visit-begun' }>,
  grounds: Grounds,
): VisitStatus | undefined {
  const all: Visits = Object.assign({}, grounds.matter?.visits, ...grounds.leads.map(({ visits }) => visits))
  return all[act.data.visitId]
}
