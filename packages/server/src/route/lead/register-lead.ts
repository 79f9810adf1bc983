import { randomUUID } from 'node:crypto'
import type { LeadEvent } from '@davylamp/casework'
import { appendEvents } from '@davylamp/store'
import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { eventHead, isAhead } from '../../matter/event-head.js'
import { mayWriteLead } from '../../policy/lead.js'
import { dateSchema, idSchema } from '../../schema/basic.js'
import { hasTip } from '../../tip/tips.js'

export const registerLead = route({
  method: 'POST',
  path: '/api/leads',
  summary: {
    en: 'Register a lead that no scan found: from a tip, a patrol or a report',
    zh: '登记非扫描来源的线索：举报、巡查或报告',
  },
  access: 'person-or-token',
  body: z.strictObject({
    number: z.string().min(1).max(100),
    origin: z.enum(['tip', 'patrol', 'report']),
    place: z.string().min(1).max(200),
    premises: z.string().max(50).nullable(),
    town: z.string().max(100).nullable(),
    tipId: idSchema.nullable(),
    actedOn: dateSchema,
  }),
  reply: z.object({ leadId: z.string(), version: z.number() }),
  problems: ['account.sign-in', 'not-found', 'role.not-yours', 'request.invalid'],
  async handle({ context, visitor, body }) {
    const { bodyId, areaCode } = visitor
    const target = { bodyId, areaCode, assignedBodyId: null }
    if (!mayWriteLead(visitor, target, 'registered')) return problem('role.not-yours', { role: visitor.role })
    if (isAhead(body.actedOn)) return problem('request.invalid', { what: 'body.actedOn' })
    const { tipId, place, premises, town, number, origin, actedOn } = body
    if (tipId !== null && !(await hasTip(context.store, bodyId, tipId))) return problem('not-found')
    const leadId = `lead:${randomUUID()}`
    const head = (id: string) => eventHead({ id, actedOn, override: null }, leadId, visitor)
    const events: LeadEvent[] = [{ ...head('registered'), kind: 'registered', data: { number, origin } }]
    if (tipId !== null) events.push({ ...head('tip-joined'), kind: 'tip-joined', data: { tipId } })
    const site = { siteId: leadId, name: place, premises, town, lon: null, lat: null }
    const ref = { bodyId, matter: 'lead' as const, matterId: leadId }
    const written = await appendEvents(context.store.db, ref, events, { place: { place, site } })
    if (!written.ok) throw new Error(`A fresh lead was refused: ${written.reason}`)
    context.changes.tell({ ...ref, version: written.version, kind: 'registered' })
    return { status: 201, answer: { leadId, version: written.version } }
  },
})
