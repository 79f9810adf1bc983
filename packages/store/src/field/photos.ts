import { createHash } from 'node:crypto'
import type { Actor } from '@davylamp/casework'
import { ChainWriter } from '../repository/chain-writer.js'
import { keepContent, pieceBytes } from '../repository/evidence.js'
import type { Database } from '../schema/connect.js'
import { inTransaction } from '../transaction.js'
import type { CaseOfField } from './records.js'

/**
 * Keeps a photo of a case under the hash that it had when it was taken; one that is sent again is kept once.
 *
 * @param db all records: content is shared between bodies, and who may add to the case was decided before
 * @returns null where the bytes do not have that hash
 */
export async function keepFieldPhoto(
  db: Database,
  { bodyId, caseId }: CaseOfField,
  by: Actor,
  photo: { readonly sha256: string; readonly bytes: Buffer },
): Promise<'kept' | 'known' | null> {
  const { sha256, bytes } = photo
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return null
  return inTransaction(db, async (trx) => {
    const chain = await ChainWriter.take(trx, bodyId)
    const known = await trx
      .selectFrom('field_photo')
      .select('sha256')
      .where('body_id', '=', bodyId)
      .where('case_id', '=', caseId)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (known !== undefined) return 'known'
    await keepContent(trx, { sha256, bytes: bytes.length }, piecesOf(bytes))
    const body = { sha256, bytes: bytes.length }
    const about = { matterId: caseId, personId: by.personId }
    const journalSeq = chain.add({ kind: 'field.photo', body, by: by.personId }, about)
    await trx
      .insertInto('field_photo')
      .values({ body_id: bodyId, case_id: caseId, sha256, journal_seq: journalSeq })
      .execute()
    await chain.flush()
    return 'kept'
  })
}

function* piecesOf(bytes: Buffer): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += pieceBytes) yield bytes.subarray(from, from + pieceBytes)
}
