import { personByName } from '../../account/person.js'
import type { Context } from '../../context.js'
import { isProblem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter, type Entry } from '../../journal/enter.js'
import { signedInSchema, signInSchema } from '../../schema/account.js'
import { withCookies } from './with-cookies.js'

export const signIn = route({
  method: 'POST',
  path: '/api/session',
  summary: { en: 'Sign in with name and password', zh: '以用户名和密码登录' },
  access: 'anyone',
  body: signInSchema,
  reply: signedInSchema,
  problems: ['account.wrong', 'request.too-many', 'request.foreign'],
  limit: { max: 30, perMinutes: 1 },
  async handle({ context, body, request }) {
    const signedIn = await context.accounts.signIn(body.username, body.password, request.headers)
    await note(context, body.username, isProblem(signedIn) ? 'account.sign-in-failed' : 'account.signed-in')
    return isProblem(signedIn) ? signedIn : withCookies(signedIn)
  },
})

/** Enters it into the journal of the body of whose name was used; a name that nobody has is nobody's. */
async function note({ accounts, store }: Context, username: string, kind: Entry['kind']): Promise<void> {
  const person = await personByName(accounts.pool, username)
  if (person !== null) await enter(store, person.bodyId, null, { kind, what: { person: person.personId } })
}
