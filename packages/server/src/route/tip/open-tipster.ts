import { unmaskTipster } from '@davylamp/store'
import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { readerOf } from '../../matter/person-behind.js'
import { mayOpenTipster } from '../../policy/tip.js'
import { textSchema } from '../../schema/basic.js'
import { contactSchema, tipRefSchema } from '../../schema/tip.js'
import { hasTip } from '../../tip/tips.js'

export const openTipster = route({
  method: 'POST',
  path: '/api/tips/{bodyId}/{tipId}/tipster',
  summary: {
    en: 'Who gave a tip: for a leader alone, for a stated purpose that is kept',
    zh: '查看举报人身份：仅限负责人，须写明目的并记入日志',
  },
  access: 'person',
  params: tipRefSchema,
  body: z.strictObject({ why: textSchema }),
  reply: z.object({ contact: contactSchema }),
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, params: { bodyId, tipId }, body }) {
    const isOurs = bodyId === visitor.bodyId && mayOpenTipster(visitor, visitor)
    if (!isOurs || !(await hasTip(context.store, bodyId, tipId))) return problem('not-found')
    const found = await unmaskTipster(context.store.db, context.vault, readerOf(visitor, body.why), bodyId, tipId)
    if ('missing' in found) return problem('not-found')
    return { answer: { contact: contactSchema.parse(found.tipster) } }
  },
})
