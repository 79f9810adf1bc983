import type { Tip } from '@davylamp/casework'
import { canonicalJson } from '@davylamp/journal'
import type { Database } from '../schema/connect.js'
import type { Work } from '../transaction.js'

/** False where a tip of this identifier is there already. */
export async function insertTip(trx: Work, bodyId: string, tip: Tip): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('tip')
    .values({ body_id: bodyId, tip_id: tip.tipId, received_at: tip.receivedAt, document: canonicalJson(tip) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows !== 0n
}

export async function tipRow(db: Database | Work, bodyId: string, tipId: string): Promise<Tip | null> {
  const query = db.selectFrom('tip').select('document').where('body_id', '=', bodyId).where('tip_id', '=', tipId)
  const row = await query.executeTakeFirst()
  return row === undefined ? null : (JSON.parse(row.document) as Tip)
}

export async function insertTipster(
  trx: Work,
  ids: { readonly bodyId: string; readonly tipId: string },
  receiptSha256: string,
  sealed: Uint8Array,
): Promise<void> {
  await trx
    .insertInto('tipster_vault')
    .values({ body_id: ids.bodyId, tip_id: ids.tipId, receipt_sha256: receiptSha256, sealed })
    .execute()
}

export async function sealedTipster(db: Database | Work, bodyId: string, tipId: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('tipster_vault')
    .select('sealed')
    .where('body_id', '=', bodyId)
    .where('tip_id', '=', tipId)
    .executeTakeFirst()
  return row?.sealed ?? null
}

/** The tip that a receipt was given for; null where there is none. */
export async function tipOfReceipt(db: Database, bodyId: string, receiptSha256: string): Promise<string | null> {
  const row = await db
    .selectFrom('tipster_vault')
    .select('tip_id')
    .where('body_id', '=', bodyId)
    .where('receipt_sha256', '=', receiptSha256)
    .executeTakeFirst()
  return row?.tip_id ?? null
}

/** False where nothing was there to remove. */
export async function deleteTipster(trx: Work, bodyId: string, tipId: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('tipster_vault')
    .where('body_id', '=', bodyId)
    .where('tip_id', '=', tipId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
