import type { Transaction } from 'kysely'
import type { Database } from './schema/connect.js'
import type { Tables } from './schema/tables.js'
import { storeErrorOf } from './store-error.js'

export type Work = Transaction<Tables>

/**
 * Does some work whole or not at all.
 *
 * @throws StoreError where the database is full or gone: nothing of the work was kept then, unless the answer to its very end was lost;
 *   events may be written again, since each counts once
 */
export async function inTransaction<Result>(db: Database, work: (trx: Work) => Promise<Result>): Promise<Result> {
  return asTold(() => db.transaction().execute(work))
}

/** Asks the database something; where it is full or gone that is told as a {@link StoreError}. */
export async function asTold<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    throw storeErrorOf(error) ?? error
  }
}
