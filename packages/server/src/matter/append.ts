import { isDeepStrictEqual } from 'node:util'
import { type Place, type Refusal, refusalsOf } from '@davylamp/casework'
import { act, type Matter, type MatterEvent, type MatterRef, readMatter } from '@davylamp/store'
import type { KnownBody } from '../body/bodies.js'
import type { Context } from '../context.js'
import { type Problem, problem, refused } from '../error/problem.js'

/** What an act is held against besides the matter itself. */
export interface Footing {
  readonly place: Place
  readonly bodies: ReadonlyMap<string, KnownBody>
  /** Leads that a case rests on, where it does not say so itself yet. */
  readonly leadIds?: readonly string[]
}

export interface Written {
  readonly version: number
  readonly added: number
  readonly journalSeq: number | null
  readonly status: unknown
}

/**
 * Writes one event on a lead or case, when no guard stands in its way. Nobody writes to the body's matters between the guards' look and the
 * event. An event that is sent again is written once.
 */
export async function append(
  context: Context,
  ref: MatterRef,
  event: MatterEvent,
  footing: Footing,
  expected?: number,
): Promise<Written | Problem> {
  const { db } = context.store
  const outcome = await act<readonly Refusal[]>(
    db,
    ref,
    async (matter, look) => {
      const known = matter.events.find((one) => one.event.id === event.id)
      // the same but for the time at which it came in: sent again
      if (known !== undefined && isDeepStrictEqual({ ...known.event, at: '' }, { ...event, at: '' }))
        return { events: [] }
      const leads = await leadsOf(ref, matter, footing.leadIds ?? [], look)
      const refusals = refusalsOf(event, {
        place: footing.place,
        leads,
        matter: matter.matter === 'case' ? matter.status : null,
        law: context.law.law,
        competence: context.law.competence,
        bodies: footing.bodies,
      })
      return refusals.length > 0 ? { refused: refusals } : { events: [event] }
    },
    { law: context.law, ...(expected !== undefined && { expected }) },
  )
  if ('refused' in outcome) return refused(outcome.refused)
  if (!outcome.ok)
    return outcome.reason === 'changed'
      ? problem('matter.changed', { version: outcome.version })
      : problem('matter.id-taken', { id: outcome.eventId })
  if (outcome.added > 0) context.changes.tell({ ...ref, version: outcome.version, kind: event.kind })
  const { status } = await readMatter(db, ref)
  return { version: outcome.version, added: outcome.added, journalSeq: outcome.journalSeq, status }
}

async function leadsOf(
  ref: MatterRef,
  matter: Matter,
  leadIds: readonly string[],
  look: (ref: MatterRef) => Promise<Matter>,
) {
  if (matter.matter === 'lead') return [matter.status]
  const ids = matter.status.leadIds.length > 0 ? matter.status.leadIds : leadIds
  const leads = await Promise.all(ids.map((matterId) => look({ bodyId: ref.bodyId, matter: 'lead', matterId })))
  return leads.flatMap((lead) => (lead.matter === 'lead' ? [lead.status] : []))
}
