import { isProblem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { codeSchema, signedInSchema } from '../../schema/account.js'
import { withCookies } from './with-cookies.js'

export const giveCode = route({
  method: 'POST',
  path: '/api/session/code',
  summary: { en: 'Give the code of the second factor', zh: '提交二次验证码' },
  access: 'anyone',
  body: codeSchema,
  reply: signedInSchema,
  problems: ['account.code-wrong', 'request.too-many', 'request.foreign'],
  limit: { max: 10, perMinutes: 1 },
  async handle({ context, body, request }) {
    const signedIn = await context.accounts.giveCode(body.code, request.headers)
    return isProblem(signedIn) ? signedIn : withCookies(signedIn)
  },
})
