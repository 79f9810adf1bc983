import type pg from 'pg'

/**
 * What accounts need besides the tables of better-auth; written so that doing it again changes nothing. Names of tables begin with
 * `account_`, apart from those of the store.
 */
const statements = [
  `create table if not exists account_failure (
    username text collate "C" primary key,
    failures integer not null,
    last_at timestamptz not null
  )`,
  `create table if not exists account_token (
    token_id text collate "C" primary key,
    sha256 text collate "C" not null unique,
    person_id text collate "C" not null,
    name text not null,
    scopes text[] not null,
    made_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz
  )`,
  `create table if not exists account_tip_message (
    tip_id text collate "C" not null,
    at timestamptz not null default clock_timestamp(),
    by text not null check (by in ('tipster', 'body')),
    text text not null,
    primary key (tip_id, at)
  )`,
  `create table if not exists account_sent_list (
    list_id text collate "C" primary key,
    body_id text collate "C" not null,
    issuer text not null,
    batch text not null,
    received_at timestamptz not null default now(),
    rows jsonb not null
  )`,
  // the file as it was sent, to be filled in and sent back
  `alter table account_sent_list add column if not exists file bytea, add column if not exists zone text`,
  `create index if not exists account_sent_list_by_body on account_sent_list (body_id, received_at)`,
]

/** What a backup holds of accounts: persons, their passwords (hashed), second factors (sealed), tokens (hashed); what was sent and answered. */
export const accountTables = [
  'account_person',
  'account_credential',
  'account_totp',
  'account_token',
  'account_tip_message',
  'account_sent_list',
] as const

/** What passes by itself and is in no backup: who is signed in, what is being confirmed, failed tries. */
export const passingTables = ['account_session', 'account_verification', 'account_failure'] as const

export async function makeAccountTables(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    // two servers that start at once make them one after the other
    await client.query('select pg_advisory_xact_lock(5182026)')
    for (const statement of statements) await client.query(statement)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
