import { sql } from 'kysely'
import type { Database } from '../schema/connect.js'
import { newestMigration } from '../schema/migrate.js'
import type { LawInForce } from '../law/read-law.js'
import { ChainWriter } from '../repository/chain-writer.js'
import { inTransaction, type Work } from '../transaction.js'
import { readMatter } from './matter.js'
import { project } from './project.js'

/**
 * Raised when the same events come to other rows by another way of counting. Changes of the schema and of what an installation goes by
 * (law, calendar, terms, competence) count by themselves.
 */
const generation = 1

/**
 * Makes the rows anew that another version of the program projected, or this one by other law: of every case, and of leads that were
 * visited or concluded. Does nothing where nothing has changed. What is in force from now on is entered into the journal of every body
 * where it has changed. Several programs that start at once do it one after the other.
 */
export async function keepProjectionsCurrent(db: Database, law: LawInForce): Promise<void> {
  const madeBy = `${newestMigration}/${generation}/${law.sha256}`
  await inTransaction(db, async (trx) => {
    await sql`select pg_advisory_xact_lock(6182026)`.execute(trx)
    const known = await trx.selectFrom('projection').select('made_by').executeTakeFirst()
    if (known?.made_by === madeBy) return
    const { rows } = await sql<{ bodyId: string; matter: 'lead' | 'case'; matterId: string }>`
      select distinct body_id as "bodyId", matter, matter_id as "matterId" from event
      where matter = 'case' or kind in ('visit-begun', 'conclusion-seconded')`.execute(trx)
    for (const ref of rows) await project(trx, ref, await readMatter(trx, ref), [], { law: law.set })
    await enterLaw(trx, law, lawOf(known?.made_by))
    await sql`insert into projection (made_by) values (${madeBy})
      on conflict (id) do update set made_by = excluded.made_by`.execute(trx)
  })
}

/** The hash of the law that rows were made by; null where they were made by a version that did not say. */
function lawOf(madeBy: string | undefined): string | null {
  return madeBy?.split('/')[2] ?? null
}

async function enterLaw(trx: Work, { sha256, files }: LawInForce, before: string | null): Promise<void> {
  if (sha256 === before) return
  const bodies = await trx.selectFrom('body').select('body_id').orderBy('body_id').execute()
  for (const { body_id } of bodies) {
    const chain = await ChainWriter.take(trx, body_id)
    chain.add({ kind: 'law.in-force', body: { sha256, before, files: files.map((file) => ({ ...file })) } })
    await chain.flush()
  }
}
