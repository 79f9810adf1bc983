import { Migrator, sql } from 'kysely'
import type { Database } from './connect.js'
import { migrations } from './migration/index.js'

/** The number of the newest migration that this program knows. */
export const newestMigration = Object.keys(migrations).toSorted().at(-1) ?? ''

/**
 * Brings the schema up to date, or to one migration; several programs that start at once wait for each other.
 *
 * @throws what the database said; the schema is then as it was
 */
export async function migrate(db: Database, to?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } })
  const { error } = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to))
  if (error !== undefined) throw error
}

/** The migration that a database is at: null where it holds nothing, and a name unknown to us where a newer program made it. */
export async function migrationOf(db: Database): Promise<string | null> {
  const found = await sql<{ there: string | null }>`select to_regclass('kysely_migration')::text as there`.execute(db)
  if (found.rows[0]?.there == null) return null
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(db)
  return rows[0]?.name ?? null
}
