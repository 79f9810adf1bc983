import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookiesOf, startTestServer, type TestServer } from '../server.fixture.js'

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
let provider: Server
let issuer: string
let server: TestServer
/** Who signs in at the provider. */
let email = ''
/** Whoever asks for a token must show what the code was asked with. */
let nonce: string | null = null

beforeAll(async () => {
  provider = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    const json = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    if (url.pathname === '/.well-known/openid-configuration')
      json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
      })
    else if (url.pathname === '/jwks')
      json({ keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] })
    else if (url.pathname === '/token')
      json({ access_token: 'a', token_type: 'Bearer', expires_in: 300, id_token: idToken() })
    else if (url.pathname === '/userinfo') json(claims())
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => {
    provider.listen(0, '127.0.0.1', resolve)
  })
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
  server = await startTestServer({ limits: true, oidc: { issuer, clientId: 'davylamp', clientSecret: 'secret' } })
  const person = {
    username: 'sso.person',
    name: '单点',
    bodyId: 'qingxia-development',
    role: 'screener',
    email: 'li@unit.example',
  } as const
  await server.serving.context.accounts.addPerson(person, false)
})
afterAll(async () => {
  await server.stop()
  provider.close()
})

function claims(): object {
  return { sub: `sub of ${email}`, email, email_verified: true, name: 'somebody' }
}

function idToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const body = { ...claims(), iss: issuer, aud: 'davylamp', iat: now, exp: now + 300, ...(nonce !== null && { nonce }) }
  const text = `${part({ alg: 'RS256', kid: 'k', typ: 'JWT' })}.${part(body)}`
  return `${text}.${sign('sha256', Buffer.from(text), keys.privateKey).toString('base64url')}`
}

/** Goes to the provider and comes back as `who`: the answer of the callback. */
async function signInAs(who: string, state?: string) {
  const begun = await server.ask('GET', '/api/session/sso')
  expect(begun.status).toBe(302)
  const asked = new URL(begun.headers.get('location') ?? '')
  expect(asked.searchParams.get('code_challenge_method')).toBe('S256')
  email = who
  nonce = asked.searchParams.get('nonce')
  const query = new URLSearchParams({ code: 'c', state: state ?? asked.searchParams.get('state') ?? '' })
  return server.ask('GET', `/api/sso/callback/unit?${query.toString()}`, { cookie: cookiesOf(begun) })
}

describe('single sign-on', () => {
  it('lets in who has an account of that address', async () => {
    const back = await signInAs('li@unit.example')
    expect([back.status, new URL(back.headers.get('location') ?? '', server.serving.url).pathname]).toEqual([302, '/'])
    const me = await server.ask('GET', '/api/session', { cookie: cookiesOf(back) })
    expect(me.body).toMatchObject({ username: 'sso.person', role: 'screener' })
  })

  it('makes no account for who has none, and takes no state of another', async () => {
    for (const back of [await signInAs('stranger@unit.example'), await signInAs('li@unit.example', 'made-up')]) {
      const cookie = cookiesOf(back)
      expect((await server.ask('GET', '/api/session', { cookie })).status).toBe(401)
      expect(cookie).not.toContain('session_token')
    }
  })
})

describe('limits', () => {
  it('stop who asks too often, with a problem that says so', async () => {
    const answers = []
    for (let n = 0; n < 12; n++)
      answers.push(await server.ask('POST', '/api/session/code', { body: { code: '123456' } }))
    expect(answers.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(2)
    expect(answers.at(-1)?.body).toMatchObject({ code: 'request.too-many', status: 429 })
    expect((await server.ask('GET', '/api/health')).status).toBe(200)
  })
})
