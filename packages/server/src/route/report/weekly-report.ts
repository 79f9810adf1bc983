import { z } from 'zod'
import { knownBodies } from '../../body/bodies.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { mayReadReport } from '../../policy/report.js'
import { difference, isZero } from '../../report/ledger.js'
import { ledgersOn } from '../../report/read-ledger.js'
import { dateSchema, idSchema } from '../../schema/basic.js'
import { totalsSchema } from '../../schema/report.js'

const dayMs = 86_400_000

export const weeklyReport = route({
  method: 'GET',
  path: '/api/reports/weekly',
  summary: {
    en: 'The ledger to a day and what a period brought; a zero report where it brought nothing',
    zh: '截至某日的台账和期间变化；无变化即为零报告',
  },
  access: 'person-or-token',
  query: z.strictObject({ bodyId: idSchema.optional(), from: dateSchema, to: dateSchema }),
  reply: z.object({
    bodyId: z.string(),
    from: z.string(),
    to: z.string(),
    /** Nothing happened, which is reported too (零报告). */
    zero: z.boolean(),
    period: totalsSchema,
    total: totalsSchema,
    /** Head of the body's journal: printed and countersigned, it holds the past fast. */
    journalHead: z.string().nullable(),
  }),
  problems: ['account.sign-in', 'not-found', 'request.invalid'],
  async handle({ context, visitor, query: { bodyId = visitor.bodyId, from, to } }) {
    const body = (await knownBodies(context.accounts.pool)).get(bodyId)
    if (body === undefined || !mayReadReport(visitor, body)) return problem('not-found')
    if (from > to) return problem('request.invalid', { what: 'query.from > query.to' })
    const dayBefore = new Date(Date.parse(from) - dayMs).toISOString().slice(0, 10)
    const { before, after: total } = await ledgersOn(context.store, bodyId, dayBefore, to)
    const period = difference(before, total)
    const chain = context.store.db.selectFrom('journal_chain').select('sha256').where('body_id', '=', bodyId)
    const journalHead = (await chain.executeTakeFirst())?.sha256 ?? null
    return { answer: { bodyId, from, to, zero: isZero(period), period, total, journalHead } }
  },
})
