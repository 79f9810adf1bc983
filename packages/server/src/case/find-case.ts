import { type KnownBody, knownBodies } from '../body/bodies.js'
import type { Context } from '../context.js'
import { enter } from '../journal/enter.js'
import { type CaseTarget, mayReadCase } from '../policy/case.js'
import type { Visitor } from '../policy/visitor.js'

/** A case as far as policies and guards need it. */
export interface FoundCase {
  readonly target: CaseTarget
  readonly siteId: string
  /** Of the place, where one of its leads knows it. */
  readonly premises: string | null
  readonly capacityKva: number | null
  readonly title: string
  readonly bodies: ReadonlyMap<string, KnownBody>
}

export interface CaseRef {
  readonly bodyId: string
  readonly caseId: string
}

/** A case that the visitor may see. Null for one that is not there and for one that is not for him alike; the latter is entered. */
export async function findCase(context: Context, visitor: Visitor, ref: CaseRef): Promise<FoundCase | null> {
  const found = await lookUpCase(context, ref)
  if (found === null || mayReadCase(visitor, found.target)) return found
  await enter(context.store, ref.bodyId, visitor, {
    kind: 'record.refused',
    what: { case: ref.caseId },
    matterId: ref.caseId,
  })
  return null
}

/** A case, whoever asks: for deciding whether he may know of it, and for keeping his try. */
export async function lookUpCase(
  { accounts, system }: Context,
  { bodyId, caseId }: CaseRef,
): Promise<FoundCase | null> {
  const bodies = await knownBodies(accounts.pool)
  const body = bodies.get(bodyId)
  if (body === undefined) return null
  const row = await system.db
    .selectFrom('case_file')
    .select(['lead_ids', 'site_id', 'title'])
    .where('body_id', '=', bodyId)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  if (row === undefined) return null
  const leads = await system.db
    .selectFrom('lead')
    .select(['assigned_body_id', 'premises', 'capacity_kva'])
    .where('body_id', '=', bodyId)
    .where('lead_id', 'in', row.lead_ids.length === 0 ? [''] : row.lead_ids)
    .execute()
  const assignedBodyIds = leads.flatMap(({ assigned_body_id: id }) => (id === null ? [] : [id]))
  return {
    target: { bodyId, areaCode: body.areaCode, assignedBodyIds },
    siteId: row.site_id ?? caseId,
    premises: leads.find(({ premises }) => premises !== null)?.premises ?? null,
    capacityKva: largest(leads.flatMap(({ capacity_kva: kva }) => (kva === null ? [] : [kva]))),
    title: row.title,
    bodies,
  }
}

function largest(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.max(...values)
}
