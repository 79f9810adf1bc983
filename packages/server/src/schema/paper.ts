import { factsSchema, paperKinds } from '@davylamp/papers'
import { z } from 'zod'
import { idSchema, listOf } from './basic.js'

export const paperRefSchema = z.object({ bodyId: idSchema, caseId: idSchema, paperId: idSchema })

const kind = z.enum(paperKinds.map(({ id }) => id))

/** A paper to be looked at before it is issued. */
export const previewSchema = z.strictObject({
  kind,
  language: z.enum(['zh', 'en']).default('zh'),
  facts: factsSchema.prefault({}),
})

/** A paper to be issued; its identifier is made by the sender, so that what is sent again is the same paper. */
export const issueSchema = z.strictObject({
  ...previewSchema.shape,
  paperId: idSchema,
  /** The issued paper that it corrects. */
  replaces: idSchema.nullable().default(null),
})

const said = z.object({ zh: z.string(), en: z.string() })

export const papersSchema = z.object({
  kinds: listOf(
    z.object({
      kind: z.string(),
      title: said,
      layout: z.string(),
      /** Why the visitor's body may not issue it; null where it may. */
      barred: said.nullable(),
      /** What the records do not hold and somebody has to say. */
      missing: listOf(z.object({ field: z.string(), label: said, type: z.string() })),
    }),
  ),
  issued: listOf(z.unknown()),
})

export const issuedSchema = z.object({ paper: z.unknown(), version: z.number(), journalSeq: z.number() })
