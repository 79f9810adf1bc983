import { sql } from 'kysely'
import type { Database } from '../schema/connect.js'
import { newestMigration } from '../schema/migrate.js'
import { inTransaction } from '../transaction.js'
import { readMatter } from './matter.js'
import { project } from './project.js'

/**
 * Raised when the same events come to other rows: another way to count a term, a new calendar of holidays. Changes of the schema count by
 * themselves.
 */
const generation = 1

const madeBy = `${newestMigration}/${generation}`

/**
 * Makes the rows anew that another version of the program projected: of every case, and of leads that were visited or concluded. Does
 * nothing where they are this version's. Several programs that start at once do it one after the other.
 */
export async function keepProjectionsCurrent(db: Database): Promise<void> {
  await inTransaction(db, async (trx) => {
    await sql`select pg_advisory_xact_lock(6182026)`.execute(trx)
    const known = await trx.selectFrom('projection').select('made_by').executeTakeFirst()
    if (known?.made_by === madeBy) return
    const { rows } = await sql<{ bodyId: string; matter: 'lead' | 'case'; matterId: string }>`
      select distinct body_id as "bodyId", matter, matter_id as "matterId" from event
      where matter = 'case' or kind in ('visit-begun', 'conclusion-seconded')`.execute(trx)
    for (const ref of rows) await project(trx, ref, await readMatter(trx, ref), [])
    await sql`insert into projection (made_by) values (${madeBy})
      on conflict (id) do update set made_by = excluded.made_by`.execute(trx)
  })
}
