import { type Kysely, type Migration, sql } from 'kysely'

const role = 'davylamp_request'

/** Set for the length of a transaction that erases; nothing else may change what was written. */
const erases = `coalesce(current_setting('davylamp.erases', true), '') = 'on'`

const statements = [
  // what the chain holds only salted hashes of: it can go, and the chain still verifies
  `create table journal_personal (
    body_id text collate "C" not null references body,
    personal text collate "C" not null,
    seq bigint not null,
    matter_id text collate "C",
    document text not null,
    primary key (body_id, personal)
  )`,
  `create index journal_personal_by_seq on journal_personal (body_id, seq)`,
  `create index journal_personal_by_matter on journal_personal (body_id, matter_id)`,
  // which leads were erased, and by which entry of the journal
  `create table erasure (
    body_id text collate "C" not null,
    lead_id text collate "C" not null,
    erased_on date not null,
    journal_seq bigint not null,
    primary key (body_id, lead_id),
    foreign key (body_id, lead_id) references lead
  )`,
  `create function refuse_change_unless_erased() returns trigger language plpgsql as $$
    begin
      if ${erases} then return case when tg_op = 'DELETE' then old else new end; end if;
      raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'DL001';
    end
  $$`,
  `drop trigger event_stays on event`,
  `create trigger event_stays before update or delete on event for each row execute function refuse_change_unless_erased()`,
  `create trigger journal_personal_stays before update or delete on journal_personal
    for each row execute function refuse_change_unless_erased()`,
  `create trigger journal_personal_stays_whole before truncate on journal_personal
    for each statement execute function refuse_change()`,
  `create index lead_by_conclusion on lead (body_id, concluded_on) where concluded_on is not null`,
  `alter table journal_personal enable row level security`,
  `create policy sees on journal_personal for select to ${role} using (body_id = davylamp_body())`,
  `create policy adds on journal_personal for insert to ${role} with check (true)`,
  `grant select, insert on journal_personal to ${role}`,
  `alter table erasure enable row level security`,
  `create policy sees on erasure for select to ${role} using (body_id = any((select davylamp_seen())::text[]))`,
  `grant select on erasure to ${role}`,
]

/** Personal data stand beside the chain, which holds salted hashes of them, so that an erasure leaves it whole. */
export const personalApart: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
