import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { preparing } from './prepared.js'
import type { Tables } from './tables.js'

export type Database = Kysely<Tables>

/** How to reach a database: of an embedded server, or the one that a URL names. */
export type Target =
  | { readonly url: string }
  | { readonly host: string; readonly user: string; readonly password: string; readonly database: string }

const oid = { int8: 20, date: 1082, timestamptz: 1184 } as const

/** bigint as number (ours are counts), dates as they are written, times as ISO 8601 UTC. */
function parserOf(id: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (format !== 'binary') {
    if (id === oid.int8) return Number
    if (id === oid.date) return (text) => text
    if (id === oid.timestamptz) return (text) => new Date(text).toISOString()
  }
  return pg.types.getTypeParser(id, 'text') as (text: string) => unknown
}

/**
 * A pool of connections; it survives that the server goes away and comes back.
 *
 * @param settings of each connection, as PostgreSQL takes them on its command line
 */
export function poolOf(target: Target, largest = 10, settings?: string): pg.Pool {
  const pool = new pg.Pool({
    ...('url' in target ? { connectionString: target.url } : target),
    max: largest,
    ...(settings !== undefined && { options: settings }),
    connectionTimeoutMillis: 15_000,
    application_name: 'davylamp',
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  })
  // a connection that breaks is replaced by the pool, and whoever works on it is told by his own query: no reason to end the program
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

export function databaseOn(pool: pg.Pool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
}
