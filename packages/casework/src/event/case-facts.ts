import type { Measure } from '../record/measure.js'
import type { Money } from '../record/money.js'
import type { IssuedPaper, SignedPaper } from '../record/paper.js'
import type { Party } from '../record/party.js'
import type { EventOf } from './event.js'
import type { VisitFacts } from './visit-facts.js'

/** A body's own formal act inside a case (立案); its clocks start here. */
export interface Filing {
  readonly filingId: string
  readonly bodyId: string
  /** The body's own number of it. */
  readonly number: string
  readonly kind: 'administrative' | 'public-security' | 'criminal'
}

/** What shows that mining has stopped. */
export interface ProofOfStop {
  readonly kind: 'quiet-curve' | 'empty-racks' | 'network-silence' | 'account-closed'
  /** Local dates that it covers, both included. */
  readonly from: string
  readonly to: string
  readonly evidence: readonly string[]
}

/** Where a machine went after it was dealt with. */
export type Disposition = 'left-dismantled' | 'sealed' | 'seized' | 'returned' | 'removed-by-owner' | 'destroyed'

/** What can happen to a case (整治事项). */
export interface CaseFacts extends VisitFacts {
  opened: { readonly leadIds: readonly string[]; readonly siteId: string; readonly title: string }
  'party-noted': Party
  filed: Filing
  'filing-ended': { readonly filingId: string; readonly outcome: string }
  'machines-listed': { readonly visitId: string; readonly journalHead: string; readonly machineIds: readonly string[] }
  'machine-disposed': { readonly machineId: string; readonly disposition: Disposition }
  'measure-taken': Measure
  'measure-ended': { readonly measureId: string }
  /** A voluntary promise (承诺书): never a penalty and never a legal basis. */
  'commitment-signed': { readonly partyId: string; readonly paperId: string; readonly machineCount: number }
  'money-set': Money
  'money-paid': { readonly moneyId: string; readonly amountCny: number }
  referred: {
    readonly referralId: string
    readonly toBodyId: string
    /** Ticked by a person from the check lists of law; never chosen by the program. */
    readonly offences: readonly string[]
    readonly paperIds: readonly string[]
  }
  'referral-answered': {
    readonly referralId: string
    readonly answer: 'filed' | 'not-filed' | 'sent-back'
    readonly number: string | null
  }
  /** A joint judgement of several bodies (会商研判). */
  assessed: {
    readonly assessmentId: string
    readonly bodyIds: readonly string[]
    readonly conclusion: string
    /** Null where all agreed. */
    readonly dissent: string | null
  }
  'clearance-proposed': { readonly proofs: readonly ProofOfStop[] }
  'clearance-seconded': { readonly proposalId: string }
  'clearance-rejected': { readonly proposalId: string; readonly why: string }
  revisited: {
    readonly round: number
    readonly announced: boolean
    readonly machinesBack: number
    readonly evidence: readonly string[]
  }
  /** Mining was seen again after clearance, by a finding or a person. */
  relapsed: { readonly findingId: string | null; readonly seenOn: string; readonly why: string }
  appealed: {
    readonly appealId: string
    readonly against: string
    readonly route: 'correction' | 'reconsideration' | 'lawsuit'
  }
  'appeal-decided': { readonly appealId: string; readonly outcome: 'upheld' | 'changed' | 'withdrawn' }
  /** Written by the act that numbers it, never by hand. */
  'paper-issued': IssuedPaper
  'paper-signed': SignedPaper
  archived: { readonly number: string }
}

export type CaseEvent = EventOf<CaseFacts>
