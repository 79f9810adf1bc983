import type { Context } from '../context.js'
import { isProblem, type Problem, problem } from '../error/problem.js'
import { enter } from '../journal/enter.js'
import type { NewPerson } from './accounts.js'
import { changePerson, listPersons as personsOf, type Person, personByName } from './person.js'

/** What who sits at the machine does with accounts, auditors' included; entered like everything that is done with them. */
export class AccountsAtTheMachine {
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  /** The password is told once. */
  async add(person: NewPerson): Promise<{ readonly password: string } | Problem> {
    const added = await this.#context.accounts.addPerson(person)
    if (isProblem(added)) return added
    await this.#enter(person.bodyId, { person: added.personId, role: person.role, added: true })
    return { password: added.password }
  }

  async list(bodyId: string): Promise<readonly Person[]> {
    return personsOf(this.#context.accounts.pool, bodyId)
  }

  /** A new password, told once. */
  async newPassword(username: string): Promise<{ readonly password: string } | Problem> {
    const person = await personByName(this.#context.accounts.pool, username)
    if (person === null) return problem('not-found')
    const password = await this.#context.accounts.resetPassword(person.personId)
    await this.#enter(person.bodyId, { person: person.personId, newPassword: true })
    return { password }
  }

  /** Closes an account, or opens it again. */
  async close(username: string, isClosed: boolean): Promise<null | Problem> {
    const { accounts } = this.#context
    const person = await personByName(accounts.pool, username)
    if (person === null) return problem('not-found')
    await changePerson(accounts.pool, person.personId, { isClosed })
    await accounts.endSessions(person.personId)
    await this.#enter(person.bodyId, { person: person.personId, isClosed })
    return null
  }

  #enter(bodyId: string, what: object): Promise<void> {
    return enter(this.#context.store, bodyId, null, { kind: 'account.changed', what: { ...what, at: 'machine' } })
  }
}
