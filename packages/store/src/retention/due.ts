import { countsAsHome, eraseAfter, type ReasonCode, type RetentionTable } from '@davylamp/casework'
import { sql } from 'kysely'
import type { Database } from '../schema/connect.js'
import type { LeadTable } from '../schema/table/lead.js'
import { asTold } from '../transaction.js'

/** A lead whose personal data are to be erased, and since when. */
export interface DueLead {
  readonly leadId: string
  readonly reason: ReasonCode
  readonly concludedOn: string
  /** Local date after which they are erased. */
  readonly eraseAfter: string
}

/** Concluded leads of a body, outside of any case, whose time is over on a local date by the body's retention table; the oldest first. */
export async function dueForErasure(
  db: Database,
  bodyId: string,
  on: string,
  table: RetentionTable,
): Promise<DueLead[]> {
  const { rows } = await asTold(() =>
    sql<LeadTable>`select * from lead where body_id = ${bodyId} and concluded_on < ${on}::date
      and stage in ('closed', 'confirmed') and case_id is null
      and not exists (select from erasure e where e.body_id = lead.body_id and e.lead_id = lead.lead_id)
      order by concluded_on, lead_id`.execute(db),
  )
  return rows.flatMap(({ lead_id: leadId, reason_code, concluded_on: concludedOn, premises, capacity_kva: kva }) => {
    const reason = reason_code as ReasonCode | null
    if (reason === null || concludedOn === null) return []
    const isHome = countsAsHome({ siteId: leadId, premises, capacityKva: kva })
    const after = eraseAfter(reason, concludedOn, isHome, table)
    return after === null || after >= on ? [] : [{ leadId, reason, concludedOn, eraseAfter: after }]
  })
}
