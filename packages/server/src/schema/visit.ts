import { visitKinds } from '@davylamp/casework'
import { z } from 'zod'
import { dateSchema, idSchema, listOf, sha256Schema, textSchema } from './basic.js'

const officer = z.strictObject({ personId: idSchema, bodyId: idSchema, certificate: z.string().max(100).nullable() })

const homeEntry = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('consent'), paperId: idSchema }),
  z.strictObject({ by: z.literal('inspection-certificate'), number: z.string().min(1).max(100) }),
  z.strictObject({ by: z.literal('not-entered') }),
])

const what = z.enum(['screens', 'pool-settings', 'serial-photos', 'meter', 'wiring', 'statements'])

/** SHA-256 of the head of a journal. */
export const journalHeadSchema = sha256Schema

/** Data of the events of visits, of leads and cases alike. */
export const visitData = {
  'visit-planned': z.strictObject({
    visitId: idSchema,
    kind: z.enum(visitKinds),
    leadingBodyId: idSchema,
    officers: listOf(officer),
    helpers: listOf(officer),
    plannedFor: dateSchema,
    items: listOf(textSchema),
  }),
  'visit-approved': z.strictObject({ visitId: idSchema }),
  'visit-begun': z.strictObject({ visitId: idSchema, homeEntry: homeEntry.nullable() }),
  'visit-ended': z.strictObject({ visitId: idSchema, result: z.enum(['checked', 'refused', 'nobody-there']) }),
  'evidence-fixed': z.strictObject({ visitId: idSchema, journalHead: journalHeadSchema, what: listOf(what) }),
}
