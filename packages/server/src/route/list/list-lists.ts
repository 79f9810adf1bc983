import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { keptLists } from '../../list/keep-list.js'
import { mayGiveFeedback } from '../../policy/list.js'
import { listOf } from '../../schema/basic.js'

export const listLists = route({
  method: 'GET',
  path: '/api/lists',
  summary: { en: 'Lists that were sent to one’s own body', zh: '下发给本单位的清单' },
  access: 'person-or-token',
  reply: z.object({
    lists: listOf(
      z.object({
        listId: z.string(),
        issuer: z.string(),
        batch: z.string(),
        receivedAt: z.string(),
        rows: z.number(),
      }),
    ),
  }),
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor }) {
    if (!mayGiveFeedback(visitor, visitor)) return problem('not-found')
    const lists = await keptLists(context, visitor.bodyId)
    return { answer: { lists: lists.map((list) => ({ ...list, rows: list.rows.length })) } }
  },
})
