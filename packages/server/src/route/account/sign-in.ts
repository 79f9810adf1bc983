import { isProblem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { signedInSchema, signInSchema } from '../../schema/account.js'
import { withCookies } from './with-cookies.js'

export const signIn = route({
  method: 'POST',
  path: '/api/session',
  summary: { en: 'Sign in with name and password', zh: '以用户名和密码登录' },
  access: 'anyone',
  body: signInSchema,
  reply: signedInSchema,
  problems: ['account.wrong', 'request.too-many', 'request.foreign'],
  limit: { max: 30, perMinutes: 1 },
  async handle({ context, body, request }) {
    const signedIn = await context.accounts.signIn(body.username, body.password, request.headers)
    return isProblem(signedIn) ? signedIn : withCookies(signedIn)
  },
})
