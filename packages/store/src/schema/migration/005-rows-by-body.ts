import { type Kysely, type Migration, sql } from 'kysely'

/** The role under which requests work: it owns nothing and passes no policy by. */
const role = 'davylamp_request'

/** A code of area without the zeros that only fill it up, as `policy/area.ts` of the server has it. */
const significant = (code: string) =>
  ['^(\\d{9})000$', '^(\\d{6})000$', '^(\\d{4})00$', '^(\\d{2})00$'].reduce(
    (inner, pattern) => `regexp_replace(${inner}, '${pattern}', '\\1')`,
    code,
  )
const isCode = (code: string) => `${code} ~ '^\\d{6}(\\d{3}){0,2}$'`

const seen = 'body_id = any((select davylamp_seen())::text[])'
const own = 'body_id = davylamp_body()'

interface RowPolicy {
  readonly select: string
  readonly insert?: string
  readonly update?: string
}

/** Which rows of a table a request may see, add and change; what is not said may not be done. */
const policies: Readonly<Record<string, RowPolicy>> = {
  lead: {
    select: `${seen} or assigned_body_id = davylamp_body() or davylamp_lead_is_given(body_id, lead_id)`,
    insert: `${own} or assigned_body_id = davylamp_body() or davylamp_lead_is_given(body_id, lead_id)`,
    update: `${own} or assigned_body_id = davylamp_body() or davylamp_lead_is_given(body_id, lead_id)`,
  },
  case_file: {
    select: `${seen} or davylamp_case_is_given(body_id, case_id)`,
    insert: `${own} or davylamp_case_is_given(body_id, case_id)`,
    update: `${own} or davylamp_case_is_given(body_id, case_id)`,
  },
  event: {
    select: `${seen} or davylamp_lead_is_given(body_id, matter_id) or davylamp_case_is_given(body_id, matter_id)`,
    insert: `${own} or davylamp_lead_is_given(body_id, matter_id) or davylamp_case_is_given(body_id, matter_id)`,
  },
  finding: { select: `${seen} or davylamp_lead_is_given(body_id, lead_id)`, insert: own, update: own },
  // what somebody did or looked at in another body's records stands in that body's journal, and only there it is read
  journal_entry: { select: own, insert: 'true' },
  tip: { select: own, insert: own },
  tipster_vault: { select: own, insert: own },
  finding_file: { select: `${seen} or davylamp_finding_is_given(body_id, finding_id)`, insert: own },
  inventory_journal: { select: seen, insert: own },
  inventory_file: { select: seen, insert: own },
  evidence_file: { select: 'davylamp_file_is_seen(sha256)' },
  evidence_piece: { select: 'davylamp_file_is_seen(sha256)' },
}

/** These look past the policies themselves, so that a policy may ask about other tables; each answers one yes or no. */
const asked = (name: string, args: string, answer: string) =>
  `create function ${name}(${args}) returns boolean language sql stable security definer set search_path from current
    as $$ select ${answer} $$`

const statements = [
  `do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then
      create role ${role} nologin nosuperuser nobypassrls;
    end if;
  -- another database of this cluster is being made at the same moment
  exception when duplicate_object or unique_violation then null;
  end $$`,
  `do $$ begin
    if not (select rolsuper from pg_roles where rolname = current_user) and not pg_has_role('${role}', 'member') then
      execute format('grant ${role} to %I', current_user);
    end if;
  end $$`,

  `create function davylamp_body() returns text language sql stable
    as $$ select nullif(current_setting('davylamp.body', true), '') $$`,
  // one's own body, and those of the areas below where one's office is to look over them
  `create function davylamp_seen() returns text[] language sql stable set search_path from current as $$
    select array(
      select theirs.body_id from body mine join body theirs on theirs.body_id = mine.body_id or (
        mine.kind in ('development-reform', 'task-force')
        and ${isCode('mine.area')} and ${isCode('theirs.area')}
        and starts_with(theirs.area, ${significant('mine.area')})
        and ${significant('theirs.area')} <> ${significant('mine.area')})
      where mine.body_id = davylamp_body()) $$`,
  // a lead that was given to one's body, and the others of its case
  asked(
    'davylamp_lead_is_given',
    'owner text, lead text',
    `exists (select from lead given where given.body_id = owner and given.assigned_body_id = davylamp_body()
      and (given.lead_id = lead or exists (select from case_file c
        where c.body_id = owner and c.case_id = given.case_id and lead = any(c.lead_ids))))`,
  ),
  asked(
    'davylamp_case_is_given',
    'owner text, matter text',
    `exists (select from case_file c join lead given on given.body_id = c.body_id and given.lead_id = any(c.lead_ids)
      where c.body_id = owner and c.case_id = matter and given.assigned_body_id = davylamp_body())`,
  ),
  asked(
    'davylamp_finding_is_given',
    'owner text, found text',
    `exists (select from finding f where f.body_id = owner and f.finding_id = found
      and davylamp_lead_is_given(owner, f.lead_id))`,
  ),
  asked(
    'davylamp_file_is_seen',
    'file text',
    `exists (select from finding_file f where f.sha256 = file
        and (f.${seen} or davylamp_finding_is_given(f.body_id, f.finding_id)))
      or exists (select from inventory_file i where i.sha256 = file and i.${seen})`,
  ),

  ...Object.entries(policies).flatMap(([table, { select, insert, update }]) => [
    `alter table ${table} enable row level security`,
    `create policy sees on ${table} for select to ${role} using (${select})`,
    `grant select on ${table} to ${role}`,
    ...(insert === undefined
      ? []
      : [
          `create policy adds on ${table} for insert to ${role} with check (${insert})`,
          `grant insert on ${table} to ${role}`,
        ]),
    ...(update === undefined
      ? []
      : [
          `create policy changes on ${table} for update to ${role} using (${update})`,
          `grant update on ${table} to ${role}`,
        ]),
  ]),
  // names of bodies are no secret, and a chain holds hashes: everybody's acts continue the chain of the body that they concern
  `grant select, insert, update on journal_chain to ${role}`,
  `grant select on body to ${role}`,
  // to hold a body's row while its chain is begun; nothing of it can be changed by that
  `grant update (created_at) on body to ${role}`,
]

/**
 * Rows belong to bodies for the database too: what a request asks, it asks under a role for which a row of another body is not there,
 * whatever the query says. The key of the installation is not for that role at all.
 */
export const rowsByBody: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
