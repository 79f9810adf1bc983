import { sql } from 'kysely'
import type { Work } from '../transaction.js'

/**
 * The number after the last one that a body issued in a year, among the papers in the records of `bodyId`. Nobody else may write to those
 * records meanwhile: whoever asks holds their chain.
 */
export async function nextPaperSequence(trx: Work, bodyId: string, issuerId: string, year: number): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select max((document::jsonb #>> '{data,sequence}')::int) as last from event
    where body_id = ${bodyId} and kind = 'paper-issued'
      and document::jsonb #>> '{data,bodyId}' = ${issuerId}
      and (document::jsonb #>> '{data,year}')::int = ${year}`.execute(trx)
  return (rows[0]?.last ?? 0) + 1
}
