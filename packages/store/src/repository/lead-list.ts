import { type Expression, type SqlBool, sql } from 'kysely'
import type { LeadFilter } from '../read/filter.js'
import type { Database } from '../schema/connect.js'
import type { LeadTable } from '../schema/table/lead.js'
import type { Work } from '../transaction.js'
import { verdictOrder } from './findings.js'

export interface ListSlice {
  readonly order: 'rank' | 'deadline'
  readonly limit: number
  /** Sort keys of the row before the first; null from the beginning. */
  readonly after: readonly (string | number)[] | null
}

/** Leads of a filter from a row on: by keys, so that the thousandth page costs what the first does. */
export async function sliceOfLeads(db: Database | Work, filter: LeadFilter, slice: ListSlice): Promise<LeadTable[]> {
  const conditions = conditionsOf(filter)
  const keys = slice.after === null ? null : sql.join(slice.after)
  if (slice.order === 'deadline') conditions.push(sql`due_on is not null`)
  if (keys !== null)
    conditions.push(
      slice.order === 'rank' ? sql`(verdict_order, doubt, lead_id) > (${keys})` : sql`(due_on, lead_id) > (${keys})`,
    )
  const order = slice.order === 'rank' ? sql`verdict_order, doubt, lead_id` : sql`due_on, lead_id`
  const { rows } = await sql<LeadTable>`select * from lead where ${sql.join(conditions, sql` and `)}
    order by ${order} limit ${slice.limit}`.execute(db)
  return rows
}

/** How many leads of a filter there are, by verdict and stage. */
export async function countsOfLeads(
  db: Database | Work,
  filter: LeadFilter,
): Promise<{ readonly verdict_order: number; readonly stage: string; readonly count: number }[]> {
  const { rows } = await sql<{ verdict_order: number; stage: string; count: number }>`
    select verdict_order, stage, count(*) as count from lead
    where ${sql.join(conditionsOf(filter), sql` and `)} group by verdict_order, stage`.execute(db)
  return rows
}

function conditionsOf(filter: LeadFilter): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [sql`body_id = ${filter.bodyId}`]
  const equal = { town: filter.town, site_id: filter.siteId } as const
  const assigned = { assigned_body_id: filter.assignedBodyId, assigned_person_id: filter.assignedPersonId } as const
  for (const [column, value] of Object.entries({ ...equal, ...assigned }))
    if (value !== undefined) conditions.push(sql`${sql.ref(column)} = ${value}`)
  if (filter.verdicts !== undefined)
    conditions.push(sql`verdict_order = any(${filter.verdicts.map(verdictOrder)}::int2[])`)
  if (filter.stages !== undefined) conditions.push(sql`stage = any(${filter.stages}::text[])`)
  if (filter.unassigned === true) conditions.push(sql`assigned_body_id is null`)
  if (filter.senses !== undefined) conditions.push(sql`senses && ${filter.senses}::text[]`)
  if (filter.dueBy !== undefined) conditions.push(sql`due_on <= ${filter.dueBy}::date`)
  return conditions
}
