import { readSituation as read } from '@davylamp/store'
import { knownBodies } from '../../body/bodies.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { readerOf } from '../../matter/person-behind.js'
import { maySeeSituation } from '../../policy/report.js'
import { situationQuery, situationSchema } from '../../schema/situation.js'

/** Where days begin and end for those who ask. */
const zone = 'Asia/Shanghai'

export const readSituation = route({
  method: 'GET',
  path: '/api/situation',
  summary: {
    en: 'How things stand: leads by sense, town and state, cases, deadlines, machines that stand still, relapses, hit rate',
    zh: '态势：线索（按方式、乡镇、状态）、整治事项、到期时限、停用矿机、死灰复燃、核查命中率',
  },
  access: 'person-or-token',
  query: situationQuery,
  reply: situationSchema,
  problems: ['account.sign-in', 'not-found', 'request.invalid'],
  async handle({ context, visitor, query }) {
    const { bodyId = visitor.bodyId, on = today(), days, weeks, purpose } = query
    const body = (await knownBodies(context.accounts.pool)).get(bodyId)
    if (body === undefined || !maySeeSituation(visitor, body)) return problem('not-found')
    const situation = await read(context.store.db, readerOf(visitor, purpose), { bodyId, on, days, weeks })
    return { answer: { bodyId, on, ...situation } }
  },
})

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date())
}
