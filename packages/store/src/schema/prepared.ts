import { createHash } from 'node:crypto'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

/** Statements that one connection keeps prepared: more are different texts each time, which gain nothing. */
const mostNames = 200

/** A plan that no longer fits the tables (another program has migrated them), or one that is not there any more. */
const stale: ReadonlySet<unknown> = new Set(['0A000', '26000'])

/**
 * Lets connections prepare the statements that come again and again, so that the database reads and plans each once. A list that is cut
 * off is planned anew each time: how it is best read depends on what is asked for.
 */
export function preparing(pool: Pick<pg.Pool, 'connect' | 'end'>): PostgresPool {
  return { connect: async () => new PreparingClient(await pool.connect()), end: () => pool.end() }
}

/** What each connection has prepared; it is gone with the connection. */
const namesOf = new WeakMap<pg.PoolClient, Map<string, string>>()

class PreparingClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient
  #isStale = false

  constructor(client: pg.PoolClient) {
    this.#client = client
  }

  query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>
  query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>
  query(text: string | PostgresCursor<unknown>, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new Error('Nothing is read by cursors here.')
    return this.#ask(text, values)
  }

  release(): void {
    this.#client.release(this.#isStale)
  }

  async #ask(text: string, values: readonly unknown[]): Promise<unknown> {
    const name = nameOf(this.#client, text)
    try {
      return await this.#client.query({ ...(name !== null && { name }), text, values: [...values] })
    } catch (error) {
      if (error instanceof Error && 'code' in error && stale.has(error.code)) this.#isStale = true
      throw error
    }
  }
}

function nameOf(client: pg.PoolClient, text: string): string | null {
  if (!/^\s*(?:select|insert|update|with)\b/i.test(text) || /\blimit\b/i.test(text)) return null
  const names = namesOf.get(client) ?? new Map<string, string>()
  namesOf.set(client, names)
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size >= mostNames) return null
  const name = `d${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
  names.set(text, name)
  return name
}
