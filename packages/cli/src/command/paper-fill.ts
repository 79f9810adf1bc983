import { caseValues, type PaperFacts, type PaperKind } from '@davylamp/papers'
import { findBody, type Store } from '@davylamp/store'
import { type CaseRef, readCaseRecord } from '../records/case-record.js'
import type { PaperOptions } from './paper.js'
import type { Filled, PaperRun } from './paper-write.js'

/** What the records and the facts say; null where case or body are not known, which was told. */
export async function fillPaper(
  db: Store['db'],
  kind: PaperKind,
  ref: CaseRef,
  facts: PaperFacts,
  options: PaperOptions,
  { io, say }: PaperRun,
): Promise<Filled | null> {
  const record = await readCaseRecord(db, ref, facts)
  if (record === null) {
    io.err(`${say('no-case', { caseId: ref.caseId, body: ref.bodyId })}\n`)
    return null
  }
  const issuer = options.as ?? ref.bodyId
  const body = await findBody(db, issuer)
  if (body === null || body.kind === null || body.province === null) {
    io.err(`${say('no-body', { body: issuer })}\n`)
    return null
  }
  const { name, kind: bodyKind, province } = body
  return { body: { bodyId: issuer, name, kind: bodyKind, province }, values: caseValues(kind, record) }
}
