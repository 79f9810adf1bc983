import { z } from 'zod'
import { route } from '../../http/route.js'

export const signOut = route({
  method: 'DELETE',
  path: '/api/session',
  summary: { en: 'Sign out', zh: '退出登录' },
  access: 'person',
  beforePassword: true,
  reply: z.null(),
  problems: ['account.sign-in'],
  async handle({ context, request }) {
    return { answer: null, headers: { 'set-cookie': await context.accounts.signOut(request.headers) } }
  },
})
