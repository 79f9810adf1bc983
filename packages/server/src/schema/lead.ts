import { reasonCodes } from '@davylamp/casework'
import { type Verdict, verdicts } from '@davylamp/finding'
import { z } from 'zod'
import { dateSchema, idSchema, listOf, rangeSchema } from './basic.js'

/** How far a lead has come, as casework names it. */
export const leadStages = [
  'new',
  'registered',
  'kept',
  'held',
  'returned',
  'assigned',
  'verifying',
  'awaiting-second',
  'confirmed',
  'closed',
  'in-case',
  'merged',
] as const

export const leadRefSchema = z.object({ bodyId: idSchema, leadId: idSchema })

/** What a reading is for: kept with it in the journal. */
export const purposeSchema = z.string().min(1).max(200).default('casework')

/** Of one value or several, separated by commas. */
function several<Value extends string>(values: readonly Value[]) {
  const set: ReadonlySet<string> = new Set(values)
  return z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .refine((list): list is Value[] => list.every((one) => set.has(one)), { error: `one of: ${values.join(', ')}` })
}

export const leadListQuery = z.strictObject({
  bodyId: idSchema.optional(),
  verdict: several<Verdict>(verdicts).optional(),
  stage: several(leadStages).optional(),
  town: z.string().max(100).optional(),
  siteId: idSchema.optional(),
  assignedBodyId: idSchema.optional(),
  assignedPersonId: idSchema.optional(),
  unassigned: z.literal('true').optional(),
  sense: several(['power', 'network', 'host', 'page', 'inventory']).optional(),
  dueBy: dateSchema.optional(),
  order: z.enum(['rank', 'deadline']).default('rank'),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  after: z.string().max(1000).optional(),
  purpose: purposeSchema,
})

const siteSchema = z.object({
  siteId: z.string(),
  name: z.string(),
  premises: z.string().nullable(),
  town: z.string().nullable(),
  lon: z.number().nullable(),
  lat: z.number().nullable(),
})

/** A lead as a list shows it. */
export const leadSchema = z.object({
  leadId: z.string(),
  place: z.string(),
  /** Shown under a pseudonym; see the method `unmask`. */
  masked: z.boolean(),
  site: siteSchema.nullable(),
  premises: z.string().nullable(),
  capacityKva: z.number().nullable(),
  verdict: z.enum(verdicts).nullable(),
  logOdds: z.number(),
  senses: listOf(z.string()),
  onset: z.object({ earliest: z.string().nullable(), latest: z.string().nullable() }).nullable(),
  powerKw: rangeSchema.nullable(),
  machines: rangeSchema.nullable(),
  findings: z.number(),
  tips: z.number(),
  stage: z.enum(leadStages),
  number: z.string().nullable(),
  assignedTo: z.object({ bodyId: z.string(), personId: z.string().nullable() }).nullable(),
  dueOn: z.string().nullable(),
  reason: z.enum(reasonCodes).nullable(),
  caseId: z.string().nullable(),
  mergedInto: z.string().nullable(),
  version: z.number(),
})

/** A lead with all that happened to it; findings as `davylamp.finding/1`, status and events as casework has them. */
export const openedLeadSchema = z.object({
  lead: leadSchema,
  status: z.unknown(),
  events: listOf(z.unknown()),
  findings: listOf(z.unknown()),
})

export const appendedSchema = z.object({
  version: z.number(),
  /** 0 when the event was there already. */
  added: z.number(),
  journalSeq: z.number().nullable(),
  status: z.unknown(),
})
