import type { LawSet } from '@davylamp/law'
import { caseValues, figuresOf, type LeadEvidence, type PaperFacts, type PaperKind } from '@davylamp/papers'
import { findBody, openExhibits, type Store } from '@davylamp/store'
import { type CaseRef, readCaseRecord } from '../records/case-record.js'
import { personOf } from '../records/options.js'
import type { PaperOptions } from './paper.js'
import type { Filled, PaperRun } from './paper-write.js'

/** What the records and the facts say; null where case or body are not known, which was told. */
export async function fillPaper(
  db: Store['db'],
  kind: PaperKind,
  ref: CaseRef,
  facts: PaperFacts,
  rules: LawSet,
  options: PaperOptions,
  { io, say, language }: PaperRun,
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
  const leads = kind.figures === undefined ? [] : await evidenceOf(db, ref, record.status.leadIds, personOf(options))
  return {
    body: { bodyId: issuer, name, kind: bodyKind, province },
    values: caseValues(kind, record),
    rules,
    figures: figuresOf(kind, leads, language),
  }
}

/** What plots of the case are drawn from; that it was looked at stands in the journal. */
async function evidenceOf(
  db: Store['db'],
  { bodyId }: CaseRef,
  leadIds: readonly string[],
  personId: string,
): Promise<LeadEvidence[]> {
  const reader = { by: { personId, bodyId, role: 'case-officer' as const }, purpose: 'paper' }
  const opened = await Promise.all(leadIds.map((leadId) => openExhibits(db, reader, bodyId, leadId, exhibitsOfLead)))
  return opened.filter((one) => one !== null)
}

/** The strongest findings of each sense are what a paper shows. */
const exhibitsOfLead = 6
