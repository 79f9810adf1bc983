import type { CaseEvent, LeadEvent } from '@davylamp/casework'
import { isProblem, problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { findLead } from '../../lead/find-lead.js'
import { append } from '../../matter/append.js'
import { eventHead, isAhead } from '../../matter/event-head.js'
import { mayWriteCase } from '../../policy/case.js'
import { mayWriteLead } from '../../policy/lead.js'
import { openCaseSchema } from '../../schema/case.js'
import { appendedSchema } from '../../schema/lead.js'

export const openCase = route({
  method: 'POST',
  path: '/api/cases',
  summary: {
    en: 'Open a case on leads of one’s own body that two persons have confirmed',
    zh: '将本单位经两人认定的线索转为整治事项',
  },
  access: 'person-or-token',
  body: openCaseSchema,
  reply: appendedSchema,
  problems: ['account.sign-in', 'not-found', 'role.not-yours', 'matter.refused', 'matter.id-taken'],
  async handle({ context, visitor, body: { caseId, leadIds, title, actedOn } }) {
    const { bodyId, areaCode } = visitor
    if (!mayWriteCase(visitor, { bodyId, areaCode, assignedBodyIds: [] }, 'opened'))
      return problem('role.not-yours', { role: visitor.role })
    if (isAhead(actedOn)) return problem('request.invalid', { what: 'body.actedOn' })
    const leads = await Promise.all(leadIds.map((leadId) => findLead(context, visitor, { bodyId, leadId })))
    const [first] = leads
    if (first === undefined || first === null || leads.includes(null)) return problem('not-found')
    if (!mayWriteLead(visitor, first.target, 'case-opened')) return problem('role.not-yours', { role: visitor.role })
    const place = { siteId: first.siteId, premises: first.premises, capacityKva: first.capacityKva }
    const footing = { place, bodies: first.bodies, leadIds }
    const head = (matterId: string) => eventHead({ id: `opened:${caseId}`, actedOn, override: null }, matterId, visitor)
    const opened: CaseEvent = { ...head(caseId), kind: 'opened', data: { leadIds, siteId: first.siteId, title } }
    const written = await append(context, { bodyId, matter: 'case', matterId: caseId }, opened, footing)
    if (isProblem(written)) return written
    for (const leadId of leadIds) {
      // done again after a fall between the two, this writes what is missing
      const told: LeadEvent = { ...head(leadId), kind: 'case-opened', data: { caseId } }
      const joined = await append(context, { bodyId, matter: 'lead', matterId: leadId }, told, footing)
      if (isProblem(joined)) return joined
    }
    return { status: 201, answer: written }
  },
})
