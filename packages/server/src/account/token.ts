import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { type Scope, scopes } from '../policy/visitor.js'

const prefix = 'davylamp_'

export interface TokenInfo {
  readonly tokenId: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly expiresAt: string
  readonly usedAt: string | null
}

/** Makes a token; its text is told once and only its hash is kept. */
export async function makeToken(
  pool: pg.Pool,
  personId: string,
  { name, scopes, days }: { readonly name: string; readonly scopes: readonly Scope[]; readonly days: number },
): Promise<{ readonly tokenId: string; readonly token: string; readonly expiresAt: string }> {
  const token = prefix + randomBytes(32).toString('base64url')
  const tokenId = randomUUID()
  const expiresAt = new Date(Date.now() + days * 86_400_000)
  await pool.query(
    `insert into account_token (token_id, sha256, person_id, name, scopes, expires_at) values ($1, $2, $3, $4, $5, $6)`,
    [tokenId, hashOf(token), personId, name, scopes, expiresAt],
  )
  return { tokenId, token, expiresAt: expiresAt.toISOString() }
}

/** Whose a token is and what it may do; null where it is none, or its time is over. */
export async function readToken(
  pool: pg.Pool,
  token: string,
): Promise<{ readonly personId: string; readonly scopes: readonly Scope[] } | null> {
  if (!token.startsWith(prefix)) return null
  const { rows } = await pool.query<{ person_id: string; scopes: string[] }>(
    `update account_token set used_at = now() where sha256 = $1 and expires_at > now() returning person_id, scopes`,
    [hashOf(token)],
  )
  const row = rows[0]
  return row === undefined
    ? null
    : { personId: row.person_id, scopes: scopes.filter((one) => row.scopes.includes(one)) }
}

export async function listTokens(pool: pg.Pool, personId: string): Promise<TokenInfo[]> {
  const { rows } = await pool.query<{
    token_id: string
    name: string
    scopes: Scope[]
    expires_at: Date
    used_at: Date | null
  }>(`select token_id, name, scopes, expires_at, used_at from account_token where person_id = $1 order by made_at`, [
    personId,
  ])
  return rows.map((row) => ({
    tokenId: row.token_id,
    name: row.name,
    scopes: row.scopes,
    expiresAt: row.expires_at.toISOString(),
    usedAt: row.used_at?.toISOString() ?? null,
  }))
}

/** @returns whether there was one of this person */
export async function dropToken(pool: pg.Pool, personId: string, tokenId: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from account_token where person_id = $1 and token_id = $2', [
    personId,
    tokenId,
  ])
  return rowCount === 1
}

/** The token is 256 random bits: a plain hash is enough to keep it. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
