import { verdicts } from '@davylamp/finding'
import { countLeads as count } from '@davylamp/store'
import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { leadFilterOf } from '../../lead/lead-filter.js'
import { listOf } from '../../schema/basic.js'
import { leadListQuery, leadStages } from '../../schema/lead.js'

export const countLeads = route({
  method: 'GET',
  path: '/api/lead-counts',
  summary: { en: 'How many leads there are by verdict and stage', zh: '按判断与状态统计线索数量' },
  access: 'person-or-token',
  query: leadListQuery.omit({ order: true, limit: true, after: true, purpose: true }),
  reply: z.object({
    counts: listOf(z.object({ verdict: z.enum(verdicts).nullable(), stage: z.enum(leadStages), count: z.number() })),
  }),
  problems: ['account.sign-in', 'not-found', 'request.invalid'],
  async handle({ context, visitor, query }) {
    const filter = await leadFilterOf(context, visitor, query)
    return filter === null ? problem('not-found') : { answer: { counts: await count(context.store.db, filter) } }
  },
})
