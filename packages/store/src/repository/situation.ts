import { sql } from 'kysely'
import type { Database } from '../schema/connect.js'
import type { Work } from '../transaction.js'

/** A lead that was merged into another is counted there only. */
const counted = sql`stage <> 'merged'`

/** Stages in which somebody has still to do what a lead was given to him for. */
const atWork = ['new', 'registered', 'kept', 'held', 'assigned', 'verifying', 'awaiting-second']

export interface SenseCount {
  readonly sense: string
  readonly verdict_order: number
  readonly count: number
}

/** Leads by what found them and how strongly; one that two senses found is counted under each. */
export async function leadsBySense(db: Database | Work, bodyId: string): Promise<SenseCount[]> {
  const { rows } = await sql<SenseCount>`select sense, verdict_order, count(*) as count
    from lead cross join unnest(senses) as sense where body_id = ${bodyId} and ${counted}
    group by sense, verdict_order order by sense, verdict_order`.execute(db)
  return rows
}

export interface TownCount {
  /** Null where nobody knows the town. */
  readonly town: string | null
  readonly verdict_order: number
  readonly stage: string
  readonly count: number
}

export async function leadsByTown(db: Database | Work, bodyId: string): Promise<TownCount[]> {
  const { rows } = await sql<TownCount>`select town, verdict_order, stage, count(*) as count
    from lead where body_id = ${bodyId} and ${counted}
    group by town, verdict_order, stage order by town nulls last, verdict_order, stage`.execute(db)
  return rows
}

export async function casesByStage(
  db: Database | Work,
  bodyId: string,
): Promise<{ readonly stage: string; readonly count: number }[]> {
  const { rows } = await sql<{ stage: string; count: number }>`
    select stage, count(*) as count from case_file where body_id = ${bodyId} group by stage order by stage`.execute(db)
  return rows
}

export interface CaseTotals {
  readonly machines: number
  readonly machines_stopped: number
  /** Cases that came up again after their clearance. */
  readonly relapsed: number
  readonly relapses: number
}

export async function caseTotals(db: Database | Work, bodyId: string): Promise<CaseTotals> {
  const { rows } = await sql<CaseTotals>`select coalesce(sum(machine_count), 0)::bigint as machines,
      coalesce(sum(machines_stopped), 0)::bigint as machines_stopped,
      count(*) filter (where relapse_count > 0) as relapsed, coalesce(sum(relapse_count), 0)::bigint as relapses
    from case_file where body_id = ${bodyId}`.execute(db)
  return rows[0] ?? { machines: 0, machines_stopped: 0, relapsed: 0, relapses: 0 }
}

export interface PowerStopped {
  readonly low: number
  readonly high: number
  /** Leads of cleared cases with an estimate, and without one. */
  readonly leads: number
  readonly without: number
}

/** What the load of places that were cleared was estimated at before. */
export async function powerStopped(db: Database | Work, bodyId: string): Promise<PowerStopped> {
  const { rows } =
    await sql<PowerStopped>`select coalesce(sum(power_kw_low), 0) as low, coalesce(sum(power_kw_high), 0) as high,
      count(power_kw_low) as leads, count(*) - count(power_kw_low) as without
    from case_file c join lead l on l.body_id = c.body_id and l.lead_id = any(c.lead_ids)
    where c.body_id = ${bodyId} and c.stage in ('cleared', 'archived')`.execute(db)
  return rows[0] ?? { low: 0, high: 0, leads: 0, without: 0 }
}

export interface VisitCounts {
  readonly visits: number
  readonly visited: number
  readonly concluded: number
  readonly hits: number
}

/** Places that were visited, those of them about which two persons came to a conclusion, and those where mining was found. */
export async function visitCounts(db: Database | Work, bodyId: string): Promise<VisitCounts> {
  const { rows } = await sql<VisitCounts>`select coalesce(sum(visit_count), 0)::bigint as visits, count(*) as visited,
      count(reason_code) as concluded, count(*) filter (where reason_code like 'confirmed-%') as hits
    from lead where body_id = ${bodyId} and visited_on is not null and ${counted}`.execute(db)
  return rows[0] ?? { visits: 0, visited: 0, concluded: 0, hits: 0 }
}

export interface WeekOfTown {
  /** Monday. */
  readonly week: string
  readonly town: string | null
  readonly count: number
}

/** Cases whose clearance stands, by the week and town of it. */
export async function clearances(
  db: Database | Work,
  bodyId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<WeekOfTown[]> {
  const { rows } = await sql<WeekOfTown>`select date_trunc('week', cleared_on)::date as week, town, count(*) as count
    from case_file where body_id = ${bodyId} and cleared_on between ${from}::date and ${to}::date
    group by 1, 2 order by 1, 2 nulls last`.execute(db)
  return rows
}

export interface DueRow {
  readonly matter: 'lead' | 'case'
  readonly matter_id: string
  /** Of a deadline, as the law room names it; `assignment` for the day that a lead is to be answered by. */
  readonly code: string
  readonly about: string | null
  readonly due_on: string
}

/** What runs out up to a day, and what has run out before; the nearest first. Of each kind of matter at most `limit`. */
export async function dueBy(db: Database | Work, bodyId: string, until: string, limit: number): Promise<DueRow[]> {
  const { rows } = await sql<DueRow>`
    (select 'lead' as matter, lead_id as matter_id, 'assignment' as code, null as about, due_on from lead
      where body_id = ${bodyId} and due_on <= ${until}::date and stage = any(${atWork}::text[])
      order by due_on, lead_id limit ${limit})
    union all
    (select 'case', case_id, code, about, due_on from clock
      where body_id = ${bodyId} and due_on <= ${until}::date order by due_on, case_id limit ${limit})
    order by due_on, matter_id, code, about limit ${limit}`.execute(db)
  return rows
}

/** Terms that run and whose end cannot be told, such as beyond the calendars that are known. */
export async function countOfUntold(db: Database | Work, bodyId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from clock where body_id = ${bodyId} and due_on is null`.execute(db)
  return rows[0]?.count ?? 0
}
