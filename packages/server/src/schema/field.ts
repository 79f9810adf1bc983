import { z } from 'zod'
import { idSchema, listOf, textSchema } from './basic.js'
import { caseEventSchema } from './case-event.js'

/** SHA-256, hex. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

const short = z.string().max(200)
const photos = listOf(sha256Schema)

/** What is noted on site beside the events of the case. */
const facts = {
  'certificates-shown': z.strictObject({ by: listOf(short), to: short.nullable() }),
  'as-found': z.strictObject({ note: z.string().max(4000), photos }),
  'meter-read': z.strictObject({
    meter: short.min(1),
    readingKwh: z.number().nonnegative().nullable(),
    powerKw: z.number().nonnegative().nullable(),
    photos,
  }),
  'machine-entered': z.strictObject({
    machineId: idSchema,
    serial: short.min(1),
    model: short.nullable(),
    place: short.nullable(),
    how: z.enum(['scanner', 'camera', 'form', 'journal']),
    /** A person said that this is another machine with the same number. */
    second: z.boolean(),
    photos,
  }),
  'machine-dropped': z.strictObject({ machineId: idSchema, why: textSchema }),
  signed: z.strictObject({
    who: short.min(1),
    how: z.enum(['paper', 'screen', 'refused']),
    note: z.string().max(1000).nullable(),
    photos,
  }),
} as const

const head = {
  recordId: idSchema,
  visitId: idSchema,
  /** By the clock of the device. */
  at: z.iso.datetime(),
  /** 1 for the first record that the device made of the visit. */
  seq: z.number().int().positive(),
  /** SHA-256 of the record before it; null for the first. */
  previous: sha256Schema.nullable(),
}

/** One record as a device made it. */
export const fieldRecordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...head, kind: z.literal('certificates-shown'), data: facts['certificates-shown'] }),
  z.strictObject({ ...head, kind: z.literal('as-found'), data: facts['as-found'] }),
  z.strictObject({ ...head, kind: z.literal('meter-read'), data: facts['meter-read'] }),
  z.strictObject({ ...head, kind: z.literal('machine-entered'), data: facts['machine-entered'] }),
  z.strictObject({ ...head, kind: z.literal('machine-dropped'), data: facts['machine-dropped'] }),
  z.strictObject({ ...head, kind: z.literal('signed'), data: facts.signed }),
])

const item = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('record'), sha256: sha256Schema, record: fieldRecordSchema }),
  z.strictObject({ what: z.literal('event'), event: caseEventSchema }),
])

export const syncSchema = z.strictObject({
  bodyId: idSchema,
  caseId: idSchema,
  /** In the order in which they were made. */
  items: z.array(item).min(1).max(200),
})

/** What came of one item: kept now, known from before, or refused with the reason. */
export const outcomeSchema = z.object({
  id: z.string(),
  outcome: z.enum(['kept', 'known', 'refused']),
  problem: z.object({ code: z.string(), zh: z.string(), en: z.string(), overridable: z.boolean() }).nullable(),
})
