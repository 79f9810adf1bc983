import { type Kysely, type Migration, sql } from 'kysely'

const statements = [
  // what the rules of competence ask of a body
  'alter table body add column kind text, add column province text',
  // the key that this installation signs its exports with
  `create table installation (
    id smallint primary key default 1 check (id = 1),
    public_key text not null,
    private_key text not null
  )`,
]

export const bodiesAndKey: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
