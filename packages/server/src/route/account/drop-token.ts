import { z } from 'zod'
import { dropToken as drop } from '../../account/token.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'

export const dropToken = route({
  method: 'DELETE',
  path: '/api/tokens/{tokenId}',
  summary: { en: 'Take back one of one’s own tokens', zh: '撤销本人的令牌' },
  access: 'person',
  params: z.object({ tokenId: z.string() }),
  reply: z.null(),
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, params }) {
    const dropped = await drop(context.accounts.pool, visitor.personId, params.tokenId)
    return dropped ? { answer: null } : problem('not-found')
  },
})
