import { z } from 'zod'
import { listPersons as personsOf } from '../../account/person.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { mayListPersons } from '../../policy/person.js'
import { personSchema } from '../../schema/account.js'

export const listPersons = route({
  method: 'GET',
  path: '/api/persons',
  summary: { en: 'The accounts of one’s own body', zh: '本单位账户' },
  access: 'person',
  reply: z.object({ persons: z.array(personSchema) }),
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor }) {
    if (!mayListPersons(visitor, visitor)) return problem('not-found')
    const persons = await personsOf(context.accounts.pool, visitor.bodyId)
    return {
      answer: {
        persons: persons.map(({ personId, username, name, role, isClosed, hasSecondFactor }) => ({
          personId,
          username,
          name,
          role,
          isClosed,
          hasSecondFactor,
        })),
      },
    }
  },
})
