import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookiesOf, startTestServer, type TestServer } from '../server.fixture.js'
import { totp } from './totp.fixture.js'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const good = 'a stone bridge over the creek'

describe('accounts', () => {
  it('sign in with name and password, and out', async () => {
    const { cookie } = await server.enter('wang.fang', 'qingxia-development', 'screener')
    const me = await server.ask('GET', '/api/session', { cookie })
    expect(me.body).toMatchObject({ username: 'wang.fang', role: 'screener', bodyName: 'qingxia-development' })
    expect((await server.ask('DELETE', '/api/session', { cookie })).status).toBe(204)
    expect((await server.ask('GET', '/api/session', { cookie })).status).toBe(401)
  })

  it('set cookies that scripts and other sites cannot use', async () => {
    const { password } = await server.enter('cookie.case', 'qingxia-development', 'screener')
    const { headers } = await server.ask('POST', '/api/session', { body: { username: 'cookie.case', password } })
    expect(headers.getSetCookie()[0]).toMatch(/^davylamp\.session_token=.*HttpOnly; SameSite=Strict/)
  })

  it('say the same of a wrong password, a name that nobody has and a closed account', async () => {
    const { password, personId } = await server.enter('closed.one', 'qingxia-development', 'screener')
    const { pool } = server.serving.context.accounts
    await pool.query(`update account_person set "isClosed" = true where id = $1`, [personId])
    const tries = [
      { username: 'wang.fang', password: 'wrong' },
      { username: 'nobody.here', password: 'wrong' },
      { username: 'closed.one', password },
      { username: '" or 1=1 --', password: 'x' },
    ]
    for (const body of tries) {
      const heard = await server.ask('POST', '/api/session', { body })
      expect([heard.status, heard.body['code']]).toEqual([401, 'account.wrong'])
    }
  })

  it('lock after ten failures, also for the right password', async () => {
    const { password } = await server.enter('locked.one', 'qingxia-development', 'screener')
    for (let n = 0; n < 10; n++)
      await server.ask('POST', '/api/session', { body: { username: 'locked.one', password: `wrong ${n}` } })
    expect((await server.ask('POST', '/api/session', { body: { username: 'locked.one', password } })).status).toBe(401)
    const { pool } = server.serving.context.accounts
    await pool.query(`update account_failure set last_at = last_at - interval '16 minutes'`)
    expect((await server.ask('POST', '/api/session', { body: { username: 'locked.one', password } })).status).toBe(200)
  })

  it('end every session of one who changes his password, and hold the new one against the policy', async () => {
    const { cookie, password } = await server.enter('li.wei', 'qingxia-development', 'case-officer')
    const other = cookiesOf(await server.ask('POST', '/api/session', { body: { username: 'li.wei', password } }))
    const weak = await server.ask('POST', '/api/account/password', {
      cookie,
      body: { current: password, next: 'li.wei-li.wei' },
    })
    expect([weak.status, weak.body['code']]).toEqual([422, 'account.password-weak'])
    const changed = await server.ask('POST', '/api/account/password', {
      cookie,
      body: { current: password, next: good },
    })
    expect(changed.status).toBe(200)
    expect((await server.ask('GET', '/api/session', { cookie: other })).status).toBe(401)
    expect((await server.ask('GET', '/api/session', { cookie: cookiesOf(changed) })).status).toBe(200)
    expect((await server.ask('POST', '/api/session', { body: { username: 'li.wei', password: good } })).status).toBe(
      200,
    )
  })

  it('take a second factor once it was met, and ask for it from then on', async () => {
    const { cookie, password } = await server.enter('two.factor', 'qingxia-development', 'leader')
    const begun = await server.ask('POST', '/api/account/second-factor', { cookie, body: { password } })
    const uri = new URL(String(begun.body['uri']))
    const secret = uri.searchParams.get('secret') ?? ''
    expect((await server.ask('POST', '/api/session/code', { cookie, body: { code: totp(secret) } })).status).toBe(200)
    const first = await server.ask('POST', '/api/session', { body: { username: 'two.factor', password } })
    expect(first.body).toEqual({ needsCode: true })
    const half = cookiesOf(first)
    expect((await server.ask('GET', '/api/session', { cookie: half })).status).toBe(401)
    expect(
      (await server.ask('POST', '/api/session/code', { cookie: half, body: { code: '000000' } })).body['code'],
    ).toBe('account.code-wrong')
    const second = await server.ask('POST', '/api/session/code', { cookie: half, body: { code: totp(secret) } })
    expect((await server.ask('GET', '/api/session', { cookie: cookiesOf(second) })).body).toMatchObject({
      hasSecondFactor: true,
    })
  })

  it('are given by the administrator of the body, who must be met with a new password', async () => {
    const { cookie } = await server.enter('admin.zhao', 'qingxia-development', 'administrator')
    const body = { username: 'new.person', name: '新同事', role: 'screener' }
    const added = await server.ask('POST', '/api/persons', { cookie, body })
    expect(added.status).toBe(201)
    expect((await server.ask('POST', '/api/persons', { cookie, body })).body['code']).toBe('account.name-taken')
    const signedIn = await server.ask('POST', '/api/session', {
      body: { username: 'new.person', password: added.body['password'] },
    })
    const mine = cookiesOf(signedIn)
    expect((await server.ask('GET', '/api/tokens', { cookie: mine })).body['code']).toBe('account.password-first')
    await server.ask('POST', '/api/account/password', {
      cookie: mine,
      body: { current: added.body['password'], next: good },
    })
    const again = cookiesOf(
      await server.ask('POST', '/api/session', { body: { username: 'new.person', password: good } }),
    )
    expect((await server.ask('GET', '/api/tokens', { cookie: again })).status).toBe(200)
    const closed = await server.ask('PATCH', `/api/persons/${String(added.body['personId'])}`, {
      cookie,
      body: { isClosed: true },
    })
    expect(closed.status).toBe(200)
    expect((await server.ask('GET', '/api/tokens', { cookie: again })).status).toBe(401)
  })

  it('of auditors and of other bodies are beyond an administrator', async () => {
    const { cookie } = await server.enter('admin.qian', 'qingxia-development', 'administrator')
    const auditor = await server.enter('auditor.sun', 'qingxia-development', 'auditor')
    const police = await server.enter('police.zhou', 'qingxia-police', 'leader')
    for (const { personId } of [auditor, police]) {
      const heard = await server.ask('PATCH', `/api/persons/${personId}`, { cookie, body: { isClosed: true } })
      expect(heard.status).toBe(404)
    }
    const promoted = await server.ask('POST', '/api/persons', {
      cookie,
      body: { username: 'my.auditor', name: 'x', role: 'auditor' },
    })
    expect(promoted.status).toBe(403)
    expect((await server.ask('GET', '/api/persons', { cookie: police.cookie })).status).toBe(404)
  })
})

