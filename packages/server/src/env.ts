/** What the surroundings say; read once, at the start. */
export interface Env {
  readonly databaseUrl: string | null
  readonly origin: string | null
  readonly secret: string | null
  readonly oidc: OidcEnv | null
  /** Socket of the malware scanner that looks through uploads; null: none does. */
  readonly clamd?: string | null
}

export interface OidcEnv {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/**
 * DATABASE_URL, DAVYLAMP_ORIGIN (how people reach the server, such as https://lamp.example), DAVYLAMP_SECRET (signs sessions; made and
 * kept in the data folder when not given), DAVYLAMP_CLAMD (path of the socket of a clamd that looks through uploads), and DAVYLAMP_OIDC_ISSUER with DAVYLAMP_OIDC_CLIENT_ID and DAVYLAMP_OIDC_CLIENT_SECRET.
 */
export function readEnv(environment: NodeJS.ProcessEnv): Env {
  const text = (name: string) => environment[name]?.trim() || null
  const issuer = text('DAVYLAMP_OIDC_ISSUER')
  const clientId = text('DAVYLAMP_OIDC_CLIENT_ID')
  const clientSecret = text('DAVYLAMP_OIDC_CLIENT_SECRET')
  return {
    databaseUrl: text('DATABASE_URL'),
    origin: text('DAVYLAMP_ORIGIN'),
    secret: text('DAVYLAMP_SECRET'),
    clamd: text('DAVYLAMP_CLAMD'),
    oidc: issuer === null || clientId === null || clientSecret === null ? null : { issuer, clientId, clientSecret },
  }
}
