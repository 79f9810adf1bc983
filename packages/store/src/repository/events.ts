import { createHash } from 'node:crypto'
import type { CaseEvent, LeadEvent } from '@davylamp/casework'
import { canonicalJson, type Json } from '@davylamp/journal'
import { sql } from 'kysely'
import { textList } from './text-list.js'
import type { Database } from '../schema/connect.js'
import type { Work } from '../transaction.js'

/** A lead or a case of one body. */
export interface MatterRef {
  readonly bodyId: string
  readonly matter: 'lead' | 'case'
  readonly matterId: string
}

export type MatterEvent = LeadEvent | CaseEvent

/** An event as it is stored. */
export interface StoredEvent {
  readonly event: MatterEvent
  readonly document: string
  readonly sha256: string
}

export function storedForm(event: MatterEvent): StoredEvent {
  const document = canonicalJson(event)
  return { event, document, sha256: createHash('sha256').update(document).digest('hex') }
}

/** A stored event as plain JSON. */
export function eventOf({ document }: Pick<StoredEvent, 'document'>): Json {
  return JSON.parse(document) as Json
}

/** Writes events over those of the same identifier: only a transaction that erases may. */
export async function replaceEvents(
  trx: Work,
  bodyId: string,
  replaced: readonly { readonly before: StoredEvent; readonly after: StoredEvent }[],
): Promise<void> {
  await sql`update event set document = changed.document, sha256 = changed.after
    from unnest(${replaced.map(({ before }) => before.event.matterId)}::text[],
      ${replaced.map(({ before }) => before.event.id)}::text[], ${replaced.map(({ before }) => before.sha256)}::text[],
      ${replaced.map(({ after }) => after.sha256)}::text[], ${replaced.map(({ after }) => after.document)}::text[])
      as changed (matter_id, event_id, before, after, document)
    where event.body_id = ${bodyId} and event.matter_id = changed.matter_id and event.event_id = changed.event_id
      and event.sha256 = changed.before`.execute(trx)
}

/** The events of some matters of one body, by matter; one without events is left out. */
export async function eventsOf(
  db: Database | Work,
  bodyId: string,
  matterIds: readonly string[],
): Promise<Map<string, StoredEvent[]>> {
  const { rows } = await sql<{ matter_id: string; document: string; sha256: string }>`
    select matter_id, document, sha256 from event
    where body_id = ${bodyId} and matter_id = any(${matterIds}::text[]) order by at, event_id, sha256`.execute(db)
  const found = new Map<string, StoredEvent[]>()
  for (const { matter_id, document, sha256 } of rows) {
    const stored = { event: JSON.parse(document) as MatterEvent, document, sha256 }
    const list = found.get(matter_id)
    if (list === undefined) found.set(matter_id, [stored])
    else list.push(stored)
  }
  return found
}

/** An event with the entry of the journal that holds it. */
export interface EventToKeep extends StoredEvent {
  readonly matter: 'lead' | 'case'
  readonly journalSeq: number
}

export async function insertEvents(trx: Work, bodyId: string, events: readonly EventToKeep[]): Promise<void> {
  if (events.length === 0) return
  const column = <Value>(of: (one: EventToKeep) => Value) => events.map(of)
  await sql`insert into event
      (body_id, matter_id, event_id, sha256, matter, kind, at, acted_on, person_id, acting_body_id, journal_seq, document)
    select ${bodyId}, * from rows from (unnest(
      ${column(({ event }) => event.matterId)}::text[],
      ${column(({ event }) => event.id)}::text[],
      ${column(({ sha256 }) => sha256)}::text[],
      ${column(({ matter }) => matter)}::text[],
      ${column(({ event }) => event.kind)}::text[],
      ${column(({ event }) => event.at)}::timestamptz[],
      ${column(({ event }) => event.actedOn)}::date[],
      ${column(({ event }) => event.by.personId)}::text[],
      ${column(({ event }) => event.by.bodyId)}::text[],
      ${column(({ journalSeq }) => journalSeq)}::bigint[]), json_array_elements_text(${textList(column(({ document }) => document))}::json))`.execute(
    trx,
  )
}
