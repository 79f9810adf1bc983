import { sql } from 'kysely'
import type { Database } from '../schema/connect.js'
import type { LeadTable } from '../schema/table/lead.js'
import type { Work } from '../transaction.js'

/** Each column with its type, in the order that they are written in; the body stands apart. */
const columns = {
  lead_id: 'text',
  place: 'text',
  site_id: 'text',
  premises: 'text',
  capacity_kva: 'float8',
  town: 'text',
  lon: 'float8',
  lat: 'float8',
  verdict_order: 'int2',
  doubt: 'float8',
  senses: 'text',
  onset_earliest: 'date',
  onset_latest: 'date',
  power_kw_low: 'float8',
  power_kw_high: 'float8',
  machines_low: 'float8',
  machines_high: 'float8',
  finding_count: 'int4',
  tip_count: 'int4',
  stage: 'text',
  number: 'text',
  assigned_body_id: 'text',
  assigned_person_id: 'text',
  due_on: 'date',
  reason_code: 'text',
  visit_count: 'int4',
  visited_on: 'date',
  concluded_on: 'date',
  case_id: 'text',
  merged_into: 'text',
  version: 'int4',
  changed_at: 'timestamptz',
} as const satisfies Record<Exclude<keyof LeadTable, 'body_id'>, string>

const names = Object.keys(columns) as (keyof typeof columns)[]

/** Rows of some leads of a body, by lead. */
export async function leadRows(
  db: Database | Work,
  bodyId: string,
  leadIds: readonly string[],
): Promise<Map<string, LeadTable>> {
  const { rows } = await sql<LeadTable>`
    select * from lead where body_id = ${bodyId} and lead_id = any(${leadIds}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.lead_id, row]))
}

/** Writes rows of leads of one body, over those that were there. */
export async function putLeads(trx: Work, bodyId: string, rows: readonly LeadTable[]): Promise<void> {
  if (rows.length === 0) return
  // a list within a list would have to be of one length: senses travel as one text
  const lists = names.map((name) => {
    const values = rows.map((row) => (name === 'senses' ? row.senses.join(',') : row[name]))
    return sql`${values}::${sql.raw(columns[name])}[]`
  })
  const taken = names.map((name) => (name === 'senses' ? sql`string_to_array(senses, ',')` : sql.ref(name)))
  const changes = names.slice(1).map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`)
  await sql`insert into lead (body_id, ${sql.join(names.map((name) => sql.ref(name)))})
    select ${bodyId}, ${sql.join(taken.map((one) => sql`${one}`))}
    from unnest(${sql.join(lists)}) as given (${sql.join(names.map((name) => sql.ref(name)))})
    on conflict (body_id, lead_id) do update set ${sql.join(changes)}`.execute(trx)
}
