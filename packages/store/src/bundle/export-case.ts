import { mkdir } from 'node:fs/promises'
import type { Actor } from '@davylamp/casework'
import { copyVerifier, type Head, type Journal, type Json, openJournal } from '@davylamp/journal'
import { type Matter, readMatter } from '../act/matter.js'
import { placeOf } from '../act/place-of.js'
import { findBody } from '../repository/bodies.js'
import { ChainWriter } from '../repository/chain-writer.js'
import { contentOf, filesOfFindings } from '../repository/evidence.js'
import { findingsOf } from '../repository/findings.js'
import { signingKey } from '../repository/installation.js'
import { filesOfInventory, inventoriesOf, type Inventory } from '../repository/inventories.js'
import { leadRows } from '../repository/leads.js'
import type { Database } from '../schema/connect.js'
import { say, type StoreProblem } from '../texts.js'
import { inTransaction, type Work } from '../transaction.js'
import { signBundle } from './signature.js'

export const bundleSchema = 'davylamp.bundle/1'

/** Entries stay well below what a journal takes. */
const eventsAnEntry = 200

export interface ExportedCase {
  readonly head: Head
  /** Of the key that signed it. */
  readonly fingerprint: string
  readonly events: number
  readonly findings: number
  readonly files: number
}

/**
 * Writes a case with its leads, their findings and evidence as a folder that any installation imports and `davylamp verify` checks: a
 * journal of its own whose entries hold the events, with the files as attachments and the head signed. Who gave a tip is never in it.
 *
 * @param folder must not exist yet
 */
export async function exportCase(
  db: Database,
  by: Actor,
  bodyId: string,
  caseId: string,
  folder: string,
): Promise<ExportedCase | StoreProblem> {
  return inTransaction(db, async (trx) => {
    const chain = await ChainWriter.take(trx, bodyId)
    const matter = await readMatter(trx, { bodyId, matter: 'case', matterId: caseId })
    const body = await findBody(trx, bodyId)
    if (matter.matter !== 'case' || matter.version === 0 || body === null) return say('unknown-case', { case: caseId })
    await mkdir(folder)
    const opened = await openJournal(folder, { by: [by.personId] })
    if ('problem' in opened) throw new Error(opened.problem.en)
    const { journal } = opened
    try {
      const origin = trx.selectFrom('journal_chain').select(['journal', 'seq', 'sha256', 'sm3'])
      await journal.append('bundle.begun', {
        schema: bundleSchema,
        body,
        caseId,
        // where the body's own journal stood: what is in here is part of it up to there
        origin: await origin.where('body_id', '=', bodyId).executeTakeFirst(),
      })
      const written = { events: 0, findings: 0, files: 0 }
      for (const leadId of matter.status.leadIds) {
        const done = await writeLead(trx, journal, bodyId, leadId)
        written.events += done.events
        written.findings += done.findings
        written.files += done.files
      }
      written.events += await writeEvents(journal, 'case', caseId, matter)
      const heads = Object.values(matter.status.machines).map(({ journalHead }) => journalHead)
      for (const inventory of await inventoriesOf(trx, bodyId, { heads }))
        written.files += await writeInventory(trx, journal, bodyId, inventory)
      await journal.append('bundle.ended', written)
      const head = await journal.close()
      const fingerprint = await signBundle(folder, head, await signingKey(trx))
      await copyVerifier(folder)
      chain.add(
        { kind: 'case.exported', body: { caseId, head, fingerprint }, by: by.personId },
        { matterId: caseId, personId: by.personId },
      )
      await chain.flush()
      return { head, fingerprint, ...written }
    } finally {
      await journal.close()
    }
  })
}

async function writeLead(
  trx: Work,
  journal: Journal,
  bodyId: string,
  leadId: string,
): Promise<{ readonly events: number; readonly findings: number; readonly files: number }> {
  const row = (await leadRows(trx, bodyId, [leadId])).get(leadId)
  const lead = await readMatter(trx, { bodyId, matter: 'lead', matterId: leadId })
  if (row === undefined || lead.matter !== 'lead') return { events: 0, findings: 0, files: 0 }
  // also what was parted from it: its events speak of them
  const ids = lead.events.flatMap(({ event }) => (event.kind === 'finding-joined' ? [event.data.findingId] : []))
  const findings = await findingsOf(trx, bodyId, { ids })
  for (const { finding } of findings.values()) await journal.append('bundle.finding', { leadId, finding })
  const files = await filesOfFindings(trx, bodyId, ids)
  for (const { findingId, path, sha256 } of files)
    await journal.attach(contentOf(trx, sha256), { name: path, about: { finding: findingId, path } })
  await journal.append('bundle.lead', { leadId, ...placeOf(row) })
  return { events: await writeEvents(journal, 'lead', leadId, lead), findings: findings.size, files: files.length }
}

/** The journal by which machines were listed, as it came. */
async function writeInventory(trx: Work, journal: Journal, bodyId: string, inventory: Inventory): Promise<number> {
  const files = await filesOfInventory(trx, bodyId, inventory)
  await journal.append('bundle.inventory', { ...inventory })
  for (const { path, sha256 } of files)
    await journal.attach(contentOf(trx, sha256), { name: path, about: { inventory: inventory.sha256, path } })
  return files.length
}

async function writeEvents(journal: Journal, matter: 'lead' | 'case', matterId: string, of: Matter): Promise<number> {
  const events = of.events.map(({ document }) => JSON.parse(document) as Json)
  for (let from = 0; from < events.length; from += eventsAnEntry)
    await journal.append('bundle.events', { matter, matterId, events: events.slice(from, from + eventsAnEntry) })
  return events.length
}
