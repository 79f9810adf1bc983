import { z } from 'zod'
import { knownBodies } from '../../body/bodies.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter } from '../../journal/enter.js'
import { mayReadCase } from '../../policy/case.js'
import { listOf } from '../../schema/basic.js'
import { caseListQuery, caseSchema } from '../../schema/case.js'

export const listCases = route({
  method: 'GET',
  path: '/api/cases',
  summary: { en: 'Cases of a body that one may see, a page at a time', zh: '可查看的整治事项，分页' },
  access: 'person-or-token',
  query: caseListQuery,
  reply: z.object({ bodyId: z.string(), cases: listOf(caseSchema), next: z.string().nullable() }),
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, query }) {
    const { bodyId = visitor.bodyId, stage, limit, after, purpose } = query
    const body = (await knownBodies(context.accounts.pool)).get(bodyId)
    if (body === undefined || !mayReadCase(visitor, { ...body, assignedBodyIds: [] })) return problem('not-found')
    let wanted = context.store.db.selectFrom('case_file').selectAll().where('body_id', '=', bodyId)
    if (stage !== undefined) wanted = wanted.where('stage', '=', stage)
    if (after !== undefined) wanted = wanted.where('case_id', '>', after)
    const rows = await wanted
      .orderBy('case_id')
      .limit(limit + 1)
      .execute()
    const shown = rows.slice(0, limit)
    const what = { list: 'cases', cases: shown.map((row) => row.case_id) }
    await enter(context.store, bodyId, visitor, { kind: 'record.read', what, purpose })
    const cases = shown.map((row) => ({
      caseId: row.case_id,
      title: row.title,
      leadIds: row.lead_ids,
      stage: row.stage,
      openedOn: row.opened_on,
      clearedOn: row.cleared_on,
      machines: row.machine_count,
      archiveNumber: row.archive_number,
      version: row.version,
    }))
    return { answer: { bodyId, cases, next: rows.length > limit ? (shown.at(-1)?.case_id ?? null) : null } }
  },
})
