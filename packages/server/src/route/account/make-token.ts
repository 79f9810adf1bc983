import { z } from 'zod'
import { makeToken as make } from '../../account/token.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { mayKeepToken } from '../../policy/token.js'
import { scopeSchema } from '../../schema/account.js'

export const makeToken = route({
  method: 'POST',
  path: '/api/tokens',
  summary: { en: 'Make a token for a program; it is told once', zh: '为程序创建令牌；仅显示一次' },
  access: 'person',
  body: z.strictObject({
    name: z.string().min(1).max(100),
    scopes: z.array(scopeSchema).min(1),
    days: z.number().int().min(1).max(365),
  }),
  reply: z.object({ tokenId: z.string(), token: z.string(), expiresAt: z.string() }),
  problems: ['account.sign-in', 'role.not-yours'],
  async handle({ context, visitor, body }) {
    if (!mayKeepToken(visitor, visitor)) return problem('role.not-yours', { role: visitor.role })
    return { status: 201, answer: await make(context.accounts.pool, visitor.personId, body) }
  },
})
