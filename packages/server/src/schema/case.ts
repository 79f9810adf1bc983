import { z } from 'zod'
import { dateSchema, idSchema, listOf } from './basic.js'
import { purposeSchema } from './lead.js'

export const caseRefSchema = z.object({ bodyId: idSchema, caseId: idSchema })

/** As casework names them. */
export const caseStages = [
  'not-opened',
  'opened',
  'on-site',
  'in-measures',
  'rectified',
  'awaiting-second',
  'cleared',
  'relapsed',
  'archived',
] as const

export const openCaseSchema = z.strictObject({
  caseId: idSchema,
  leadIds: z.array(idSchema).min(1).max(50),
  title: z.string().min(1).max(200),
  actedOn: dateSchema,
})

export const caseListQuery = z.strictObject({
  bodyId: idSchema.optional(),
  stage: z.enum(caseStages).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  after: idSchema.optional(),
  purpose: purposeSchema,
})

/** A case as a list shows it. */
export const caseSchema = z.object({
  caseId: z.string(),
  title: z.string(),
  leadIds: listOf(z.string()),
  stage: z.string(),
  openedOn: z.string().nullable(),
  clearedOn: z.string().nullable(),
  machines: z.number(),
  archiveNumber: z.string().nullable(),
  version: z.number(),
})

export const openedCaseSchema = z.object({
  title: z.string(),
  version: z.number(),
  status: z.unknown(),
  events: listOf(z.unknown()),
  /** Terms that run, the one that ends first at the head. */
  clocks: listOf(z.unknown()),
})
