import { type LeadFacts, reasonCodes } from '@davylamp/casework'
import { verdicts } from '@davylamp/finding'
import { z } from 'zod'
import { dateSchema, idSchema, listOf, textSchema } from './basic.js'
import { type DataSchemas, sentEvent } from './event.js'
import { visitData } from './visit.js'

const mergeKey = z.strictObject({ kind: idSchema, value: z.string().min(1).max(500) })

const checkListItem = z.strictObject({
  state: z.enum(['seen', 'not-seen', 'not-checked']),
  evidence: listOf(z.string().min(1).max(200)),
})

export const reasonSchema = z.strictObject({ code: z.enum(reasonCodes), detail: z.string().min(1).max(100).nullable() })

const leadData: DataSchemas<LeadFacts> = {
  ...visitData,
  'finding-joined': z.strictObject({
    findingId: idSchema,
    sense: z.enum(['power', 'network', 'host', 'page', 'inventory']),
    verdict: z.enum(verdicts),
    score: z.number(),
    mergedBy: mergeKey,
  }),
  'finding-parted': z.strictObject({ findingId: idSchema, why: textSchema }),
  'tip-joined': z.strictObject({ tipId: idSchema }),
  registered: z.strictObject({
    number: z.string().min(1).max(100),
    origin: z.enum(['scan', 'list', 'tip', 'patrol', 'report']),
  }),
  screened: z.strictObject({ decision: z.enum(['keep', 'return', 'hold']), why: textSchema }),
  assigned: z.strictObject({ bodyId: idSchema, personId: idSchema.nullable(), dueOn: dateSchema.nullable() }),
  'desk-checked': z.strictObject({
    sources: listOf(z.enum(['power', 'network', 'host', 'licence', 'lease', 'map', 'household'])),
    summary: textSchema,
  }),
  'merged-into': z.strictObject({ leadId: idSchema, by: mergeKey }),
  'merge-undone': z.strictObject({ mergeId: idSchema, why: textSchema }),
  'conclusion-proposed': z.strictObject({
    reason: reasonSchema,
    checkList: z.strictObject({ hardware: checkListItem, software: checkListItem, poolRecord: checkListItem }),
    facts: textSchema,
  }),
  'conclusion-seconded': z.strictObject({ proposalId: idSchema }),
  'conclusion-rejected': z.strictObject({ proposalId: idSchema, why: textSchema }),
  'case-opened': z.strictObject({ caseId: idSchema }),
  reopened: z.strictObject({ cause: z.enum(['appeal', 'new-evidence', 'error']), why: textSchema }),
}

/** An event on a lead, as it is sent in. */
export const leadEventSchema = sentEvent(leadData)
