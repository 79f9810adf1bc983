import { clocksOf } from '@davylamp/casework'
import { readMatter } from '@davylamp/store'
import { z } from 'zod'
import { findCase } from '../../case/find-case.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter } from '../../journal/enter.js'
import { caseRefSchema, openedCaseSchema } from '../../schema/case.js'
import { purposeSchema } from '../../schema/lead.js'

/** Days are counted where the bodies are. */
const zone = 'Asia/Shanghai'

export const readCase = route({
  method: 'GET',
  path: '/api/cases/{bodyId}/{caseId}',
  summary: {
    en: 'One case with its history and the terms that run; the reading is entered in the journal',
    zh: '查看整治事项、经过及在途时限；查看记入日志',
  },
  access: 'person-or-token',
  params: caseRefSchema,
  query: z.strictObject({ purpose: purposeSchema }),
  reply: openedCaseSchema,
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, params, query }) {
    const found = await findCase(context, visitor, params)
    if (found === null) return problem('not-found')
    const { bodyId, caseId } = params
    const entry = { kind: 'record.read' as const, what: { case: caseId }, purpose: query.purpose, matterId: caseId }
    await enter(context.store, bodyId, visitor, entry)
    const matter = await readMatter(context.store.db, { bodyId, matter: 'case', matterId: caseId })
    if (matter.matter !== 'case') return problem('not-found')
    const clocks = clocksOf(matter.status, { zone, law: context.law })
    const events = matter.events.map(({ event }) => event)
    return { answer: { title: found.title, version: matter.version, status: matter.status, events, clocks } }
  },
})
