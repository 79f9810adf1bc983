import { findTip } from '@davylamp/store'
import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { messagesSchema, receiptSchema } from '../../schema/tip.js'
import { isPinOf } from '../../tip/pin.js'
import { addMessage, messagesOf } from '../../tip/tips.js'

export const followTip = route({
  method: 'POST',
  path: '/api/tips/receipt',
  summary: {
    en: 'See the answers to one’s tip and add to it, by receipt and PIN',
    zh: '凭回执码和密码查看答复、补充情况',
  },
  access: 'anyone',
  body: receiptSchema.extend({ add: z.string().trim().min(1).max(4000).optional() }),
  reply: z.object({ messages: messagesSchema }),
  problems: ['not-found', 'request.too-many', 'request.foreign'],
  limit: { max: 20, perMinutes: 60 },
  async handle({ context, body: { bodyId, code, pin, add } }) {
    const isRight = isPinOf(code, pin, context.secret)
    const tipId = isRight ? await findTip(context.system.db, bodyId, code) : null
    if (tipId === null) return problem('not-found')
    const { pool } = context.accounts
    if (add !== undefined) await addMessage(pool, tipId, 'tipster', add)
    return { answer: { messages: await messagesOf(pool, tipId) } }
  },
})
