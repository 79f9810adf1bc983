import { z } from 'zod'
import { listTokens as tokensOf } from '../../account/token.js'
import { route } from '../../http/route.js'
import { tokenSchema } from '../../schema/account.js'

export const listTokens = route({
  method: 'GET',
  path: '/api/tokens',
  summary: { en: 'One’s own tokens', zh: '本人的令牌' },
  access: 'person',
  reply: z.object({ tokens: z.array(tokenSchema) }),
  problems: ['account.sign-in'],
  async handle({ context, visitor }) {
    const tokens = await tokensOf(context.accounts.pool, visitor.personId)
    return { answer: { tokens: tokens.map((token) => ({ ...token, scopes: [...token.scopes] })) } }
  },
})
