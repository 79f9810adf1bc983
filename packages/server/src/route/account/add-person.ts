import { z } from 'zod'
import { isProblem, problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter } from '../../journal/enter.js'
import { mayManagePerson } from '../../policy/person.js'
import { roleSchema, usernameSchema } from '../../schema/account.js'

export const addPerson = route({
  method: 'POST',
  path: '/api/persons',
  summary: { en: 'Give somebody an account; the password is told once', zh: '开设账户；密码仅显示一次' },
  access: 'person',
  body: z.strictObject({
    username: usernameSchema,
    name: z.string().min(1).max(100),
    role: roleSchema,
    email: z.email().max(200).optional(),
  }),
  reply: z.object({ personId: z.string(), password: z.string() }),
  problems: ['account.sign-in', 'account.name-taken', 'role.not-yours'],
  async handle({ context, visitor, body }) {
    const { bodyId, areaCode } = visitor
    if (!mayManagePerson(visitor, { bodyId, areaCode, personId: null, role: body.role }))
      return problem('role.not-yours', { role: visitor.role })
    const added = await context.accounts.addPerson({ ...body, bodyId })
    if (isProblem(added)) return added
    const what = { person: added.personId, role: body.role, added: true }
    await enter(context.store, visitor.bodyId, visitor, { kind: 'account.changed', what })
    return { status: 201, answer: added }
  },
})
