import { type Kysely, type Migration, sql } from 'kysely'

const statements = [
  // what was done since a day, whenever it was written down: a report reads that and not everything
  `create index event_by_day on event (body_id, acted_on, matter_id) where matter = 'lead'`,
  `create index event_of_cases on event (body_id, matter_id, at) where matter = 'case'`,
]

export const eventsByDay: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
