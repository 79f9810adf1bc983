import { type Kysely, type Migration, sql } from 'kysely'

const role = 'davylamp_request'
const seen = 'body_id = any((select davylamp_seen())::text[]) or davylamp_case_is_given(body_id, case_id)'
const own = 'body_id = davylamp_body() or davylamp_case_is_given(body_id, case_id)'

const statements = [
  `create table field_record (
    body_id text collate "C" not null,
    record_id text collate "C" not null,
    case_id text collate "C" not null,
    visit_id text collate "C" not null,
    kind text not null,
    sha256 text collate "C" not null,
    mark text collate "C",
    document text not null,
    journal_seq bigint not null,
    primary key (body_id, record_id),
    foreign key (body_id, case_id) references case_file
  )`,
  `create index field_record_by_case on field_record (body_id, case_id, journal_seq)`,
  `create index field_record_by_mark on field_record (body_id, case_id, mark) where mark is not null`,
  `create table field_photo (
    body_id text collate "C" not null,
    case_id text collate "C" not null,
    sha256 text collate "C" not null references evidence_file,
    journal_seq bigint not null,
    primary key (body_id, case_id, sha256),
    foreign key (body_id, case_id) references case_file
  )`,
  `create index field_photo_by_file on field_photo (sha256)`,
  ...['field_record', 'field_photo'].flatMap((table) => [
    `create trigger ${table}_stays before update or delete on ${table} for each row execute function refuse_change_unless_erased()`,
    `alter table ${table} enable row level security`,
    `create policy sees on ${table} for select to ${role} using (${seen})`,
    `create policy adds on ${table} for insert to ${role} with check (${own})`,
    `grant select, insert on ${table} to ${role}`,
  ]),
  // who sees a case sees the photos that were taken for it
  `create policy sees_photos on evidence_file for select to ${role}
    using (exists (select from field_photo p where p.sha256 = evidence_file.sha256))`,
  `create policy sees_photos on evidence_piece for select to ${role}
    using (exists (select from field_photo p where p.sha256 = evidence_piece.sha256))`,
]

/** What came in from devices on site: each record once, by the identifier that the device made. */
export const fieldRecords: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
