import { verdicts } from '@davylamp/finding'
import { z } from 'zod'
import { caseStages } from './case.js'
import { dateSchema, idSchema, listOf, rangeSchema } from './basic.js'
import { leadStages, purposeSchema } from './lead.js'

export const situationQuery = z.strictObject({
  bodyId: idSchema.optional(),
  /** The day that things are looked at on; today where left out. */
  on: dateSchema.optional(),
  /** Deadlines up to so many days after it. */
  days: z.coerce.number().int().min(0).max(366).default(7),
  /** Clearances of so many weeks up to it. */
  weeks: z.coerce.number().int().min(1).max(106).default(12),
  purpose: purposeSchema,
})

const verdictSchema = z.enum(verdicts).nullable()
const countedStage = z.object({ stage: z.enum(leadStages), count: z.number() })

/** How things stand in a body: counts, and what runs out. Counts of leads leave out those that were merged into another. */
export const situationSchema = z.object({
  bodyId: z.string(),
  on: z.string(),
  leads: z.object({
    /** A lead that two senses found is counted under each. */
    bySense: listOf(z.object({ sense: z.string(), verdict: verdictSchema, count: z.number() })),
    byTown: listOf(countedStage.extend({ town: z.string().nullable(), verdict: verdictSchema })),
    byStage: listOf(countedStage),
  }),
  cases: z.object({
    byStage: listOf(z.object({ stage: z.enum(caseStages), count: z.number() })),
    /** Cases that came up again after their clearance, and how often. */
    relapsed: z.number(),
    relapses: z.number(),
  }),
  /** What runs out, and what has; the nearest first, 200 at most. `code`: a term of law, or `assignment`. */
  deadlines: listOf(
    z.object({
      matter: z.enum(['lead', 'case']),
      matterId: z.string(),
      code: z.string(),
      about: z.string().nullable(),
      dueOn: z.string(),
      isOver: z.boolean(),
    }),
  ),
  /** Terms that run and whose end cannot be told. */
  untoldDeadlines: z.number(),
  stopped: z.object({
    machines: z.number(),
    ofMachines: z.number(),
    /** The load at cleared places as it was estimated; null without any estimate. */
    powerKw: rangeSchema.nullable(),
    withoutEstimate: z.number(),
  }),
  /** Of places that were visited: how many were mining, of how many that were concluded; `open` has no conclusion yet. */
  hitRate: z.object({ hits: z.number(), concluded: z.number(), open: z.number(), visits: z.number() }),
  /** Clearances that stand, by week (its Monday) and town. */
  clearances: listOf(z.object({ week: z.string(), town: z.string().nullable(), count: z.number() })),
})
