import { type Kysely, type Migration, sql } from 'kysely'

/** Identifiers are compared byte by byte, whatever the locale of the server: what is paged by them stays in one order. */
const statements = [
  `create table body (
    body_id text collate "C" primary key,
    name text not null,
    area text,
    created_at timestamptz not null default now()
  )`,

  // one chain a body; whoever continues it holds the row
  `create table journal_chain (
    body_id text collate "C" primary key references body,
    journal uuid not null,
    seq bigint not null,
    sha256 text not null,
    sm3 text not null,
    session integer not null,
    clock text not null,
    opened_ms double precision not null,
    at_ms bigint not null,
    elapsed_ms bigint not null
  )`,
  `create table journal_entry (
    body_id text collate "C" not null references body,
    seq bigint not null,
    at timestamptz not null,
    kind text not null,
    matter_id text collate "C",
    person_id text collate "C",
    line text not null,
    primary key (body_id, seq)
  )`,
  `create index journal_entry_by_matter on journal_entry (body_id, matter_id, seq) where matter_id is not null`,
  `create index journal_entry_by_person on journal_entry (body_id, person_id, seq) where person_id is not null`,

  // of two events that claim one identifier both are kept; casework says which stands
  `create table event (
    body_id text collate "C" not null references body,
    matter_id text collate "C" not null,
    event_id text collate "C" not null,
    sha256 text collate "C" not null,
    matter text not null check (matter in ('lead', 'case')),
    kind text not null,
    at timestamptz not null,
    acted_on date not null,
    person_id text collate "C" not null,
    acting_body_id text collate "C" not null,
    document text not null,
    journal_seq bigint not null,
    primary key (body_id, matter_id, event_id, sha256)
  )`,
  `create index event_by_time on event (body_id, at)`,

  `create table finding (
    body_id text collate "C" not null references body,
    finding_id text collate "C" not null,
    sha256 text not null,
    sense text not null,
    verdict_order smallint not null,
    score double precision not null,
    subject_kind text not null,
    subject text collate "C" not null,
    pool_account text collate "C",
    from_at timestamptz,
    to_at timestamptz,
    lead_id text collate "C" not null,
    document text not null,
    primary key (body_id, finding_id)
  )`,
  `create index finding_by_lead on finding (body_id, lead_id)`,
  `create index finding_by_subject on finding (body_id, subject)`,
  `create index finding_by_pool_account on finding (body_id, pool_account) where pool_account is not null`,

  // what lists of leads show, made from events and findings in the transaction that adds them
  `create table lead (
    body_id text collate "C" not null references body,
    lead_id text collate "C" not null,
    place text not null,
    site_id text collate "C",
    premises text,
    town text collate "C",
    lon double precision,
    lat double precision,
    verdict_order smallint not null,
    doubt double precision not null,
    senses text[] not null,
    onset_earliest date,
    onset_latest date,
    power_kw_low double precision,
    power_kw_high double precision,
    machines_low double precision,
    machines_high double precision,
    finding_count integer not null,
    tip_count integer not null,
    stage text collate "C" not null,
    number text,
    assigned_body_id text collate "C",
    assigned_person_id text collate "C",
    due_on date,
    reason_code text,
    case_id text collate "C",
    merged_into text collate "C",
    version integer not null,
    changed_at timestamptz not null,
    primary key (body_id, lead_id)
  )`,
  `create index lead_by_rank on lead (body_id, verdict_order, doubt, lead_id)`,
  `create index lead_by_stage on lead (body_id, stage, verdict_order, doubt, lead_id)`,
  `create index lead_by_town on lead (body_id, town, verdict_order, doubt, lead_id)`,
  `create index lead_by_assignment on lead (body_id, assigned_body_id, verdict_order, doubt, lead_id)`,
  `create index lead_by_person on lead (body_id, assigned_person_id, verdict_order, doubt, lead_id)`,
  `create index lead_by_deadline on lead (body_id, due_on, lead_id) where due_on is not null`,

  `create table case_file (
    body_id text collate "C" not null references body,
    case_id text collate "C" not null,
    title text not null,
    site_id text collate "C",
    lead_ids text[] not null,
    stage text collate "C" not null,
    opened_on date,
    cleared_on date,
    machine_count integer not null,
    archive_number text,
    version integer not null,
    changed_at timestamptz not null,
    primary key (body_id, case_id)
  )`,
  `create index case_file_by_stage on case_file (body_id, stage, case_id)`,
  `create index case_file_by_site on case_file (body_id, site_id) where site_id is not null`,

  `create table tip (
    body_id text collate "C" not null references body,
    tip_id text collate "C" not null,
    received_at timestamptz not null,
    document text not null,
    primary key (body_id, tip_id)
  )`,
  // who gave it: sealed with a key that is not in the database, and erasable
  `create table tipster_vault (
    body_id text collate "C" not null,
    tip_id text collate "C" not null,
    receipt_sha256 text not null,
    sealed bytea not null,
    primary key (body_id, tip_id),
    foreign key (body_id, tip_id) references tip
  )`,

  // files by their hash, in pieces, so that a large one is never held in memory whole
  `create table evidence_file (
    sha256 text collate "C" primary key,
    bytes bigint not null
  )`,
  `create table evidence_piece (
    sha256 text collate "C" not null references evidence_file on delete cascade,
    piece integer not null,
    content bytea not null,
    primary key (sha256, piece)
  )`,
  `create table finding_file (
    body_id text collate "C" not null,
    finding_id text collate "C" not null,
    path text not null,
    sha256 text collate "C" not null references evidence_file,
    primary key (body_id, finding_id, path),
    foreign key (body_id, finding_id) references finding
  )`,
  `create index finding_file_by_content on finding_file (sha256)`,

  // journals of inventories, as they came; one that was continued is kept in each state
  `create table inventory_journal (
    body_id text collate "C" not null references body,
    journal uuid not null,
    seq bigint not null,
    sha256 text not null,
    sm3 text not null,
    machine_count integer not null,
    journal_seq bigint not null,
    primary key (body_id, journal, seq)
  )`,
  `create table inventory_file (
    body_id text collate "C" not null,
    journal uuid not null,
    seq bigint not null,
    path text not null,
    sha256 text collate "C" not null references evidence_file,
    primary key (body_id, journal, seq, path),
    foreign key (body_id, journal, seq) references inventory_journal
  )`,
  `create index inventory_file_by_content on inventory_file (sha256)`,

  // what was written stays: not even this program changes it
  `create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'DL001'; end
  $$`,
  ...['event', 'journal_entry'].flatMap((table) => [
    `create trigger ${table}_stays before update or delete on ${table} for each row execute function refuse_change()`,
    `create trigger ${table}_stays_whole before truncate on ${table} for each statement execute function refuse_change()`,
  ]),
  `create trigger evidence_piece_stays before update on evidence_piece for each row execute function refuse_change()`,
]

export const beginning: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
