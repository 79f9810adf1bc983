import { z } from 'zod'
import { isProblem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { signedInSchema } from '../../schema/account.js'
import { withCookies } from './with-cookies.js'

export const changePassword = route({
  method: 'POST',
  path: '/api/account/password',
  summary: { en: 'Change one’s own password', zh: '修改本人密码' },
  access: 'person',
  beforePassword: true,
  body: z.strictObject({ current: z.string().min(1).max(200), next: z.string().max(200) }),
  reply: signedInSchema,
  problems: ['account.sign-in', 'account.wrong', 'account.password-weak'],
  limit: { max: 10, perMinutes: 1 },
  async handle({ context, visitor, body, request }) {
    const changed = await context.accounts.changePassword(visitor, body, request.headers)
    return isProblem(changed) ? changed : withCookies(changed)
  },
})
