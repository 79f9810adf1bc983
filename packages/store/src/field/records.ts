import type { Actor } from '@davylamp/casework'
import { ChainWriter } from '../repository/chain-writer.js'
import type { Database } from '../schema/connect.js'
import { asTold, inTransaction, type Work } from '../transaction.js'

export interface CaseOfField {
  readonly bodyId: string
  readonly caseId: string
}

/** A record as it is kept: what it says stands in `document`. */
export interface FieldRecord {
  readonly recordId: string
  readonly visitId: string
  readonly kind: string
  /** Of `document`, as the device reckoned it. */
  readonly sha256: string
  readonly mark: string | null
  /** Canonical JSON. */
  readonly document: string
  /** Hashes of photos that it speaks of. */
  readonly photos: readonly string[]
}

export type KeptRecord =
  | { readonly is: 'kept' | 'known' }
  /** Another record has this identifier. */
  | { readonly is: 'id-taken' }
  /** Another record of the case has this mark. */
  | { readonly is: 'same-mark'; readonly recordId: string }
  /** A photo that it speaks of has not come in. */
  | { readonly is: 'photo-missing'; readonly sha256: string }

/** Keeps a record once, with its hash in the journal, whatever is sent again. */
export function keepFieldRecord(
  db: Database,
  { bodyId, caseId }: CaseOfField,
  by: Actor,
  record: FieldRecord,
): Promise<KeptRecord> {
  return inTransaction(db, async (trx): Promise<KeptRecord> => {
    // whoever holds the chain is the only writer: what is looked up here stays true
    const chain = await ChainWriter.take(trx, bodyId)
    const { recordId, visitId, kind, sha256, mark, document, photos } = record
    const known = await trx
      .selectFrom('field_record')
      .select(['sha256', 'case_id'])
      .where('body_id', '=', bodyId)
      .where('record_id', '=', recordId)
      .executeTakeFirst()
    if (known !== undefined) return { is: known.sha256 === sha256 && known.case_id === caseId ? 'known' : 'id-taken' }
    const missing = await missingPhoto(trx, { bodyId, caseId }, photos)
    if (missing !== null) return { is: 'photo-missing', sha256: missing }
    const same = mark === null ? undefined : await withMark(trx, { bodyId, caseId }, mark)
    if (same !== undefined) return { is: 'same-mark', recordId: same }
    const body = { record: recordId, visit: visitId, kind, sha256 }
    const about = { matterId: caseId, personId: by.personId }
    const journalSeq = chain.add({ kind: 'field.recorded', body, by: by.personId }, about)
    await trx
      .insertInto('field_record')
      .values({
        body_id: bodyId,
        record_id: recordId,
        case_id: caseId,
        visit_id: visitId,
        kind,
        sha256,
        mark,
        document,
        journal_seq: journalSeq,
      })
      .execute()
    await chain.flush()
    return { is: 'kept' }
  })
}

/** The records of a case, in the order in which they came in. */
export async function fieldRecordsOf(db: Database, { bodyId, caseId }: CaseOfField): Promise<readonly string[]> {
  const rows = await asTold(() =>
    db
      .selectFrom('field_record')
      .select('document')
      .where('body_id', '=', bodyId)
      .where('case_id', '=', caseId)
      .orderBy('journal_seq')
      .execute(),
  )
  return rows.map(({ document }) => document)
}

async function withMark(trx: Work, { bodyId, caseId }: CaseOfField, mark: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('field_record')
    .select('record_id')
    .where('body_id', '=', bodyId)
    .where('case_id', '=', caseId)
    .where('mark', '=', mark)
    .limit(1)
    .executeTakeFirst()
  return row?.record_id
}

async function missingPhoto(
  trx: Work,
  { bodyId, caseId }: CaseOfField,
  photos: readonly string[],
): Promise<string | null> {
  if (photos.length === 0) return null
  const there = await trx
    .selectFrom('field_photo')
    .select('sha256')
    .where('body_id', '=', bodyId)
    .where('case_id', '=', caseId)
    .where('sha256', 'in', photos)
    .execute()
  const known = new Set(there.map(({ sha256 }) => sha256))
  return photos.find((one) => !known.has(one)) ?? null
}
