import { isAbsolute, resolve } from 'node:path'
import type { StorePlace } from '@davylamp/store'
import type { Env, OidcEnv } from './env.js'
import { say, type SetUpProblem } from './texts.js'
import { webFolder } from './web/web-folder.js'

/** What was asked for on the command line. */
export interface ServeOptions {
  /** Where records, keys and the embedded database lie. */
  readonly folder: string
  readonly host: string
  readonly port: number
  /** The command line itself, which scans what is brought in; without it nothing is. */
  readonly program?: readonly string[]
}

/** Checked settings of a server. */
export interface Config {
  readonly folder: string
  readonly place: StorePlace
  readonly host: string
  readonly port: number
  /** Null: whatever address it comes to listen at. */
  readonly origin: string | null
  readonly secret: string | null
  readonly oidc: OidcEnv | null
  /** Socket of the malware scanner that looks through uploads; null: none does. */
  readonly clamd: string | null
  /** Where the application's built pages lie; null: the API alone. */
  readonly web: string | null
  readonly program: readonly string[] | null
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/** Puts what was asked and what the surroundings say into settings that hold, or says what does not. */
export function configOf(
  env: Env,
  { folder, host, port, program }: ServeOptions,
): Config | { readonly problem: SetUpProblem } {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return { problem: say('setup.port', { port: String(port) }) }
  const origin = env.origin === null ? null : originOf(env.origin)
  if (env.origin !== null && origin === null) return { problem: say('setup.origin', { origin: env.origin }) }
  // beyond this machine the way in is a proxy that speaks TLS, whose name is told
  if (!loopback.has(host) && origin === null) return { problem: say('setup.origin-needed', { host }) }
  const clamd = env.clamd ?? null
  if (clamd !== null && !isAbsolute(clamd)) return { problem: say('setup.clamd', { path: clamd }) }
  if (env.secret !== null && env.secret.length < 32) return { problem: say('setup.secret') }
  const absolute = resolve(folder)
  return {
    folder: absolute,
    place: env.databaseUrl === null ? { folder: absolute } : { url: env.databaseUrl },
    host,
    port,
    origin,
    secret: env.secret,
    oidc: env.oidc,
    clamd,
    web: webFolder(),
    program: program ?? null,
  }
}

/** Scheme, host and port of an address, where it is one and names nothing else; TLS, or this machine. */
function originOf(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || url.pathname !== '/' || url.search !== '' || url.username !== '') return null
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname))
  return isSafe ? url.origin : null
}
