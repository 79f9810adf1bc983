import type { EventOf } from '../event/event.js'
import type { FixedEvidence, VisitFacts } from '../event/visit-facts.js'
import type { HomeEntry, VisitPlan } from '../record/visit.js'

/** One visit as far as it has come. */
export interface VisitStatus {
  readonly plan: VisitPlan
  /** Who approved it; null: nobody yet. */
  readonly approvedBy: string | null
  readonly begunOn: string | null
  readonly homeEntry: HomeEntry | null
  readonly result: VisitFacts['visit-ended']['result'] | null
  readonly evidence: readonly FixedEvidence[]
}

export type Visits = Readonly<Record<string, VisitStatus>>

/** The visits after an event; null where it speaks of a visit that was never planned. */
export function visitsAfter(visits: Visits, event: EventOf<VisitFacts>): Visits | null {
  if (event.kind === 'visit-planned')
    return event.data.visitId in visits ? visits : { ...visits, [event.data.visitId]: planned(event.data) }
  const visit = visits[event.data.visitId]
  if (visit === undefined) return null
  return { ...visits, [event.data.visitId]: after(visit, event) }
}

function planned(plan: VisitPlan): VisitStatus {
  return { plan, approvedBy: null, begunOn: null, homeEntry: null, result: null, evidence: [] }
}

function after(visit: VisitStatus, event: Exclude<EventOf<VisitFacts>, { kind: 'visit-planned' }>): VisitStatus {
  switch (event.kind) {
    case 'visit-approved':
      return { ...visit, approvedBy: visit.approvedBy ?? event.by.personId }
    case 'visit-begun':
      return { ...visit, begunOn: visit.begunOn ?? event.actedOn, homeEntry: visit.homeEntry ?? event.data.homeEntry }
    case 'visit-ended':
      return { ...visit, result: visit.result ?? event.data.result }
    case 'evidence-fixed':
      return { ...visit, evidence: [...visit.evidence, event.data] }
  }
}
