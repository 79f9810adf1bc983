import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'

export const beginSso = route({
  method: 'GET',
  path: '/api/session/sso',
  summary: { en: 'Sign in where the unit keeps its accounts (OpenID Connect)', zh: '单点登录（OpenID Connect）' },
  access: 'anyone',
  reply: z.null(),
  problems: ['not-found', 'request.too-many'],
  limit: { max: 30, perMinutes: 1 },
  async handle({ context }) {
    const begun = await context.accounts.beginSso()
    if (begun === null) return problem('not-found')
    return { status: 302, answer: null, headers: { location: begun.location, 'set-cookie': begun.cookies } }
  },
})
