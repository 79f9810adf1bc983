import { type Kysely, type Migration, sql } from 'kysely'

const role = 'davylamp_request'

const statements = [
  // what erased findings were known by, as salted hashes: so that the same records read again do not bring them back
  `create table erasure_salt (
    body_id text collate "C" primary key references body,
    salt text not null
  )`,
  `create table erased_key (
    body_id text collate "C" not null references body,
    key_sha256 text collate "C" not null,
    erased_on date not null,
    primary key (body_id, key_sha256)
  )`,
  ...['erasure_salt', 'erased_key'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `create policy sees on ${table} for select to ${role} using (body_id = davylamp_body())`,
    `grant select on ${table} to ${role}`,
  ]),
]

/** An erasure is remembered by salted hashes of what it erased. */
export const erasedKeys: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
