import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Role } from '@davylamp/casework'
import { sentence } from '@davylamp/finding'
import type pg from 'pg'
import { type Problem, problem } from '../error/problem.js'
import type { Visitor } from '../policy/visitor.js'
import { askAccounts } from './ask.js'
import { forgetFailures, isLocked, lockout, noteFailure } from './lockout.js'
import { type AuthSettings, makeAuth, ssoProvider } from './make-auth.js'
import { passwordFault } from './password-policy.js'
import { personByName, visitorFor } from './person.js'
import { makeAccountTables } from './tables.js'
import { passwordTexts } from './texts.js'
import { readToken } from './token.js'

/** Who asks; `byCookie` says that a browser brought it by itself. */
export interface Found {
  readonly visitor: Visitor | null
  readonly byCookie: boolean
  readonly mustChangePassword: boolean
}

/** A step of signing in that went well: the cookies to set, and whether the second factor is still asked for. */
export interface SignedIn {
  readonly cookies: readonly string[]
  readonly needsCode: boolean
}

export interface NewPerson {
  readonly username: string
  readonly name: string
  readonly bodyId: string
  readonly role: Role
  /** For single sign-on; a name that nobody else can have where there is none. */
  readonly email?: string | undefined
}

/** However it is used, a session ends after a working day. */
const longestSessionHours = 12
const nobody: Found = { visitor: null, byCookie: false, mustChangePassword: false }

/** Accounts and who is signed in. */
export class Accounts {
  readonly pool: pg.Pool
  readonly #auth: Awaited<ReturnType<typeof makeAuth>>

  readonly #origin: string
  readonly #hasSso: boolean

  private constructor({ pool, origin, oidc }: AuthSettings, auth: Awaited<ReturnType<typeof makeAuth>>) {
    this.pool = pool
    this.#auth = auth
    this.#origin = origin
    this.#hasSso = oidc !== null
  }

  /** Brings the tables of accounts up to date. */
  static async open(settings: AuthSettings): Promise<Accounts> {
    await makeAccountTables(settings.pool)
    return new Accounts(settings, await makeAuth(settings))
  }

  async visitorOf(headers: IncomingHttpHeaders): Promise<Found> {
    const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1]
    if (bearer !== undefined) {
      const token = await readToken(this.pool, bearer)
      const found = token === null ? null : await visitorFor(this.pool, token.personId, token.scopes)
      return found === null ? nobody : { visitor: found.visitor, byCookie: false, mustChangePassword: false }
    }
    if (headers.cookie === undefined) return nobody
    const session = await askAccounts(this.pool, () => this.#auth.api.getSession({ headers: cookieOf(headers) }))
    if (session === null || isTooOld(session.session.createdAt)) return { ...nobody, byCookie: true }
    const found = await visitorFor(this.pool, session.user.id, null)
    if (found === null) return { ...nobody, byCookie: true }
    return { visitor: found.visitor, byCookie: true, mustChangePassword: found.person.mustChangePassword }
  }

