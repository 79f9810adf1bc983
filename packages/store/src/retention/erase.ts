import { type Actor, erasedEvent, type LeadEvent } from '@davylamp/casework'
import { sql } from 'kysely'
import { readMatter } from '../act/matter.js'
import { ChainWriter } from '../repository/chain-writer.js'
import { keysOfFinding, keyText, noteErasedKeys } from '../repository/erased-keys.js'
import { replaceEvents, storedForm, type StoredEvent } from '../repository/events.js'
import { findingsOf } from '../repository/findings.js'
import { deleteTipster } from '../repository/tips.js'
import type { Database } from '../schema/connect.js'
import { inTransaction, type Work } from '../transaction.js'
import type { DueLead } from './due.js'

export interface ErasedLead {
  readonly findings: number
  readonly files: number
  readonly events: number
  readonly tips: number
}

/**
 * Erases the personal data of a lead: findings with their evidence, words and keys in its events, what its tips say and who gave them,
 * where it is. That there was a lead, who dealt with it and what it came to stays, so that every count is as before. The journal holds
 * only salted hashes of what is gone, and verifies; the erasure is an entry of its own. The same records read again do not bring it back
 * (see `importFindings`). Backups hold it still until they are replaced.
 *
 * @returns null where somebody has erased it meanwhile, or it is concluded no longer
 */
export function eraseLead(
  db: Database,
  { bodyId, by, on }: { readonly bodyId: string; readonly by: Actor; readonly on: string },
  { leadId, reason, concludedOn, eraseAfter }: DueLead,
): Promise<ErasedLead | null> {
  return inTransaction(db, async (trx) => {
    const chain = await ChainWriter.take(trx, bodyId)
    await sql`select set_config('davylamp.erases', 'on', true)`.execute(trx)
    const lead = { bodyId, leadId }
    const matter = await readMatter(trx, { bodyId, matter: 'lead', matterId: leadId })
    const status = matter.matter === 'lead' ? matter.status : null
    if (status?.conclusion?.actedOn !== concludedOn || status.caseId !== null || (await isErased(trx, lead)))
      return null
    const replaced = matter.events.map((before) => ({
      before,
      after: storedForm(erasedEvent(before.event as LeadEvent)),
    }))
    await noteErasedKeys(trx, bodyId, await keysOf(trx, lead, matter.events), on)
    await replaceEvents(trx, bodyId, replaced)
    const erased = {
      files: await eraseFiles(trx, lead),
      findings: await eraseFindings(trx, lead),
      events: replaced.length,
      tips: await eraseTips(trx, bodyId, status.tipIds),
    }
    const basis = `retention: ${reason}, concluded ${concludedOn}, kept until ${eraseAfter}`
    for (const personal of await erasePersonal(trx, lead))
      chain.add({ kind: 'personal.erased', body: { personal, basis }, by: by.personId }, { matterId: leadId })
    const journalSeq = chain.add(
      { kind: 'lead.erased', body: { leadId, basis, ...erased }, by: by.personId },
      { matterId: leadId, personId: by.personId },
    )
    await sql`update lead set place = lead_id, site_id = null, lon = null, lat = null, number = null,
      onset_earliest = null, onset_latest = null where body_id = ${bodyId} and lead_id = ${leadId}`.execute(trx)
    await trx
      .insertInto('erasure')
      .values({ body_id: bodyId, lead_id: leadId, erased_on: on, journal_seq: journalSeq })
      .execute()
    await chain.flush()
    return erased
  })
}

interface LeadOf {
  readonly bodyId: string
  readonly leadId: string
}

async function isErased(trx: Work, { bodyId, leadId }: LeadOf): Promise<boolean> {
  const rows = await trx
    .selectFrom('erasure')
    .select('lead_id')
    .where('body_id', '=', bodyId)
    .where('lead_id', '=', leadId)
    .execute()
  return rows.length > 0
}

/** What the lead's findings were known by. */
async function keysOf(trx: Work, { bodyId, leadId }: LeadOf, events: readonly StoredEvent[]): Promise<string[]> {
  const found = await findingsOf(trx, bodyId, { leadIds: [leadId] })
  const joined = events.flatMap(({ event }) =>
    event.kind === 'finding-joined' ? [`finding ${event.data.findingId}`, keyText(event.data.mergedBy)] : [],
  )
  return [...joined, ...[...found.values()].flatMap(({ finding }) => keysOfFinding(finding, undefined))]
}

/** Files of the lead's findings, and their content where nothing else refers to it. */
async function eraseFiles(trx: Work, { bodyId, leadId }: LeadOf): Promise<number> {
  const { rows } = await sql<{ sha256: string }>`delete from finding_file using finding
    where finding.body_id = ${bodyId} and finding.lead_id = ${leadId}
      and finding_file.body_id = finding.body_id and finding_file.finding_id = finding.finding_id
    returning finding_file.sha256`.execute(trx)
  await sql`delete from evidence_file e where e.sha256 = any(${rows.map(({ sha256 }) => sha256)}::text[])
    and not exists (select from finding_file f where f.sha256 = e.sha256)
    and not exists (select from inventory_file i where i.sha256 = e.sha256)`.execute(trx)
  return rows.length
}

async function eraseFindings(trx: Work, { bodyId, leadId }: LeadOf): Promise<number> {
  const { numAffectedRows } = await sql`delete from finding
    where body_id = ${bodyId} and lead_id = ${leadId}`.execute(trx)
  return Number(numAffectedRows ?? 0)
}

/** What tips of the lead say, and who gave them. */
async function eraseTips(trx: Work, bodyId: string, tipIds: readonly string[]): Promise<number> {
  for (const tipId of tipIds) await deleteTipster(trx, bodyId, tipId)
  const { numAffectedRows } = await sql`update tip set document = (document::jsonb
      || '{"where": "", "text": "", "lon": null, "lat": null, "since": null}'::jsonb)::text
    where body_id = ${bodyId} and tip_id = any(${tipIds}::text[])`.execute(trx)
  return Number(numAffectedRows ?? 0)
}

/** What stands beside the chain of the lead: its identifiers, which the chain goes on naming. */
async function erasePersonal(trx: Work, { bodyId, leadId }: LeadOf): Promise<string[]> {
  const { rows } = await sql<{ personal: string }>`delete from journal_personal
    where body_id = ${bodyId} and matter_id = ${leadId} returning personal`.execute(trx)
  return rows.map(({ personal }) => personal)
}
