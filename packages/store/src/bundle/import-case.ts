import { createReadStream } from 'node:fs'
import { type Actor, byStrength } from '@davylamp/casework'
import { type LawSet, shippedLaw } from '@davylamp/law'
import { keep } from '../act/append.js'
import { readMatter } from '../act/matter.js'
import { findBody, keepBody } from '../repository/bodies.js'
import { ChainWriter } from '../repository/chain-writer.js'
import { keepContent, noteFindingFiles, pieceBytes } from '../repository/evidence.js'
import { storedForm } from '../repository/events.js'
import { findingForm, findingsOf, putFindings } from '../repository/findings.js'
import { inventoriesOf, noteInventory } from '../repository/inventories.js'
import type { Database } from '../schema/connect.js'
import { say, type StoreProblem } from '../texts.js'
import { inTransaction, type Work } from '../transaction.js'
import { type Bundle, readBundle } from './read-bundle.js'

export interface ImportedCase {
  readonly bodyId: string
  readonly caseId: string
  /** Of the key that signed the bundle: to be compared with what its sender says by another way. */
  readonly fingerprint: string
  /** Events, findings and files that were not there yet. */
  readonly events: number
  readonly findings: number
  readonly files: number
}

/**
 * Takes a case of another installation in, with its leads, findings and evidence: whole or not at all. The same bundle again adds nothing.
 * Where both sides wrote on meanwhile, both have the same events afterwards, and so the same status.
 *
 * @param by who imports it; entered into the journal of the body whose case it is
 * @param law by which the terms of the case are counted here
 * @param signer fingerprint of the key that is trusted: anybody can sign, and a bundle writes in the name of the body that it names
 */
export async function importCase(
  db: Database,
  by: Actor,
  folder: string,
  signer: string | null,
  law: LawSet = shippedLaw,
): Promise<ImportedCase | StoreProblem> {
  const bundle = await readBundle(folder)
  if ('code' in bundle) return bundle
  const { fingerprint } = bundle
  const isTrusted = signer !== null && plain(signer) === plain(fingerprint)
  if (!isTrusted) return say('bundle-signer', { folder, fingerprint })
  try {
    return await inTransaction(db, (trx) => take(trx, by, bundle, law))
  } catch (error) {
    // events whose data are of no known form: casework cannot read them
    if (error instanceof TypeError) return say('bundle-unreadable', { folder })
    throw error
  }
}

function plain(fingerprint: string): string {
  return fingerprint.replace(/\s/g, '').toLowerCase()
}

async function take(trx: Work, by: Actor, bundle: Bundle, law: LawSet): Promise<ImportedCase> {
  const { body, caseId, head, fingerprint } = bundle
  const { bodyId } = body
  if ((await findBody(trx, bodyId)) === null) await keepBody(trx, body)
  const chain = await ChainWriter.take(trx, bodyId)
  const findings = await takeFindings(trx, bundle)
  const files = (await takeFiles(trx, bundle)) + (await takeInventories(trx, chain, by, bundle))
  let events = 0
  for (const { matter, matterId, place, events: given } of bundle.matters) {
    const ref = { bodyId, matter, matterId }
    const before = await readMatter(trx, ref)
    const known = new Set(before.events.map(({ sha256 }) => sha256))
    const fresh = given.map(storedForm).filter(({ sha256 }) => !known.has(sha256))
    if (fresh.length === 0) continue
    await keep(trx, chain, ref, before, fresh, { law, ...(place && { place }) }, 'events.imported')
    events += fresh.length
  }
  const imported = { bodyId, caseId, fingerprint, events, findings, files }
  chain.add(
    { kind: 'case.imported', body: { ...imported, head }, by: by.personId },
    { matterId: caseId, personId: by.personId },
  )
  await chain.flush()
  return imported
}

async function takeFindings(trx: Work, { body, findings }: Bundle): Promise<number> {
  const known = await findingsOf(trx, body.bodyId, { ids: findings.map(({ finding }) => finding.id) })
  const fresh = findings.flatMap(({ leadId, finding }) => {
    const before = known.get(finding.id)
    if (before !== undefined && byStrength(finding, before.finding) >= 0) return []
    return [{ finding, leadId: before?.leadId ?? leadId, ...findingForm(finding) }]
  })
  await putFindings(trx, body.bodyId, fresh)
  return fresh.length
}

async function takeFiles(trx: Work, { body, files }: Bundle): Promise<number> {
  for (const { sha256, bytes, file } of files)
    await keepContent(trx, { sha256, bytes }, createReadStream(file, { highWaterMark: pieceBytes }))
  return files.length === 0 ? 0 : noteFindingFiles(trx, body.bodyId, files)
}

async function takeInventories(
  trx: Work,
  chain: ChainWriter,
  by: Actor,
  { body: { bodyId }, inventories }: Bundle,
): Promise<number> {
  let kept = 0
  for (const { inventory, files } of inventories) {
    const [known] = await inventoriesOf(trx, bodyId, { heads: [inventory.sha256] })
    if (known !== undefined) continue
    for (const { sha256, bytes, file } of files)
      await keepContent(trx, { sha256, bytes }, createReadStream(file, { highWaterMark: pieceBytes }))
    const body = { ...inventory, files: files.length }
    const seq = chain.add({ kind: 'inventory.imported', body, by: by.personId }, { personId: by.personId })
    await noteInventory(trx, bodyId, inventory, files, seq)
    kept += files.length
  }
  return kept
}
