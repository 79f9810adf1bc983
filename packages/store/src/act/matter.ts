import {
  type CaseEvent,
  caseStatus,
  type CaseStatus,
  type LeadEvent,
  leadStatus,
  type LeadStatus,
} from '@davylamp/casework'
import { eventsOf, type MatterRef, type StoredEvent } from '../repository/events.js'
import type { Database } from '../schema/connect.js'
import type { Work } from '../transaction.js'

/** A lead or a case with all that happened to it. */
export type Matter = { readonly events: readonly StoredEvent[]; readonly version: number } & (
  | { readonly matter: 'lead'; readonly status: LeadStatus }
  | { readonly matter: 'case'; readonly status: CaseStatus }
)

export async function readMatter(db: Database | Work, ref: MatterRef): Promise<Matter> {
  const found = await eventsOf(db, ref.bodyId, [ref.matterId])
  return matterOf(ref.matter, found.get(ref.matterId) ?? [])
}

/** The status comes from casework alone; the version counts the events. */
export function matterOf(matter: MatterRef['matter'], events: readonly StoredEvent[]): Matter {
  const facts = events.map(({ event }) => event)
  const base = { events, version: events.length }
  return matter === 'lead'
    ? { ...base, matter, status: leadStatus(facts as LeadEvent[]) }
    : { ...base, matter, status: caseStatus(facts as CaseEvent[]) }
}
