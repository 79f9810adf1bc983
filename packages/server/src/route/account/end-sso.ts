import { z } from 'zod'
import { ssoPath, ssoProvider } from '../../account/make-auth.js'
import { route } from '../../http/route.js'

export const endSso = route({
  method: 'GET',
  path: `${ssoPath}/callback/${ssoProvider}`,
  summary: { en: 'The way back from the unit’s sign-in', zh: '单点登录回调' },
  access: 'anyone',
  reply: z.null(),
  problems: ['request.too-many'],
  limit: { max: 30, perMinutes: 1 },
  async handle({ context, request }) {
    const { location, cookies } = await context.accounts.endSso(request.url, request.headers)
    return { status: 302, answer: null, headers: { location, 'set-cookie': cookies } }
  },
})
