import { openLead } from '@davylamp/store'
import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { findLead } from '../../lead/find-lead.js'
import { openedAnswer } from '../../lead/opened-answer.js'
import { readerOf } from '../../matter/person-behind.js'
import { mayUnmask } from '../../policy/lead.js'
import { textSchema } from '../../schema/basic.js'
import { leadRefSchema, openedLeadSchema } from '../../schema/lead.js'

/** What names and addresses may be looked up for. */
const purposes = ['desk-check', 'visit', 'conclusion', 'referral', 'appeal', 'duty-of-care'] as const

export const unmaskLead = route({
  method: 'POST',
  path: '/api/leads/{bodyId}/{leadId}/unmask',
  summary: {
    en: 'One lead with its place and identifiers, for a stated purpose that is kept',
    zh: '为特定目的查看真实地点与标识；目的记入日志',
  },
  access: 'person',
  params: leadRefSchema,
  body: z.strictObject({ purpose: z.enum(purposes), why: textSchema }),
  reply: openedLeadSchema,
  problems: ['account.sign-in', 'not-found', 'role.not-yours'],
  async handle({ context, visitor, params, body }) {
    const found = await findLead(context, visitor, params)
    if (found === null) return problem('not-found')
    if (!mayUnmask(visitor, found.target)) return problem('role.not-yours', { role: visitor.role })
    const reader = readerOf(visitor, `unmask ${body.purpose}: ${body.why}`)
    const opened = await openLead(context.store.db, reader, params.bodyId, params.leadId)
    return opened === null ? problem('not-found') : { answer: openedAnswer(opened, null) }
  },
})
