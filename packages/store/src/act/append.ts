import { type LawSet, shippedLaw } from '@davylamp/law'
import { ChainWriter } from '../repository/chain-writer.js'
import { insertEvents, type MatterEvent, type MatterRef, storedForm, type StoredEvent } from '../repository/events.js'
import type { Database } from '../schema/connect.js'
import { inTransaction, type Work } from '../transaction.js'
import { type Matter, matterOf, readMatter } from './matter.js'
import { enterEvents } from './enter-events.js'
import { project, type Projecting } from './project.js'
import type { LeadPlace } from './project-lead.js'

export interface AppendOptions {
  /** The version that the writer saw; left out where it does not matter to him. */
  readonly expected?: number
  /** Where a lead is that is not known yet. */
  readonly place?: LeadPlace
  /** What the installation goes by, where events of a case are added: its terms are counted by it. Left out: what ships. */
  readonly law?: LawSet
}

export type Appended =
  /** `added` is less than was given where events were there already; `journalSeq` is null when all were. */
  | { readonly ok: true; readonly version: number; readonly added: number; readonly journalSeq: number | null }
  /** Somebody else wrote meanwhile: look again, then decide again. */
  | { readonly ok: false; readonly reason: 'changed'; readonly version: number }
  /** Another event has this identifier. */
  | { readonly ok: false; readonly reason: 'id-taken'; readonly eventId: string }

/**
 * Adds events to a lead or a case: with their entry in the body's journal and what lists show of them, in one transaction. An event that
 * is there already counts as added; what was acknowledged is on the disk.
 *
 * @throws StoreError where the database is full or gone, or the body unknown
 */
export async function appendEvents(
  db: Database,
  ref: MatterRef,
  events: readonly MatterEvent[],
  options: AppendOptions = {},
): Promise<Appended> {
  const outcome = await act(db, ref, () => ({ events }), options)
  if ('refused' in outcome) throw new Error('Nothing was there that could refuse.')
  return outcome
}

/** What somebody makes of a matter as it stands: events to add, or why there are none. */
export type Decision<Refused> = { readonly events: readonly MatterEvent[] } | { readonly refused: Refused }

/** Reads another matter as it stands in the same transaction. */
export type Look = (ref: MatterRef) => Promise<Matter>

/**
 * Lets `decide` look at a matter and adds what it decides. Nobody writes to the body's matters between its look and the events, so that a
 * guard that was passed still holds when they are kept.
 */
export function act<Refused>(
  db: Database,
  ref: MatterRef,
  decide: (matter: Matter, look: Look) => Decision<Refused> | Promise<Decision<Refused>>,
  options: AppendOptions = {},
): Promise<Appended | { readonly refused: Refused }> {
  return inTransaction(db, async (trx) => {
    const chain = await ChainWriter.take(trx, ref.bodyId)
    const before = await readMatter(trx, ref)
    const decision = await decide(before, (other) => readMatter(trx, other))
    if ('refused' in decision) return decision
    const fresh = freshOf(before, decision.events)
    if ('eventId' in fresh) return { ok: false, reason: 'id-taken', eventId: fresh.eventId } as const
    if (fresh.events.length === 0) return { ok: true, version: before.version, added: 0, journalSeq: null } as const
    if (options.expected !== undefined && options.expected !== before.version)
      return { ok: false, reason: 'changed', version: before.version } as const
    const journalSeq = await keep(trx, chain, ref, before, fresh.events, projectingOf(options))
    await chain.flush()
    const added = fresh.events.length
    return { ok: true, version: before.version + added, added, journalSeq } as const
  })
}

function projectingOf({ law = shippedLaw, place }: AppendOptions): Projecting {
  return { law, ...(place !== undefined && { place }) }
}

/** Those events that are not there yet; or the identifier that stands for another one. */
function freshOf(
  before: Matter,
  events: readonly MatterEvent[],
): { readonly events: readonly StoredEvent[] } | { readonly eventId: string } {
  const known = new Map(before.events.map(({ event, sha256 }) => [event.id, sha256]))
  const fresh: StoredEvent[] = []
  for (const event of events) {
    const stored = storedForm(event)
    const sha256 = known.get(event.id)
    if (sha256 === stored.sha256) continue
    if (sha256 !== undefined) return { eventId: event.id }
    known.set(event.id, stored.sha256)
    fresh.push(stored)
  }
  return { events: fresh }
}

/** Keeps events with their journal entry and the row that lists show; `chain` must be flushed after it. */
export async function keep(
  trx: Work,
  chain: ChainWriter,
  ref: MatterRef,
  before: Matter,
  fresh: readonly StoredEvent[],
  projecting: Projecting,
  kind: 'events.added' | 'events.imported' = 'events.added',
): Promise<number> {
  const journalSeq = enterEvents(
    chain,
    ref,
    fresh,
    { kind, by: [...new Set(fresh.map(({ event }) => event.by.personId))].join(', ') },
    { matterId: ref.matterId, ...(fresh[0] !== undefined && { personId: fresh[0].event.by.personId }) },
  )
  await insertEvents(
    trx,
    ref.bodyId,
    fresh.map((one) => ({ ...one, matter: ref.matter, journalSeq })),
  )
  await project(trx, ref, matterOf(ref.matter, [...before.events, ...fresh]), fresh, projecting)
  return journalSeq
}
