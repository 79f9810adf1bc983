import { type Kysely, type Migration, sql } from 'kysely'

const role = 'davylamp_request'
const isGiven = 'davylamp_case_is_given(body_id, case_id)'
const own = 'body_id = davylamp_body()'

const statements = [
  // visits with what they came to, so that a hit rate has its denominator
  `alter table lead
    add column visit_count integer not null default 0,
    add column visited_on date,
    add column concluded_on date`,
  `alter table case_file
    add column town text collate "C",
    add column machines_stopped integer not null default 0,
    add column relapse_count integer not null default 0`,
  `create index case_file_by_clearance on case_file (body_id, cleared_on, town) where cleared_on is not null`,
  `create table clock (
    body_id text collate "C" not null,
    case_id text collate "C" not null,
    code text collate "C" not null,
    about text collate "C" not null,
    started_on date not null,
    due_on date,
    ends_at timestamptz,
    unknown_because text,
    primary key (body_id, case_id, code, about),
    foreign key (body_id, case_id) references case_file
  )`,
  `create index clock_by_end on clock (body_id, due_on, case_id)`,
  `create table projection (
    id smallint primary key default 1 check (id = 1),
    made_by text not null
  )`,
  `alter table clock enable row level security`,
  `create policy sees on clock for select to ${role} using (body_id = any((select davylamp_seen())::text[]) or ${isGiven})`,
  `create policy adds on clock for insert to ${role} with check (${own} or ${isGiven})`,
  `create policy drops on clock for delete to ${role} using (${own} or ${isGiven})`,
  `grant select, insert, delete on clock to ${role}`,
]

/** What the picture of the situation asks of tables instead of events: terms that run, towns, visits, relapses, machines that stand still. */
export const situation: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
