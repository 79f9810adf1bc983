import { storeErrorOf } from '@davylamp/store'
import type pg from 'pg'

/**
 * Asks for something of accounts. What lies between here and the database wraps its complaints in words of its own: where that fails, the
 * database is asked whether it is there, and what was asked is asked once more if it is.
 *
 * @throws StoreError where the database is full or gone
 */
export async function askAccounts<Result>(pool: pg.Pool, ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    const known = storeErrorOf(error)
    if (known !== null) throw known
    try {
      await pool.query('select 1')
    } catch (complaint) {
      throw storeErrorOf(complaint) ?? error
    }
    return ask()
  }
}
