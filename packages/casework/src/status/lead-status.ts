import { inOrder } from '../event/event.js'
import type { LeadEvent, LeadFacts } from '../event/lead-facts.js'
import type { CheckList } from '../record/check-list.js'
import { isConfirmed, type Reasoned } from '../record/reason-code.js'
import type { Conflict } from './conflict.js'
import { type Decision, isConflict, type Proposal, secondProposal } from './proposal.js'
import { type Visits, visitsAfter } from './visits.js'

/** How far a lead has come; what is to be done next follows from it. */
export type LeadStage =
  | 'new'
  | 'registered'
  | 'kept'
  | 'held'
  | 'returned'
  | 'assigned'
  | 'verifying'
  | 'awaiting-second'
  | 'confirmed'
  | 'closed'
  | 'in-case'
  | 'merged'

export interface Conclusion {
  readonly reason: Reasoned
  readonly checkList: CheckList
  readonly facts: string
}

/** A lead as its events make it. */
export interface LeadStatus {
  readonly stage: LeadStage
  readonly number: string | null
  readonly findings: Readonly<Record<string, LeadFacts['finding-joined']>>
  readonly tipIds: readonly string[]
  readonly screening: LeadFacts['screened'] | null
  readonly assignment: LeadFacts['assigned'] | null
  readonly deskChecks: readonly LeadFacts['desk-checked'][]
  readonly visits: Visits
  readonly proposal: Proposal<Conclusion> | null
  /** Two persons' (认定). */
  readonly conclusion: Decision<Conclusion> | null
  readonly caseId: string | null
  readonly merge: { readonly mergeId: string; readonly into: LeadFacts['merged-into'] } | null
  readonly conflicts: readonly Conflict[]
}

const untouched: LeadStatus = {
  stage: 'new',
  number: null,
  findings: {},
  tipIds: [],
  screening: null,
  assignment: null,
  deskChecks: [],
  visits: {},
  proposal: null,
  conclusion: null,
  caseId: null,
  merge: null,
  conflicts: [],
}

/** The status of a lead: a function of its events alone, the same in whatever order and however often they arrived. */
export function leadStatus(events: readonly LeadEvent[]): LeadStatus {
  const status = inOrder(events).reduce(after, untouched)
  return { ...status, stage: stageOf(status) }
}

function after(status: LeadStatus, event: LeadEvent): LeadStatus {
  switch (event.kind) {
    case 'finding-joined':
      return { ...status, findings: { ...status.findings, [event.data.findingId]: event.data } }
    case 'finding-parted':
      return event.data.findingId in status.findings
        ? { ...status, findings: without(status.findings, event.data.findingId) }
        : withConflict(status, { eventId: event.id, code: 'unknown-reference' })
    case 'tip-joined':
      return status.tipIds.includes(event.data.tipId)
        ? status
        : { ...status, tipIds: [...status.tipIds, event.data.tipId] }
    case 'registered':
      return status.number === null
        ? { ...status, number: event.data.number }
        : withConflict(status, { eventId: event.id, code: 'already-decided' })
    case 'screened':
      return { ...status, screening: event.data }
    case 'assigned':
      return { ...status, assignment: event.data }
    case 'desk-checked':
      return { ...status, deskChecks: [...status.deskChecks, event.data] }
    case 'merged-into':
      return status.merge === null
        ? { ...status, merge: { mergeId: event.id, into: event.data } }
        : withConflict(status, { eventId: event.id, code: 'already-decided' })
    case 'merge-undone':
      return status.merge?.mergeId === event.data.mergeId
        ? { ...status, merge: null }
        : withConflict(status, { eventId: event.id, code: 'unknown-reference' })
    case 'conclusion-proposed':
      return { ...status, proposal: { proposalId: event.id, by: event.by.personId, content: event.data } }
    case 'conclusion-seconded':
      return afterSecond(status, event)
    case 'conclusion-rejected':
      return status.proposal?.proposalId === event.data.proposalId
        ? { ...status, proposal: null }
        : withConflict(status, { eventId: event.id, code: 'unknown-proposal' })
    case 'case-opened':
      return status.caseId === null
        ? { ...status, caseId: event.data.caseId }
        : withConflict(status, { eventId: event.id, code: 'already-decided' })
    case 'reopened':
      return { ...status, conclusion: null, proposal: null, caseId: null }
    default: {
      const visits = visitsAfter(status.visits, event)
      return visits === null
        ? withConflict(status, { eventId: event.id, code: 'unknown-reference' })
        : { ...status, visits }
    }
  }
}

function afterSecond(status: LeadStatus, event: Extract<LeadEvent, { kind: 'conclusion-seconded' }>): LeadStatus {
  const decision = secondProposal(status.proposal, event.data.proposalId, event)
  if (isConflict(decision)) return withConflict(status, decision)
  return { ...status, conclusion: decision, proposal: null }
}

function stageOf(status: LeadStatus): LeadStage {
  if (status.merge !== null) return 'merged'
  if (status.caseId !== null) return 'in-case'
  if (status.proposal !== null) return 'awaiting-second'
  if (status.conclusion !== null) return isConfirmed(status.conclusion.content.reason.code) ? 'confirmed' : 'closed'
  if (status.deskChecks.length > 0 || Object.keys(status.visits).length > 0) return 'verifying'
  if (status.screening?.decision === 'return') return 'returned'
  if (status.screening?.decision === 'hold') return 'held'
  if (status.assignment !== null) return 'assigned'
  if (status.screening?.decision === 'keep') return 'kept'
  return status.number === null ? 'new' : 'registered'
}

function withConflict(status: LeadStatus, conflict: Conflict): LeadStatus {
  return { ...status, conflicts: [...status.conflicts, conflict] }
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}
