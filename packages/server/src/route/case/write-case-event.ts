import type { CaseEvent } from '@davylamp/casework'
import { findCase } from '../../case/find-case.js'
import { isProblem, problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { append } from '../../matter/append.js'
import { eventHead, isAhead } from '../../matter/event-head.js'
import { mayWriteCase } from '../../policy/case.js'
import { caseRefSchema } from '../../schema/case.js'
import { caseEventSchema } from '../../schema/case-event.js'
import { expectedQuery } from '../../schema/event.js'
import { appendedSchema } from '../../schema/lead.js'

export const writeCaseEvent = route({
  method: 'POST',
  path: '/api/cases/{bodyId}/{caseId}/events',
  summary: {
    en: 'Write what happened in a case, unless a guard refuses it',
    zh: '记录整治事项办理经过；不合规定的予以拒绝并说明理由',
  },
  access: 'person-or-token',
  params: caseRefSchema,
  query: expectedQuery,
  body: caseEventSchema,
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
    const found = await findCase(context, visitor, params)
    if (found === null) return problem('not-found')
    if (!mayWriteCase(visitor, found.target, body.kind)) return problem('role.not-yours', { role: visitor.role })
    if (isAhead(body.actedOn)) return problem('request.invalid', { what: 'body.actedOn' })
    const ref = { bodyId: params.bodyId, matter: 'case' as const, matterId: params.caseId }
    const event: CaseEvent = { ...body, ...eventHead(body, params.caseId, visitor) }
    const place = { siteId: found.siteId, premises: found.premises, capacityKva: found.capacityKva }
    const written = await append(context, ref, event, { place, bodies: found.bodies }, query.expected)
    return isProblem(written) ? written : { answer: written }
  },
})
