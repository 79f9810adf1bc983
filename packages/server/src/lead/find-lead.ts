import { type KnownBody, knownBodies } from '../body/bodies.js'
import type { Context } from '../context.js'
import { enter } from '../journal/enter.js'
import { type LeadTarget, mayReadLead } from '../policy/lead.js'
import type { Visitor } from '../policy/visitor.js'

/** A lead as far as policies and guards need it before it is opened. */
export interface FoundLead {
  readonly target: LeadTarget
  readonly siteId: string
  readonly premises: string | null
  readonly capacityKva: number | null
  readonly bodies: ReadonlyMap<string, KnownBody>
}

export interface LeadRef {
  readonly bodyId: string
  readonly leadId: string
}

/** A lead that the visitor may see. Null for one that is not there and for one that is not for him alike; the latter is entered. */
export async function findLead(context: Context, visitor: Visitor, ref: LeadRef): Promise<FoundLead | null> {
  const found = await lookUpLead(context, ref)
  if (found === null || mayReadLead(visitor, found.target)) return found
  await enter(context.store, ref.bodyId, visitor, {
    kind: 'record.refused',
    what: { lead: ref.leadId },
    matterId: ref.leadId,
  })
  return null
}

/** A lead, whoever asks: for deciding whether he may know of it, and for keeping his try. */
export async function lookUpLead(
  { accounts, system }: Context,
  { bodyId, leadId }: LeadRef,
): Promise<FoundLead | null> {
  const bodies = await knownBodies(accounts.pool)
  const body = bodies.get(bodyId)
  if (body === undefined) return null
  const row = await system.db
    .selectFrom('lead')
    .select(['assigned_body_id', 'site_id', 'premises', 'capacity_kva'])
    .where('body_id', '=', bodyId)
    .where('lead_id', '=', leadId)
    .executeTakeFirst()
  if (row === undefined) return null
  const target = { bodyId, areaCode: body.areaCode, assignedBodyId: row.assigned_body_id }
  const { premises, capacity_kva: capacityKva } = row
  return { target, siteId: row.site_id ?? leadId, premises, capacityKva, bodies }
}
