import { listLeads as list } from '@davylamp/store'
import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { leadFilterOf } from '../../lead/lead-filter.js'
import { isPersonal, maskedView } from '../../lead/mask.js'
import { readerOf } from '../../matter/person-behind.js'
import { listOf } from '../../schema/basic.js'
import { leadListQuery, leadSchema } from '../../schema/lead.js'

export const listLeads = route({
  method: 'GET',
  path: '/api/leads',
  summary: { en: 'Leads of a body that one may see, a page at a time', zh: '可查看的线索，分页' },
  access: 'person-or-token',
  query: leadListQuery,
  reply: z.object({ bodyId: z.string(), leads: listOf(leadSchema), next: z.string().nullable() }),
  problems: ['account.sign-in', 'not-found', 'request.invalid'],
  async handle({ context, visitor, query }) {
    const { order, limit, after, purpose, ...asked } = query
    const filter = await leadFilterOf(context, visitor, asked)
    if (filter === null) return problem('not-found')
    const page = await list(context.store.db, readerOf(visitor, purpose), filter, { order, limit, after })
    const leads = page.items.map((view) => {
      const masked = isPersonal(view)
      return { ...(masked ? maskedView(view, context.secret) : view), masked }
    })
    return { answer: { bodyId: filter.bodyId, leads, next: page.next } }
  },
})
