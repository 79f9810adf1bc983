import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import type pg from 'pg'
import { StoreError } from '../store-error.js'
import { say } from '../texts.js'
import { type Database, poolOf, type Target } from './connect.js'
import { preparing } from './prepared.js'
import { requestRole, requestRoleProblem } from './request-role.js'
import type { Tables } from './tables.js'

/**
 * Databases as bodies see them: the same connections, each time in the name of one body, under a role for which other bodies' rows are not
 * there. Nothing is asked before the database has confirmed that it watches over rows for this connection.
 */
export class ScopedDatabases {
  readonly #target: Target
  readonly #largest: number | undefined
  readonly #byBody = new Map<string, Database>()
  #pool: pg.Pool | null = null

  constructor(target: Target, largest?: number) {
    this.#target = target
    this.#largest = largest
  }

  /** @param bodyId null for whoever is in no body: he sees no rows */
  of(bodyId: string | null): Database {
    const key = bodyId ?? ''
    const known = this.#byBody.get(key)
    if (known !== undefined) return known
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: this.#poolFor(key) }) })
    this.#byBody.set(key, db)
    return db
  }

  async end(): Promise<void> {
    await this.#pool?.end()
  }

  #poolFor(bodyId: string): PostgresPool {
    const pool = (this.#pool ??= poolOf(this.#target, this.#largest, `-c role=${requestRole}`))
    return preparing({ connect: () => connectAs(pool, bodyId), end: () => Promise.resolve() })
  }
}

async function connectAs(pool: pg.Pool, bodyId: string): Promise<pg.PoolClient> {
  const client = await pool.connect().catch((error: unknown) => {
    const said = requestRoleProblem(error)
    throw said === null ? error : new StoreError(said, error)
  })
  try {
    const { rows } = await client.query<{ watched: boolean }>({
      name: 'davylamp-scope',
      text: `select set_config('davylamp.body', $1, false), row_security_active('event') as watched`,
      values: [bodyId],
    })
    if (rows[0]?.watched === true) return client
    throw new StoreError(say('rows-not-watched', { role: requestRole }))
  } catch (error) {
    // a connection in nobody's name is used for nobody
    client.release(true)
    throw error
  }
}
