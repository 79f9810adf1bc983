import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter } from '../../journal/enter.js'
import { mayAnswerTip } from '../../policy/tip.js'
import { textSchema } from '../../schema/basic.js'
import { messagesSchema, tipRefSchema } from '../../schema/tip.js'
import { addMessage, hasTip, messagesOf } from '../../tip/tips.js'

export const answerTip = route({
  method: 'POST',
  path: '/api/tips/{bodyId}/{tipId}/answer',
  summary: { en: 'Answer who gave a tip; he sees it under his receipt', zh: '答复举报人；举报人凭回执查看' },
  access: 'person-or-token',
  params: tipRefSchema,
  body: z.strictObject({ text: textSchema }),
  reply: z.object({ messages: messagesSchema }),
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, params: { bodyId, tipId }, body }) {
    const isOurs = bodyId === visitor.bodyId && mayAnswerTip(visitor, visitor)
    if (!isOurs || !(await hasTip(context.store, bodyId, tipId))) return problem('not-found')
    await enter(context.store, bodyId, visitor, { kind: 'tip.answered', what: { tip: tipId }, matterId: tipId })
    await addMessage(context.accounts.pool, tipId, 'body', body.text)
    return { answer: { messages: await messagesOf(context.accounts.pool, tipId) } }
  },
})
