import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter } from '../../journal/enter.js'
import { mayReadTip } from '../../policy/tip.js'
import { listOf } from '../../schema/basic.js'
import { purposeSchema } from '../../schema/lead.js'
import { tipSchema } from '../../schema/tip.js'
import { listTips as tipsOf } from '../../tip/tips.js'

export const listTips = route({
  method: 'GET',
  path: '/api/tips',
  summary: { en: 'Tips that one’s own body received, the newest first', zh: '本单位收到的举报，新的在前' },
  access: 'person-or-token',
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(100), purpose: purposeSchema }),
  reply: z.object({ tips: listOf(tipSchema) }),
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, query }) {
    if (!mayReadTip(visitor, visitor)) return problem('not-found')
    const tips = await tipsOf(context.store, visitor.bodyId, query.limit)
    const what = { list: 'tips', tips: tips.map(({ tipId }) => tipId) }
    await enter(context.store, visitor.bodyId, visitor, { kind: 'record.read', what, purpose: query.purpose })
    return { answer: { tips } }
  },
})
