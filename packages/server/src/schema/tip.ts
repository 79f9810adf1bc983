import { tipSigns } from '@davylamp/casework'
import { z } from 'zod'
import { idSchema, listOf } from './basic.js'

const line = z.string().trim().min(1).max(200)

/** What the public form asks; everything but the place and what was noticed may be left out. */
export const tipFormSchema = z.strictObject({
  bodyId: idSchema,
  where: z.string().trim().min(1).max(500),
  lon: z.number().min(-180).max(180).nullable().default(null),
  lat: z.number().min(-90).max(90).nullable().default(null),
  since: line.nullable().default(null),
  signs: z.array(z.enum(tipSigns)).max(20).default([]),
  text: z.string().trim().min(1).max(4000),
  urgent: z.boolean().default(false),
  wantsReply: z.boolean().default(false),
  contact: z
    .strictObject({
      name: z.string().max(60).nullable().default(null),
      phone: z.string().max(30).nullable().default(null),
      email: z.email().max(80).nullable().default(null),
    })
    .nullable()
    .default(null),
})

export const receiptSchema = z.strictObject({
  bodyId: idSchema,
  code: z.string().min(1).max(30),
  pin: z.string().regex(/^\d{6}$/),
})

export const messagesSchema = listOf(z.object({ at: z.string(), by: z.enum(['tipster', 'body']), text: z.string() }))

export const tipRefSchema = z.object({ bodyId: idSchema, tipId: idSchema })

export const tipSchema = z.object({
  tipId: z.string(),
  receivedAt: z.string(),
  channel: z.string(),
  where: z.string(),
  lon: z.number().nullable(),
  lat: z.number().nullable(),
  since: z.string().nullable(),
  signs: listOf(z.enum(tipSigns)),
  text: z.string(),
  urgent: z.boolean(),
  wantsReply: z.boolean(),
})

/** Who gave a tip, as he told it; null for who told nothing. */
export const contactSchema = z
  .object({ name: z.string().nullable(), phone: z.string().nullable(), email: z.string().nullable() })
  .nullable()
