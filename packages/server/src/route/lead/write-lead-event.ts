import type { LeadEvent } from '@davylamp/casework'
import { isProblem, problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { findLead } from '../../lead/find-lead.js'
import { writtenAnswer } from '../../lead/written-answer.js'
import { append } from '../../matter/append.js'
import { eventHead, isAhead } from '../../matter/event-head.js'
import { mayWriteLead } from '../../policy/lead.js'
import { expectedQuery } from '../../schema/event.js'
import { appendedSchema, leadRefSchema } from '../../schema/lead.js'
import { leadEventSchema } from '../../schema/lead-event.js'

export const writeLeadEvent = route({
  method: 'POST',
  path: '/api/leads/{bodyId}/{leadId}/events',
  summary: {
    en: 'Write what happened to a lead, unless a guard refuses it',
    zh: '记录线索办理经过；不合规定的予以拒绝并说明理由',
  },
  access: 'person-or-token',
  params: leadRefSchema,
  query: expectedQuery,
  body: leadEventSchema,
  reply: appendedSchema,
  problems: [
    'account.sign-in',
    'not-found',
    'role.not-yours',
    'request.invalid',
    'matter.refused',
    'matter.changed',
    'matter.id-taken',
  ],
  async handle({ context, visitor, params, query, body }) {
    const found = await findLead(context, visitor, params)
    if (found === null) return problem('not-found')
    if (!mayWriteLead(visitor, found.target, body.kind)) return problem('role.not-yours', { role: visitor.role })
    if (isAhead(body.actedOn)) return problem('request.invalid', { what: 'body.actedOn' })
    const ref = { bodyId: params.bodyId, matter: 'lead' as const, matterId: params.leadId }
    const event: LeadEvent = { ...body, ...eventHead(body, params.leadId, visitor) }
    const place = { siteId: found.siteId, premises: found.premises, capacityKva: found.capacityKva }
    const written = await append(context, ref, event, { place, bodies: found.bodies }, query.expected)
    return isProblem(written) ? written : { answer: await writtenAnswer(context, params, written) }
  },
})