  async signIn(username: string, password: string, headers: IncomingHttpHeaders): Promise<SignedIn | Problem> {
    const wrong = problem('account.wrong', lockout)
    if (await isLocked(this.pool, username)) return wrong
    const response = await askAccounts(this.pool, async () => {
      const said = await this.#auth.api.signInUsername({
        body: { username, password },
        headers: cookieOf(headers),
        asResponse: true,
      })
      // a fault is no wrong password
      if (said.status >= 500) throw new Error(`Signing in ended with ${said.status}.`)
      return said
    })
    const person = response.ok ? await personByName(this.pool, username) : null
    if (person === null || person.isClosed) {
      await noteFailure(this.pool, username)
      if (person !== null) await this.endSessions(person.personId)
      return wrong
    }
    const needsCode = person.hasSecondFactor
    // with a second factor the count goes on until that has held too
    if (!needsCode) await forgetFailures(this.pool, username)
    return { cookies: response.headers.getSetCookie(), needsCode }
  }

  /** The second factor, after `signIn`. */
  async giveCode(code: string, headers: IncomingHttpHeaders): Promise<SignedIn | Problem> {
    const response = await this.#auth.api.verifyTOTP({ body: { code }, headers: cookieOf(headers), asResponse: true })
    if (!response.ok) return problem('account.code-wrong')
    return { cookies: response.headers.getSetCookie(), needsCode: false }
  }

  async signOut(headers: IncomingHttpHeaders): Promise<readonly string[]> {
    const response = await this.#auth.api.signOut({ headers: cookieOf(headers), asResponse: true })
    return response.headers.getSetCookie()
  }

  /** Makes a secret for the second factor, which holds once `giveCode` has met it. */
  async beginSecondFactor(
    password: string,
    headers: IncomingHttpHeaders,
  ): Promise<{ uri: string; backupCodes: string[] } | Problem> {
    const response = await this.#auth.api.enableTwoFactor({
      body: { password },
      headers: cookieOf(headers),
      asResponse: true,
    })
    if (!response.ok) return problem('account.wrong', lockout)
    const { totpURI, backupCodes } = (await response.json()) as { totpURI: string; backupCodes: string[] }
    return { uri: totpURI, backupCodes }
  }

  /** Changes one's own password; other sessions end. */
  async changePassword(
    visitor: Visitor,
    { current, next }: { readonly current: string; readonly next: string },
    headers: IncomingHttpHeaders,
  ): Promise<SignedIn | Problem> {
    const found = await visitorFor(this.pool, visitor.personId, null)
    const fault = passwordFault(next, found?.person.username ?? '')
    if (fault !== null) {
      const { zh, en } = sentence(passwordTexts, fault)
      return problem('account.password-weak', { zh, en })
    }
    const response = await this.#auth.api.changePassword({
      body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
      headers: cookieOf(headers),
      asResponse: true,
    })
    if (!response.ok) return problem('account.wrong', lockout)
    await this.pool.query(`update account_person set "mustChangePassword" = false where id = $1`, [visitor.personId])
    return { cookies: response.headers.getSetCookie(), needsCode: false }
  }

  /** Enters a person with a random password, told once; he chooses his own when he signs in. */
  async addPerson(
    person: NewPerson,
    mustChangePassword = true,
  ): Promise<{ readonly personId: string; readonly password: string } | Problem> {
    if ((await personByName(this.pool, person.username)) !== null) return problem('account.name-taken')
    const { internalAdapter } = await this.#auth.$context
    const username = person.username.toLowerCase()
    const user = await internalAdapter.createUser(
      {
        name: person.name,
        email: person.email ?? `${randomUUID()}@davylamp.invalid`,
        emailVerified: true,
        username,
        displayUsername: person.username,
        bodyId: person.bodyId,
        role: person.role,
        isClosed: false,
        mustChangePassword,
      },
      { method: 'admin' },
    )
    const password = await this.#givePassword(user.id)
    return { personId: user.id, password }
  }

  /** A new random password for somebody who forgot his; his sessions end and his second factor is taken off. */
  async resetPassword(personId: string): Promise<string> {
    await this.endSessions(personId)
    const password = await this.#givePassword(personId)
    await this.pool.query(`delete from account_totp where "userId" = $1`, [personId])
    await this.pool.query(
      `update account_person set "mustChangePassword" = true, "twoFactorEnabled" = false where id = $1`,
      [personId],
    )
    return password
  }

  async endSessions(personId: string): Promise<void> {
    await this.pool.query(`delete from account_session where "userId" = $1`, [personId])
  }

  /** Where the unit's own sign-in is, and what the browser is to remember meanwhile. Null where there is no single sign-on. */
  async beginSso(): Promise<{ readonly location: string; readonly cookies: readonly string[] } | null> {
    if (!this.#hasSso) return null
    const response = await this.#auth.api.signInSocial({
      body: { provider: ssoProvider, callbackURL: '/', errorCallbackURL: '/?sso=refused', disableRedirect: true },
      headers: new Headers(),
      asResponse: true,
    })
    if (!response.ok) throw new Error(`The single sign-on did not begin: ${response.status}`)
    const { url } = (await response.json()) as { url: string }
    return { location: url, cookies: response.headers.getSetCookie() }
  }

  /** The way back from the unit's sign-in. Whoever has no account here is given none. */
  async endSso(
    path: string,
    headers: IncomingHttpHeaders,
  ): Promise<{ readonly location: string; readonly cookies: readonly string[] }> {
    const response = await this.#auth.handler(new Request(new URL(path, this.#origin), { headers: cookieOf(headers) }))
    const location = response.headers.get('location') ?? '/?sso=refused'
    return { location, cookies: response.headers.getSetCookie() }
  }

  async #givePassword(personId: string): Promise<string> {
    const { internalAdapter, password } = await this.#auth.$context
    const text = randomPassword()
    const hash = await password.hash(text)
    const known = await internalAdapter.findAccounts(personId)
    if (known.some(({ providerId }) => providerId === 'credential'))
      await internalAdapter.updatePassword(personId, hash)
    else
      await internalAdapter.linkAccount({
        userId: personId,
        providerId: 'credential',
        accountId: personId,
        password: hash,
      })
    return text
  }
}

/** 99 bits in letters that are not mistaken for each other, in groups that can be read out. */
function randomPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const chars = [...randomBytes(40)].filter((byte) => byte < 248).map((byte) => letters[byte % 31])
  if (chars.length < 20) return randomPassword()
  return [0, 5, 10, 15].map((at) => chars.slice(at, at + 5).join('')).join('-')
}

function isTooOld(createdAt: Date): boolean {
  return createdAt.getTime() < Date.now() - longestSessionHours * 3_600_000
}

/** Only the cookie reaches better-auth: who asks from where is not kept. */
function cookieOf({ cookie }: IncomingHttpHeaders): Headers {
  return new Headers(cookie === undefined ? {} : { cookie })
}
