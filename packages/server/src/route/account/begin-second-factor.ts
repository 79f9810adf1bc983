import { z } from 'zod'
import { isProblem } from '../../error/problem.js'
import { route } from '../../http/route.js'

export const beginSecondFactor = route({
  method: 'POST',
  path: '/api/account/second-factor',
  summary: {
    en: 'Begin a second factor; it holds once a code of it was given',
    zh: '启用二次验证；提交一次验证码后生效',
  },
  access: 'person',
  body: z.strictObject({ password: z.string().min(1).max(200) }),
  reply: z.object({ uri: z.string(), backupCodes: z.array(z.string()) }),
  problems: ['account.sign-in', 'account.wrong'],
  limit: { max: 10, perMinutes: 1 },
  async handle({ context, body, request }) {
    const begun = await context.accounts.beginSecondFactor(body.password, request.headers)
    return isProblem(begun) ? begun : { answer: begun }
  },
})
