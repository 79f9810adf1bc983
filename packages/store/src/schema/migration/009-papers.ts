import { type Kysely, type Migration, sql } from 'kysely'

const statements = [
  // the next number of a body's papers is looked up among its issued ones alone
  `create index event_of_issued_papers on event (body_id) where kind = 'paper-issued'`,
]

export const papers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
