import { inOrder } from '../event/event.js'
import type { CaseEvent, CaseFacts, Disposition, Filing, ProofOfStop } from '../event/case-facts.js'
import type { Measure } from '../record/measure.js'
import type { Money } from '../record/money.js'
import type { Party } from '../record/party.js'
import type { Conflict } from './conflict.js'
import { paperIssued, type Papers, paperSigned } from './papers.js'
import { type Decision, isConflict, type Proposal, secondProposal } from './proposal.js'
import { type Visits, visitsAfter } from './visits.js'

/** How far a case has come. */
export type CaseStage =
  | 'not-opened'
  | 'opened'
  | 'on-site'
  | 'in-measures'
  | 'rectified'
  | 'awaiting-second'
  | 'cleared'
  | 'relapsed'
  | 'archived'

/** Something that runs until it ends, and since when. */
export interface Running<Content> {
  readonly content: Content
  readonly since: string
  readonly endedOn: string | null
}

export interface MachineStatus {
  readonly visitId: string
  /** Head of the inventory journal that lists it. */
  readonly journalHead: string
  readonly disposition: Disposition | null
}

export interface MoneyStatus {
  readonly money: Money
  readonly paidCny: number
}

export interface ReferralStatus {
  readonly referral: CaseFacts['referred']
  readonly sentOn: string
  readonly answer: CaseFacts['referral-answered'] | null
}

export interface AppealStatus {
  readonly appeal: CaseFacts['appealed']
  readonly outcome: CaseFacts['appeal-decided']['outcome'] | null
}

/** A case as its events make it. */
export interface CaseStatus {
  readonly stage: CaseStage
  readonly siteId: string | null
  readonly leadIds: readonly string[]
  /** By identifier; the last word on a party's role holds. */
  readonly parties: Readonly<Record<string, Party>>
  readonly filings: Readonly<Record<string, Running<Filing>>>
  readonly visits: Visits
  readonly machines: Readonly<Record<string, MachineStatus>>
  readonly measures: Readonly<Record<string, Running<Measure>>>
  readonly commitments: readonly CaseFacts['commitment-signed'][]
  readonly money: Readonly<Record<string, MoneyStatus>>
  readonly referrals: Readonly<Record<string, ReferralStatus>>
  readonly assessments: readonly CaseFacts['assessed'][]
  readonly clearanceProposal: Proposal<readonly ProofOfStop[]> | null
  readonly clearance: Decision<readonly ProofOfStop[]> | null
  readonly revisits: readonly CaseFacts['revisited'][]
  readonly relapses: readonly CaseFacts['relapsed'][]
  readonly appeals: Readonly<Record<string, AppealStatus>>
  readonly papers: Papers
  readonly archiveNumber: string | null
  readonly conflicts: readonly Conflict[]
}

const untouched: CaseStatus = {
  stage: 'not-opened',
  siteId: null,
  leadIds: [],
  parties: {},
  filings: {},
  visits: {},
  machines: {},
  measures: {},
  commitments: [],
  money: {},
  referrals: {},
  assessments: [],
  clearanceProposal: null,
  clearance: null,
  revisits: [],
  relapses: [],
  appeals: {},
  papers: {},
  archiveNumber: null,
  conflicts: [],
}

/** The status of a case: a function of its events alone, the same in whatever order and however often they arrived. */
export function caseStatus(events: readonly CaseEvent[]): CaseStatus {
  const status = inOrder(events).reduce(after, untouched)
  return { ...status, stage: stageOf(status) }
}

