import { z } from 'zod'
import { changePerson as change, readPerson } from '../../account/person.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter } from '../../journal/enter.js'
import { mayManagePerson } from '../../policy/person.js'
import { roleSchema } from '../../schema/account.js'

export const changePerson = route({
  method: 'PATCH',
  path: '/api/persons/{personId}',
  summary: {
    en: 'Change role or name, close, open again, or give a new password',
    zh: '变更角色、姓名，停用、恢复或重置密码',
  },
  access: 'person',
  params: z.object({ personId: z.string() }),
  body: z.strictObject({
    role: roleSchema.optional(),
    name: z.string().min(1).max(100).optional(),
    isClosed: z.boolean().optional(),
    newPassword: z.literal(true).optional(),
  }),
  reply: z.object({ password: z.string().nullable() }),
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, params, body }) {
    const { pool } = context.accounts
    const person = await readPerson(pool, params.personId)
    if (person === null) return problem('not-found')
    const { areaCode } = visitor
    const after = { ...person, areaCode, role: body.role ?? person.role }
    // neither one who is an auditor nor one who would become it
    if (!mayManagePerson(visitor, { ...person, areaCode }) || !mayManagePerson(visitor, after))
      return problem('not-found')
    await change(pool, person.personId, body)
    const what = { person: person.personId, change: { ...body } }
    await enter(context.store, visitor.bodyId, visitor, { kind: 'account.changed', what })
    // whoever may do less than before must not go on under what he could
    await context.accounts.endSessions(person.personId)
    const password = body.newPassword === true ? await context.accounts.resetPassword(person.personId) : null
    return { answer: { password } }
  },
})
