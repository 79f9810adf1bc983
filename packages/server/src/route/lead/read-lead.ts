import { openLead } from '@davylamp/store'
import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { findLead } from '../../lead/find-lead.js'
import { isPersonal } from '../../lead/mask.js'
import { openedAnswer } from '../../lead/opened-answer.js'
import { readerOf } from '../../matter/person-behind.js'
import { leadRefSchema, openedLeadSchema, purposeSchema } from '../../schema/lead.js'

export const readLead = route({
  method: 'GET',
  path: '/api/leads/{bodyId}/{leadId}',
  summary: {
    en: 'One lead with its findings and history; the reading is entered in the journal',
    zh: '查看一条线索及其发现与经过；查看记入日志',
  },
  access: 'person-or-token',
  params: leadRefSchema,
  query: z.strictObject({ purpose: purposeSchema }),
  reply: openedLeadSchema,
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, params, query }) {
    if ((await findLead(context, visitor, params)) === null) return problem('not-found')
    const opened = await openLead(context.store.db, readerOf(visitor, query.purpose), params.bodyId, params.leadId)
    if (opened === null) return problem('not-found')
    return { answer: openedAnswer(opened, isPersonal(opened.view) ? context.secret : null) }
  },
})
