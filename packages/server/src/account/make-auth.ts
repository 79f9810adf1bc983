import { betterAuth } from 'better-auth'
import { genericOAuth, twoFactor, username } from 'better-auth/plugins'
import { getMigrations } from 'better-auth/db/migration'
import type pg from 'pg'
import type { OidcEnv } from '../env.js'
import { passwordLength } from './password-policy.js'

export interface AuthSettings {
  readonly pool: pg.Pool
  readonly secret: string
  /** How people reach the server. */
  readonly origin: string
  readonly oidc: OidcEnv | null
}

/** Where the paths of the single sign-on lie: the only ones of better-auth that the network reaches. */
export const ssoPath = '/api/sso'
export const ssoProvider = 'unit'
/** A session ends when nothing was done for so long … */
const idleMinutes = 120
/** … and is prolonged at most so often. */
const prolongMinutes = 5

/**
 * Accounts, sessions, second factor and single sign-on, as better-auth does them; its tables are brought up to date. Nobody signs up by
 * himself: accounts are given by an administrator, also for single sign-on.
 */
export async function makeAuth({ pool, secret, origin, oidc }: AuthSettings) {
  const text = { type: 'string', required: true, input: false } as const
  const flag = { type: 'boolean', required: true, input: false, defaultValue: false } as const
  const options = {
    appName: 'Davylamp',
    secret,
    baseURL: origin,
    basePath: ssoPath,
    trustedOrigins: [origin],
    database: pool,
    telemetry: { enabled: false },
    logger: { level: 'error' as const },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    user: {
      modelName: 'account_person',
      additionalFields: { role: text, bodyId: text, isClosed: flag, mustChangePassword: flag },
    },
    session: { modelName: 'account_session', expiresIn: idleMinutes * 60, updateAge: prolongMinutes * 60 },
    account: { modelName: 'account_credential', accountLinking: { trustedProviders: [ssoProvider] } },
    verification: { modelName: 'account_verification' },
    advanced: {
      cookiePrefix: 'davylamp',
      useSecureCookies: origin.startsWith('https:'),
      // a redirect from the provider of a single sign-on comes from another site
      defaultCookieAttributes: { sameSite: oidc === null ? ('strict' as const) : ('lax' as const), httpOnly: true },
    },
    plugins: [
      username({ minUsernameLength: 3, maxUsernameLength: 60 }),
      twoFactor({ issuer: 'Davylamp', twoFactorTable: 'account_totp' }),
      genericOAuth({
        config:
          oidc === null
            ? []
            : [
                {
                  providerId: ssoProvider,
                  clientId: oidc.clientId,
                  clientSecret: oidc.clientSecret,
                  discoveryUrl: `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
                  scopes: ['openid', 'email', 'profile'],
                  pkce: true,
                  disableSignUp: true,
                },
              ],
      }),
    ],
  }
  const { runMigrations } = await getMigrations(options)
  await runMigrations()
  return betterAuth(options)
}
