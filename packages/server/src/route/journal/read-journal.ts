import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter } from '../../journal/enter.js'
import { mayReadJournal } from '../../policy/journal.js'
import { idSchema, listOf } from '../../schema/basic.js'

export const readJournal = route({
  method: 'GET',
  path: '/api/journal',
  summary: {
    en: 'Who did and looked at what, for the auditor of a body; also this reading is entered',
    zh: '审计员查看操作与查询记录；此次查看亦记入',
  },
  access: 'person',
  query: z.strictObject({
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
    personId: idSchema.optional(),
    matterId: idSchema.optional(),
    kind: idSchema.optional(),
  }),
  reply: z.object({
    entries: listOf(z.unknown()),
    next: z.number().nullable(),
    /** Where the chain stands: printed on the weekly report and countersigned, it holds the past fast. */
    head: z.object({ seq: z.number(), sha256: z.string(), sm3: z.string() }).nullable(),
  }),
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, query }) {
    if (!mayReadJournal(visitor, visitor)) return problem('not-found')
    const { bodyId } = visitor
    const { after, limit, ...filter } = query
    await enter(context.store, bodyId, visitor, { kind: 'record.read', what: { journal: filter, after } })
    const { db } = context.store
    let wanted = db
      .selectFrom('journal_entry')
      .select(['seq', 'line'])
      .where('body_id', '=', bodyId)
      .where('seq', '>', after)
    if (filter.personId !== undefined) wanted = wanted.where('person_id', '=', filter.personId)
    if (filter.matterId !== undefined) wanted = wanted.where('matter_id', '=', filter.matterId)
    if (filter.kind !== undefined) wanted = wanted.where('kind', '=', filter.kind)
    const rows = await wanted
      .orderBy('seq')
      .limit(limit + 1)
      .execute()
    const shown = rows.slice(0, limit)
    const chain = db.selectFrom('journal_chain').select(['seq', 'sha256', 'sm3']).where('body_id', '=', bodyId)
    const head = (await chain.executeTakeFirst()) ?? null
    const entries = shown.map(({ line }): unknown => JSON.parse(line))
    return { answer: { entries, next: rows.length > limit ? (shown.at(-1)?.seq ?? null) : null, head } }
  },
})
