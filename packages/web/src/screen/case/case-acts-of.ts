import type { ApiCaseEvent, ApiCaseStatus, ApiRole, ApiSession } from '@davylamp/server'

type Kind = ApiCaseEvent['kind']

/** What stands in the way of an act; the server's guards decide, with their articles, when it is done. */
export type Block = 'evidence' | 'machines' | 'visit' | 'clearance' | 'archived'

export interface CaseActOffer {
  readonly kind: Kind
  readonly blocked: Block | null
  readonly initial: Readonly<Record<string, unknown>>
  readonly fixed: Readonly<Record<string, unknown>>
}

const officer: readonly ApiRole[] = ['case-officer']
const leading: readonly ApiRole[] = ['case-officer', 'leader']
const second: readonly ApiRole[] = ['reviewer', 'leader']

/** What a person of this role can do with a case that stands so, in the order of a case's way. */
export function caseActsOf(
  { role, bodyId, personId }: Pick<ApiSession, 'role' | 'bodyId' | 'personId'>,
  status: ApiCaseStatus,
): readonly CaseActOffer[] {
  const { visits, machines, clearance, clearanceProposal, archiveNumber } = status
  const plans = Object.entries(visits)
  const isFixed = plans.some(([, visit]) => visit.evidence.length > 0)
  const undisposed = Object.values(machines).some(({ disposition }) => disposition === null)
  const waiting = plans.find(([, visit]) => visit.approvedBy === null)?.[0]
  const ready = plans.find(([, visit]) => visit.approvedBy !== null && visit.begunOn === null)?.[0]
  const under = plans.find(([, visit]) => visit.begunOn !== null && visit.result === null)?.[0]
  const id = (name: string, of: object) => `${name}-${Object.keys(of).length + 1}`
  const offer = (
    kind: Kind,
    roles: readonly ApiRole[],
    more: {
      when?: boolean
      blocked?: Block | null
      initial?: CaseActOffer['initial']
      fixed?: CaseActOffer['fixed']
    } = {},
  ) =>
    (more.when ?? true) && roles.includes(role)
      ? [{ kind, blocked: more.blocked ?? null, initial: more.initial ?? {}, fixed: more.fixed ?? {} }]
      : []
  if (archiveNumber !== null) return []
  return [
    ...offer('clearance-seconded', second, {
      when: clearanceProposal !== null,
      fixed: { proposalId: clearanceProposal?.proposalId },
    }),
    ...offer('clearance-rejected', second, {
      when: clearanceProposal !== null,
      fixed: { proposalId: clearanceProposal?.proposalId },
    }),
    ...offer('visit-approved', ['leader'], { when: waiting !== undefined, initial: { visitId: waiting } }),
    ...offer('visit-begun', officer, { when: ready !== undefined, initial: { visitId: ready } }),
    ...offer('evidence-fixed', officer, {
      when: plans.length > 0,
      blocked: under === undefined ? 'visit' : null,
      initial: { visitId: under },
    }),
    ...offer('machines-listed', officer, { when: plans.length > 0, initial: { visitId: under ?? plans.at(-1)?.[0] } }),
    ...offer('visit-ended', officer, { when: under !== undefined, initial: { visitId: under } }),
    ...offer('visit-planned', officer, {
      initial: { leadingBodyId: bodyId, officers: [{ personId, bodyId, certificate: null }], helpers: [], items: [] },
      fixed: { visitId: id('visit', visits) },
    }),
    ...offer('measure-taken', leading, {
      blocked: plans.length > 0 && !isFixed ? 'evidence' : null,
      initial: { bodyId, machineIds: Object.keys(machines) },
      fixed: { measureId: id('measure', status.measures) },
    }),
    ...offer('measure-ended', leading, { when: Object.keys(status.measures).length > 0 }),
    ...offer('machine-disposed', officer, { when: undisposed }),
    ...offer('party-noted', officer),
    ...offer('commitment-signed', officer, { initial: { machineCount: Object.keys(machines).length } }),
    ...offer('filed', leading, { initial: { bodyId }, fixed: { filingId: id('filing', status.filings) } }),
    ...offer('filing-ended', leading, { when: Object.keys(status.filings).length > 0 }),
    ...offer('money-set', officer, { fixed: { moneyId: id('money', status.money) } }),
    ...offer('money-paid', officer, { when: Object.keys(status.money).length > 0 }),
    ...offer('referred', ['leader'], { fixed: { referralId: id('referral', status.referrals) } }),
    ...offer('referral-answered', leading, { when: Object.keys(status.referrals).length > 0 }),
    ...offer('assessed', second, {
      initial: { bodyIds: [bodyId] },
      fixed: { assessmentId: id('assessment', status.assessments) },
    }),
    ...offer('clearance-proposed', officer, {
      when: clearance === null && clearanceProposal === null,
      blocked: undisposed ? 'machines' : null,
    }),
    ...offer('revisited', officer, { when: clearance !== null, initial: { round: status.revisits.length + 1 } }),
    ...offer('relapsed', ['case-officer', 'reviewer'], { when: clearance !== null }),
    ...offer('archived', second, { blocked: clearance === null ? 'clearance' : null }),
  ]
}
