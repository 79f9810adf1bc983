import type { LeadFilter } from '@davylamp/store'
import type { z } from 'zod'
import { knownBodies } from '../body/bodies.js'
import type { Context } from '../context.js'
import { leadsToList } from '../policy/lead.js'
import type { Visitor } from '../policy/visitor.js'
import type { leadListQuery } from '../schema/lead.js'

type Asked = Omit<z.output<typeof leadListQuery>, 'order' | 'limit' | 'after' | 'purpose'>

/** What was asked for, held to what the visitor may be shown. Null where the body has nothing for him. */
export async function leadFilterOf(context: Context, visitor: Visitor, asked: Asked): Promise<LeadFilter | null> {
  const { bodyId = visitor.bodyId, verdict, stage, sense, unassigned, ...rest } = asked
  const body = (await knownBodies(context.accounts.pool)).get(bodyId)
  const shown = body === undefined ? 'none' : leadsToList(visitor, body)
  if (shown === 'none') return null
  return {
    ...rest,
    bodyId,
    ...(verdict !== undefined && { verdicts: verdict }),
    ...(stage !== undefined && { stages: stage }),
    ...(sense !== undefined && { senses: sense }),
    ...(unassigned !== undefined && { unassigned: true }),
    // another body's leads only where they were given to ours
    ...(shown === 'assigned' && { assignedBodyId: visitor.bodyId }),
  }
}
