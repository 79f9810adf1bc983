import { type Kysely, type Migration, sql } from 'kysely'

/** What the guards before a visit ask of a place besides what it is. */
export const supplyOfPlace: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw('alter table lead add column capacity_kva double precision').execute(db)
  },
}
