import { fieldRecordsOf } from '@davylamp/store'
import { z } from 'zod'
import { findCase } from '../../case/find-case.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter } from '../../journal/enter.js'
import { listOf } from '../../schema/basic.js'
import { caseRefSchema } from '../../schema/case.js'
import { purposeSchema } from '../../schema/lead.js'

export const readFieldRecords = route({
  method: 'GET',
  path: '/api/field/records/{bodyId}/{caseId}',
  summary: {
    en: 'What devices noted on site in a case, in the order in which it came in',
    zh: '查看整治事项的现场记录，按收到先后排列',
  },
  access: 'person-or-token',
  params: caseRefSchema,
  query: z.strictObject({ purpose: purposeSchema }),
  reply: z.object({ records: listOf(z.unknown()) }),
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, params, query }) {
    if ((await findCase(context, visitor, params)) === null) return problem('not-found')
    const { bodyId, caseId } = params
    const what = { case: caseId, list: 'field-records' }
    await enter(context.store, bodyId, visitor, { kind: 'record.read', what, purpose: query.purpose, matterId: caseId })
    const records = await fieldRecordsOf(context.store.db, params)
    return { answer: { records: records.map((document): unknown => JSON.parse(document)) } }
  },
})
