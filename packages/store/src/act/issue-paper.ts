import { createHash } from 'node:crypto'
import type { Actor, CaseEvent, IssuedPaper, SignedPaper } from '@davylamp/casework'
import { type LawSet, shippedLaw } from '@davylamp/law'
import { ChainWriter } from '../repository/chain-writer.js'
import { keepContent, pieceBytes } from '../repository/evidence.js'
import { type MatterRef, storedForm } from '../repository/events.js'
import { nextPaperSequence } from '../repository/papers.js'
import type { Database } from '../schema/connect.js'
import { inTransaction, type Work } from '../transaction.js'
import { keep } from './append.js'
import { type Matter, readMatter } from './matter.js'

/** A paper to be issued in a case. */
export interface PaperOrder {
  readonly paperId: string
  /** Who issues it, and the year that its number counts in. */
  readonly issuerId: string
  readonly year: number
  /** Local date of the act. */
  readonly actedOn: string
  readonly by: Actor
  /** By which the terms of the case are told; what is shipped, where a site has none of its own. */
  readonly law?: LawSet
}

/** A paper made under its number: what the record says of it, and the printed file. */
export interface MadePaper {
  readonly paper: Omit<IssuedPaper, 'paperId' | 'bodyId' | 'year' | 'sequence' | 'fileSha256'>
  readonly file: Uint8Array
}

export interface Issued {
  readonly paper: IssuedPaper
  readonly version: number
  readonly journalSeq: number
}

/**
 * Issues a paper: takes the next number of its body and year, lets `make` print it under that number, and keeps the file, the event and the
 * journal's entry, all in one transaction. Where `make` refuses, or anything breaks, the number is not used up: there are no gaps.
 *
 * @throws StoreError where the database is full or gone
 */
export function issuePaper<Refused>(
  db: Database,
  ref: MatterRef,
  order: PaperOrder,
  make: (sequence: number, matter: Matter) => MadePaper | { readonly refused: Refused },
): Promise<Issued | { readonly refused: Refused }> {
  return inTransaction(db, async (trx) => {
    const chain = await ChainWriter.take(trx, ref.bodyId)
    const before = await readMatter(trx, ref)
    const sequence = await nextPaperSequence(trx, ref.bodyId, order.issuerId, order.year)
    const made = make(sequence, before)
    if ('refused' in made) return made
    const { paperId, issuerId: bodyId, year, actedOn, by } = order
    const fileSha256 = await keepFile(trx, made.file)
    const paper: IssuedPaper = { ...made.paper, paperId, bodyId, year, sequence, fileSha256 }
    const event: CaseEvent = { ...headOf(ref, `issued:${paperId}`, actedOn, by), kind: 'paper-issued', data: paper }
    await keep(trx, chain, ref, before, [storedForm(event)], { law: order.law ?? shippedLaw })
    const { kind, number, contentSha256, replaces } = paper
    const body = { paperId, bodyId, kind, number, contentSha256, fileSha256, replaces }
    const journalSeq = enterPaper(chain, ref, 'paper.issued', body, by)
    await chain.flush()
    return { paper, version: before.version + 1, journalSeq }
  })
}

/** Why a scan was not taken in. */
export type ScanRefusal = 'unknown-paper' | 'other-content'

/**
 * Files the signed scan of an issued paper under the paper's own hash, as it stands on the paper: a scan of something else is refused. The
 * same scan twice is one.
 */
export function fileSignedPaper(
  db: Database,
  ref: MatterRef,
  {
    paperId,
    contentSha256,
    actedOn,
    by,
    law,
  }: Pick<SignedPaper, 'paperId' | 'contentSha256'> & Pick<PaperOrder, 'actedOn' | 'by' | 'law'>,
  scan: Uint8Array,
): Promise<{ readonly fileSha256: string; readonly version: number } | { readonly refused: ScanRefusal }> {
  return inTransaction(db, async (trx) => {
    const chain = await ChainWriter.take(trx, ref.bodyId)
    const before = await readMatter(trx, ref)
    const status = before.matter === 'case' ? before.status.papers[paperId] : undefined
    if (status === undefined) return { refused: 'unknown-paper' } as const
    if (status.paper.contentSha256 !== contentSha256) return { refused: 'other-content' } as const
    const fileSha256 = await keepFile(trx, scan)
    if (status.scans.includes(fileSha256)) return { fileSha256, version: before.version }
    const head = headOf(ref, `signed:${paperId}:${fileSha256.slice(0, 16)}`, actedOn, by)
    const event: CaseEvent = { ...head, kind: 'paper-signed', data: { paperId, contentSha256, fileSha256 } }
    await keep(trx, chain, ref, before, [storedForm(event)], { law: law ?? shippedLaw })
    enterPaper(chain, ref, 'paper.signed', { paperId, contentSha256, fileSha256 }, by)
    await chain.flush()
    return { fileSha256, version: before.version + 1 }
  })
}

/** The hashes stand in the chain itself, beside the event, and outlast its erasure: nothing of them is personal. */
function enterPaper(
  chain: ChainWriter,
  { matterId }: MatterRef,
  kind: 'paper.issued' | 'paper.signed',
  body: Readonly<Record<string, string | null>>,
  { personId }: Actor,
): number {
  return chain.add({ kind, body, by: personId }, { matterId, personId })
}

async function keepFile(trx: Work, file: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(file).digest('hex')
  await keepContent(trx, { sha256, bytes: file.length }, pieces(file))
  return sha256
}

function* pieces(file: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < file.length; at += pieceBytes) yield file.subarray(at, at + pieceBytes)
}

function headOf({ matterId }: MatterRef, id: string, actedOn: string, by: Actor) {
  return { id, matterId, at: new Date().toISOString(), actedOn, by, override: null }
}
