import type { HomeEntry, VisitPlan } from '../record/visit.js'

/** What was fixed before anything at a place was changed. */
export interface FixedEvidence {
  readonly visitId: string
  /** Head of the journal that holds it (SHA-256, hex). */
  readonly journalHead: string
  readonly what: readonly ('screens' | 'pool-settings' | 'serial-photos' | 'meter' | 'wiring' | 'statements')[]
}

/** Facts of visits. A lead is verified by them, a case is worked off with them. */
export interface VisitFacts {
  'visit-planned': VisitPlan
  'visit-approved': { readonly visitId: string }
  'visit-begun': { readonly visitId: string; readonly homeEntry: HomeEntry | null }
  'visit-ended': { readonly visitId: string; readonly result: 'checked' | 'refused' | 'nobody-there' }
  'evidence-fixed': FixedEvidence
}
