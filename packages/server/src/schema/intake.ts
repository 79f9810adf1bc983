import { z } from 'zod'
import { listOf } from './basic.js'

export const jobRefSchema = z.object({ jobId: z.uuid() })

export const jobSchema = z.object({
  jobId: z.string(),
  startedAt: z.string(),
  state: z.enum(['gathering', 'scanning', 'keeping', 'done', 'failed']),
  files: listOf(z.object({ name: z.string(), bytes: z.number() })),
  progress: z.string().nullable(),
  recognised: listOf(
    z.object({
      source: z.string(),
      recognisedAs: z.string(),
      bytes: z.number(),
      counts: z.record(z.string(), z.number()),
    }),
  ),
  unread: listOf(
    z.object({ severity: z.string(), source: z.string(), line: z.number().nullable(), zh: z.string(), en: z.string() }),
  ),
  leads: z.number().nullable(),
  failure: z.string().nullable(),
})
