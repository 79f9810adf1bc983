import { visitorFor } from '../../account/person.js'
import { knownBodies } from '../../body/bodies.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { sessionSchema } from '../../schema/account.js'

export const whoAmI = route({
  method: 'GET',
  path: '/api/session',
  summary: { en: 'Who is signed in', zh: '当前登录者' },
  access: 'person-or-token',
  beforePassword: true,
  reply: sessionSchema,
  problems: ['account.sign-in'],
  async handle({ context, visitor }) {
    const { pool } = context.accounts
    const found = await visitorFor(pool, visitor.personId, visitor.scopes)
    if (found === null) return problem('account.sign-in')
    const { personId, username, name, bodyId, role, mustChangePassword, hasSecondFactor } = found.person
    const bodyName = (await knownBodies(pool)).get(bodyId)?.name ?? bodyId
    const scopes = visitor.scopes === null ? null : [...visitor.scopes]
    return {
      answer: { personId, username, name, bodyId, bodyName, role, scopes, mustChangePassword, hasSecondFactor },
    }
  },
})
