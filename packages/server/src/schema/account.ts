import { roles } from '@davylamp/casework'
import { z } from 'zod'
import { scopes } from '../policy/visitor.js'

export const roleSchema = z.enum(roles)
export const scopeSchema = z.enum(scopes)

/** As people type it: letters, digits, dots, hyphens and underscores. */
export const usernameSchema = z.string().regex(/^[\w.]{3,60}$/)

export const signInSchema = z.strictObject({
  username: z.string().min(1).max(100),
  password: z.string().min(1).max(200),
})

export const signedInSchema = z.object({ needsCode: z.boolean() })

export const codeSchema = z.strictObject({ code: z.string().regex(/^\d{6}$/) })

/** Who is signed in, and what he may be shown. */
export const sessionSchema = z.object({
  personId: z.string(),
  username: z.string(),
  name: z.string(),
  bodyId: z.string(),
  bodyName: z.string(),
  role: roleSchema,
  scopes: z.array(scopeSchema).nullable(),
  mustChangePassword: z.boolean(),
  hasSecondFactor: z.boolean(),
})

export const personSchema = z.object({
  personId: z.string(),
  username: z.string(),
  name: z.string(),
  role: roleSchema,
  isClosed: z.boolean(),
  hasSecondFactor: z.boolean(),
})

export const tokenSchema = z.object({
  tokenId: z.string(),
  name: z.string(),
  scopes: z.array(scopeSchema),
  expiresAt: z.string(),
  usedAt: z.string().nullable(),
})
