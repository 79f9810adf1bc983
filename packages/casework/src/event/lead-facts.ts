import type { Sense, Verdict } from '@davylamp/finding'
import type { MergeKey } from '../lead/lead.js'
import type { CheckList } from '../record/check-list.js'
import type { Reasoned } from '../record/reason-code.js'
import type { EventOf } from './event.js'
import type { VisitFacts } from './visit-facts.js'

/** What a desk can look into without leaving it. */
export type DeskSource = 'power' | 'network' | 'host' | 'licence' | 'lease' | 'map' | 'household'

/** What can happen to a lead: findings and tips about one place, until people have decided what it is. */
export interface LeadFacts extends VisitFacts {
  'finding-joined': {
    readonly findingId: string
    readonly sense: Sense
    readonly verdict: Verdict
    readonly score: number
    /** The key that finding and lead share, so that a person can undo it. */
    readonly mergedBy: MergeKey
  }
  'finding-parted': { readonly findingId: string; readonly why: string }
  'tip-joined': { readonly tipId: string }
  registered: { readonly number: string; readonly origin: 'scan' | 'list' | 'tip' | 'patrol' | 'report' }
  screened: { readonly decision: 'keep' | 'return' | 'hold'; readonly why: string }
  assigned: { readonly bodyId: string; readonly personId: string | null; readonly dueOn: string | null }
  'desk-checked': { readonly sources: readonly DeskSource[]; readonly summary: string }
  /** This lead is the same matter as another and goes on there. */
  'merged-into': { readonly leadId: string; readonly by: MergeKey }
  'merge-undone': { readonly mergeId: string; readonly why: string }
  'conclusion-proposed': { readonly reason: Reasoned; readonly checkList: CheckList; readonly facts: string }
  'conclusion-seconded': { readonly proposalId: string }
  'conclusion-rejected': { readonly proposalId: string; readonly why: string }
  'case-opened': { readonly caseId: string }
  reopened: { readonly cause: 'appeal' | 'new-evidence' | 'error'; readonly why: string }
}

export type LeadEvent = EventOf<LeadFacts>