describe('tokens', () => {
  it('work until they are taken back, and make no others', async () => {
    const { cookie } = await server.enter('token.maker', 'qingxia-development', 'screener')
    const made = await server.ask('POST', '/api/tokens', {
      cookie,
      body: { name: 'nightly scan', scopes: ['lists:write'], days: 30 },
    })
    const token = String(made.body['token'])
    expect((await server.ask('GET', '/api/session', { token })).body).toMatchObject({
      username: 'token.maker',
      scopes: ['lists:write'],
    })
    expect(
      (await server.ask('POST', '/api/tokens', { token, body: { name: 'x', scopes: ['leads:read'], days: 1 } })).status,
    ).toBe(401)
    const { pool } = server.serving.context.accounts
    expect((await pool.query('select from account_token where sha256 = $1', [token])).rowCount).toBe(0)
    await server.ask('DELETE', `/api/tokens/${String(made.body['tokenId'])}`, { cookie })
    expect((await server.ask('GET', '/api/session', { token })).status).toBe(401)
  })
})

describe('requests of other pages', () => {
  it('change nothing', async () => {
    const { cookie } = await server.enter('csrf.case', 'qingxia-development', 'screener')
    const body = { name: 'x', scopes: ['leads:read'], days: 1 }
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]
    for (const headers of foreign) {
      const heard = await server.ask('POST', '/api/tokens', { cookie, body, headers })
      expect([heard.status, heard.body['code']]).toEqual([403, 'request.foreign'])
    }
    const own = { origin: server.serving.url, 'sec-fetch-site': 'same-origin' }
    expect((await server.ask('POST', '/api/tokens', { cookie, body, headers: own })).status).toBe(201)
  })
})

describe('answers', () => {
  it('are problems with a stable code and both languages', async () => {
    const heard = await server.ask('POST', '/api/session', {
      body: { username: 5 },
      headers: { 'accept-language': 'en' },
    })
    expect(heard.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(heard.body).toMatchObject({
      status: 400,
      code: 'request.invalid',
      type: 'urn:davylamp:problem:request.invalid',
    })
    expect((heard.body['fields'] as { field: string }[]).map(({ field }) => field)).toEqual([
      'body.username',
      'body.password',
    ])
    expect(heard.body['title']).toBe(heard.body['en'])
    expect((await server.ask('GET', '/api/no/such/thing')).body['code']).toBe('not-found')
    expect((await server.ask('POST', '/api/session', { bytes: '{', type: 'application/json' })).body['code']).toBe(
      'request.unreadable',
    )
    expect(
      (await server.ask('POST', '/api/session', { bytes: '"'.padEnd(2_000_000), type: 'application/json' })).body[
        'code'
      ],
    ).toBe('request.too-large')
  })

  it('tell browsers to keep and load nothing', async () => {
    const { headers } = await server.ask('GET', '/api/health')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('describe themselves in OpenAPI 3.1', async () => {
    const { body } = await server.ask('GET', '/api/openapi.json')
    expect(body['openapi']).toBe('3.1.0')
    const paths = body['paths'] as Record<string, Record<string, { operationId: string; responses: object }>>
    const operations = Object.values(paths).flatMap((path) => Object.values(path))
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
    expect(paths['/api/session']?.['post']?.responses).toHaveProperty('401')
  })
})