function after(status: CaseStatus, event: CaseEvent): CaseStatus {
  switch (event.kind) {
    case 'opened':
      return status.siteId === null
        ? { ...status, siteId: event.data.siteId, leadIds: event.data.leadIds }
        : conflict(status, event, 'already-decided')
    case 'party-noted':
      return { ...status, parties: { ...status.parties, [event.data.partyId]: event.data } }
    case 'filed':
      return { ...status, filings: begun(status.filings, event.data.filingId, event.data, event.actedOn) }
    case 'filing-ended':
      return ending(status, event, 'filings', event.data.filingId)
    case 'machines-listed':
      return { ...status, machines: { ...status.machines, ...listed(status, event.data) } }
    case 'machine-disposed': {
      const machine = status.machines[event.data.machineId]
      if (machine === undefined) return conflict(status, event, 'unknown-reference')
      const { machineId, disposition } = event.data
      return { ...status, machines: { ...status.machines, [machineId]: { ...machine, disposition } } }
    }
    case 'measure-taken':
      return { ...status, measures: begun(status.measures, event.data.measureId, event.data, event.actedOn) }
    case 'measure-ended':
      return ending(status, event, 'measures', event.data.measureId)
    case 'commitment-signed':
      return { ...status, commitments: [...status.commitments, event.data] }
    case 'money-set': {
      const paidCny = status.money[event.data.moneyId]?.paidCny ?? 0
      return { ...status, money: { ...status.money, [event.data.moneyId]: { money: event.data, paidCny } } }
    }
    case 'money-paid': {
      const owed = status.money[event.data.moneyId]
      if (owed === undefined) return conflict(status, event, 'unknown-reference')
      const paid = { ...owed, paidCny: owed.paidCny + event.data.amountCny }
      return { ...status, money: { ...status.money, [event.data.moneyId]: paid } }
    }
    case 'referred': {
      const sent = { referral: event.data, sentOn: event.actedOn, answer: null }
      return { ...status, referrals: { [event.data.referralId]: sent, ...status.referrals } }
    }
    case 'referral-answered': {
      const sent = status.referrals[event.data.referralId]
      if (sent === undefined) return conflict(status, event, 'unknown-reference')
      return { ...status, referrals: { ...status.referrals, [event.data.referralId]: { ...sent, answer: event.data } } }
    }
    case 'assessed':
      return { ...status, assessments: [...status.assessments, event.data] }
    case 'revisited':
      return { ...status, revisits: [...status.revisits, event.data] }
    case 'appealed': {
      const appeal = { appeal: event.data, outcome: null }
      return { ...status, appeals: { [event.data.appealId]: appeal, ...status.appeals } }
    }
    case 'appeal-decided': {
      const appeal = status.appeals[event.data.appealId]
      if (appeal === undefined) return conflict(status, event, 'unknown-reference')
      const decided = { ...appeal, outcome: event.data.outcome }
      return { ...status, appeals: { ...status.appeals, [event.data.appealId]: decided } }
    }
    case 'paper-issued':
    case 'paper-signed': {
      const papers =
        event.kind === 'paper-issued'
          ? paperIssued(status.papers, event.data, event.actedOn)
          : paperSigned(status.papers, event.data)
      return papers === null ? conflict(status, event, 'unknown-reference') : { ...status, papers }
    }
    case 'clearance-proposed':
    case 'clearance-seconded':
    case 'clearance-rejected':
    case 'relapsed':
    case 'archived':
      return afterClosing(status, event)
    default: {
      const visits = visitsAfter(status.visits, event)
      return visits === null ? conflict(status, event, 'unknown-reference') : { ...status, visits }
    }
  }
}

type ClosingEvent = Extract<
  CaseEvent,
  { kind: 'clearance-proposed' | 'clearance-seconded' | 'clearance-rejected' | 'relapsed' | 'archived' }
>

/** Clearance (销号) by two persons, its failure, and the end. */
function afterClosing(status: CaseStatus, event: ClosingEvent): CaseStatus {
  switch (event.kind) {
    case 'clearance-proposed': {
      const proposal = { proposalId: event.id, by: event.by.personId, content: event.data.proofs }
      return { ...status, clearanceProposal: proposal }
    }
    case 'clearance-seconded': {
      const decision = secondProposal(status.clearanceProposal, event.data.proposalId, event)
      if (isConflict(decision)) return { ...status, conflicts: [...status.conflicts, decision] }
      return { ...status, clearance: decision, clearanceProposal: null }
    }
    case 'clearance-rejected':
      return status.clearanceProposal?.proposalId === event.data.proposalId
        ? { ...status, clearanceProposal: null }
        : conflict(status, event, 'unknown-proposal')
    case 'relapsed': {
      const reopened = { ...status, clearance: null, clearanceProposal: null, archiveNumber: null }
      return { ...reopened, relapses: [...status.relapses, event.data] }
    }
    case 'archived':
      return status.clearance === null
        ? conflict(status, event, 'not-open')
        : { ...status, archiveNumber: event.data.number }
  }
}

function stageOf(status: CaseStatus): CaseStage {
  if (status.siteId === null) return 'not-opened'
  if (status.archiveNumber !== null) return 'archived'
  if (status.clearance !== null) return 'cleared'
  if (status.clearanceProposal !== null) return 'awaiting-second'
  if (status.relapses.length > 0) return 'relapsed'
  const machines = Object.values(status.machines)
  if (machines.length > 0 && machines.every(({ disposition }) => disposition !== null)) return 'rectified'
  if (Object.keys(status.measures).length > 0) return 'in-measures'
  return Object.values(status.visits).some(({ begunOn }) => begunOn !== null) ? 'on-site' : 'opened'
}

function listed(status: CaseStatus, list: CaseFacts['machines-listed']): Record<string, MachineStatus> {
  const { visitId, journalHead } = list
  return Object.fromEntries(
    list.machineIds.map((id) => [id, status.machines[id] ?? { visitId, journalHead, disposition: null }]),
  )
}

function begun<Content>(
  running: Readonly<Record<string, Running<Content>>>,
  id: string,
  content: Content,
  since: string,
): Record<string, Running<Content>> {
  // the first word on an identifier stands
  return { [id]: { content, since, endedOn: null }, ...running }
}

function ending(status: CaseStatus, event: CaseEvent, table: 'filings' | 'measures', id: string): CaseStatus {
  const one = status[table][id]
  if (one === undefined) return conflict(status, event, 'unknown-reference')
  return { ...status, [table]: { ...status[table], [id]: { ...one, endedOn: one.endedOn ?? event.actedOn } } }
}

function conflict(status: CaseStatus, event: CaseEvent, code: Conflict['code']): CaseStatus {
  return { ...status, conflicts: [...status.conflicts, { eventId: event.id, code }] }
}
