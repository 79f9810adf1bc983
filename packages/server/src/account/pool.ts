import type { Store } from '@davylamp/store'
import pg from 'pg'

/** Connections of their own: better-auth wants times as dates, where the store reads them as text. */
export function accountPool({ pool }: Store): pg.Pool {
  const { host, user, password, database, connectionString } = pool.options
  const own = new pg.Pool({ host, user, password, database, connectionString, max: 5, connectionTimeoutMillis: 15_000 })
  // an idle connection that breaks is replaced by the pool
  own.on('error', () => undefined)
  // and whoever works on one is told by his own query
  own.on('connect', (client) => client.on('error', () => undefined))
  return own
}
