import { z } from 'zod'
import { listOf } from './basic.js'
import { leadSchema } from './lead.js'

/** One step of the way from the start to a finding's score, in natural log-odds. */
const weightStepSchema = z.object({
  kind: z.enum(['start', 'reason', 'result']),
  from: z.number(),
  to: z.number(),
  /** Where the step is a reason: its code and its sentence. */
  code: z.string().nullable(),
  zh: z.string().nullable(),
  en: z.string().nullable(),
})

/** What pictures of a lead are drawn from. */
export const exhibitsSchema = z.object({
  lead: leadSchema,
  /** `davylamp.finding/1`, the strongest of each sense first; of a lead under a pseudonym without what it was found at. */
  findings: listOf(z.unknown()),
  /** `davylamp.exhibit/1`: load, balance or flow, by `findingId`; powers in kW, null where nothing was read. */
  exhibits: listOf(z.unknown()),
  /** The evidence of each finding as a waterfall. */
  weights: listOf(z.object({ findingId: z.string(), steps: listOf(weightStepSchema) })),
  /** What is kept as evidence for these findings; `path` as in the folder that it came in. */
  files: listOf(z.object({ findingId: z.string(), path: z.string(), sha256: z.string(), bytes: z.number() })),
  /** Weaker findings that were left out. */
  more: z.number(),
})
