import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role } from '@davylamp/casework'
import type { BodyKind } from '@davylamp/law'
import { enterBody } from './body/bodies.js'
import { configOf } from './config.js'
import type { OidcEnv } from './env.js'
import { isProblem } from './error/problem.js'
import { serve, type Serving } from './serve.js'

/** An answer of the server, its JSON read. */
export interface Heard {
  readonly status: number
  readonly headers: Headers
  // tests look into whatever came and say what they expect of it
  readonly body: Record<string, unknown>
}

export interface Asking {
  readonly cookie?: string
  readonly token?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly bytes?: Uint8Array | string
  readonly type?: string
}

export interface TestServer {
  readonly serving: Serving
  readonly folder: string
  ask(method: string, path: string, asking?: Asking): Promise<Heard>
  /** Enters a person and signs him in: his cookie. */
  enter(
    username: string,
    bodyId: string,
    role: Role,
  ): Promise<{ readonly cookie: string; readonly password: string; readonly personId: string }>
  stop(): Promise<void>
}

const bodies: readonly (readonly [string, BodyKind, string])[] = [
  ['qingxia-development', 'development-reform', '510198'],
  ['qingxia-energy', 'energy-conservation', '510198'],
  ['qingxia-police', 'police', '510198'],
  ['qingxia-power', 'power-company', '510198'],
  ['city-development', 'development-reform', '510100'],
  ['baishi-development', 'development-reform', '510798'],
]

/** A server with its own database, some bodies and nobody in them. */
export async function startTestServer({
  limits = false,
  oidc = null,
  folder = mkdtempSync(join(tmpdir(), 'davylamp-server-')),
  clamd = null,
}: { limits?: boolean; oidc?: OidcEnv | null; folder?: string; clamd?: string | null } = {}): Promise<TestServer> {
  const config = configOf(
    { databaseUrl: null, origin: null, secret: null, oidc, clamd },
    { folder, host: '127.0.0.1', port: 0 },
  )
  if ('problem' in config) throw new Error(config.problem.en)
  const serving = await serve(config, limits)
  if ('problem' in serving) throw new Error(serving.problem.en)
  const { accounts, store } = serving.context
  for (const [bodyId, kind, areaCode] of bodies)
    await enterBody(store, { bodyId, name: bodyId, kind, areaCode, province: '四川' })
  const ask: TestServer['ask'] = async (method, path, { cookie, token, headers, body, bytes, type } = {}) => {
    const response = await fetch(new URL(path, serving.url), {
      method,
      redirect: 'manual',
      headers: {
        ...(cookie !== undefined && { cookie }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(type !== undefined && { 'content-type': type }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(bytes !== undefined && { body: bytes }),
    })
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? (JSON.parse(text) as Record<string, unknown>) : { text },
    }
  }
  return {
    serving,
    folder,
    ask,
    async enter(username, bodyId, role) {
      const added = await accounts.addPerson({ username, name: username, bodyId, role }, false)
      if (isProblem(added)) throw new Error(added.problem)
      const signedIn = await ask('POST', '/api/session', { body: { username, password: added.password } })
      return { ...added, cookie: cookiesOf(signedIn) }
    },
    async stop() {
      await serving.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The cookies that an answer sets, as a browser would send them back. */
export function cookiesOf({ headers }: Heard): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((cookie) => !cookie.endsWith('='))
    .join('; ')
}
