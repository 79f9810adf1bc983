import { sql } from 'kysely'
import type { ClockTable } from '../schema/table/clock.js'
import type { Work } from '../transaction.js'

/** Writes the terms of a case in place of those that ran before. */
export async function putClocks(
  trx: Work,
  bodyId: string,
  caseId: string,
  clocks: readonly ClockTable[],
): Promise<void> {
  await trx.deleteFrom('clock').where('body_id', '=', bodyId).where('case_id', '=', caseId).execute()
  if (clocks.length > 0) await trx.insertInto('clock').values(clocks).execute()
}

/** The town of the first lead of some that knows one. */
export async function townOf(trx: Work, bodyId: string, leadIds: readonly string[]): Promise<string | null> {
  const { rows } = await sql<{ town: string }>`select town from lead
    where body_id = ${bodyId} and lead_id = any(${leadIds}::text[]) and town is not null order by lead_id limit 1`.execute(
    trx,
  )
  return rows[0]?.town ?? null
}

/** Tells cases the towns that their leads have come to know. */
export async function refreshTowns(trx: Work, bodyId: string, leadIds: readonly string[]): Promise<void> {
  await sql`update case_file set town = lead.town from lead
    where lead.body_id = ${bodyId} and lead.lead_id = any(${leadIds}::text[]) and lead.town is not null
      and case_file.body_id = lead.body_id and case_file.case_id = lead.case_id and case_file.town is null`.execute(trx)
}
