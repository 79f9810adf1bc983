import { type Actor, type LeadEvent, locator, type Places } from '@davylamp/casework'
import type { Finding } from '@davylamp/finding'
import { ChainWriter } from '../repository/chain-writer.js'
import type { Database } from '../schema/connect.js'
import { inTransaction } from '../transaction.js'
import { importBatch } from './finding-batch.js'

export interface FindingImport {
  readonly bodyId: string
  /** Under whose name the findings join their leads. */
  readonly by: Actor
  /** Local date of the import. */
  readonly today: string
  /** What ties subjects to places; without it each subject is a lead of its own. */
  readonly places: Places
  /** What is read, for the journal: a file's name, never a person's. */
  readonly source: string
  /** Why findings are taken in whose data were erased; left out, they are left out. */
  readonly despiteErasure?: string
}

export interface ImportedFindings {
  readonly read: number
  /** Findings that were not there yet, or are stronger than they were. */
  readonly fresh: number
  readonly newLeads: number
  /** Leads that were there and have changed. */
  readonly changedLeads: number
  /** Findings that were left out because their data were erased. */
  readonly erased: number
}

const findingsAtOnce = 2000

/**
 * Takes findings in and merges them into leads, as casework merges them. The same findings again change nothing; a finding that is known
 * stays in its lead, and of two of one identifier the stronger stands. What was erased stays away: a finding that is known by an erased key
 * and ends no later than the erasure is left out, unless a reason is given, which is entered. Bounded memory, some thousand findings a transaction; interrupted,
 * it is simply done again.
 *
 * @throws StoreError where the database is full or gone, or the body unknown
 */
export async function importFindings(
  db: Database,
  options: FindingImport,
  findings: AsyncIterable<Finding> | Iterable<Finding>,
): Promise<ImportedFindings> {
  const at = new Date().toISOString()
  const locate = locator(options.places)
  const joinedBy = (leadId: string, finding: Finding, sha256: string, mergedBy: { kind: string; value: string }) =>
    ({
      id: `joined:${finding.id}:${sha256.slice(0, 16)}`,
      matterId: leadId,
      at,
      actedOn: options.today,
      by: options.by,
      override: null,
      kind: 'finding-joined',
      data: {
        findingId: finding.id,
        sense: finding.sense,
        verdict: finding.verdict,
        score: finding.score,
        mergedBy,
      },
    }) satisfies LeadEvent
  let total: ImportedFindings = { read: 0, fresh: 0, newLeads: 0, changedLeads: 0, erased: 0 }
  let batch: Finding[] = []
  const take = async (): Promise<void> => {
    const taken = batch
    batch = []
    if (taken.length === 0) return
    const done = await inTransaction(db, (trx) => importBatch(trx, { ...options, locate }, taken, joinedBy))
    total = {
      read: total.read + taken.length,
      fresh: total.fresh + done.fresh,
      newLeads: total.newLeads + done.newLeads,
      changedLeads: total.changedLeads + done.changedLeads,
      erased: total.erased + done.erased,
    }
  }
  for await (const finding of findings) {
    batch.push(finding)
    if (batch.length >= findingsAtOnce) await take()
  }
  await take()
  const { despiteErasure } = options
  const why = despiteErasure === undefined ? {} : { despiteErasure }
  await inTransaction(db, async (trx) => {
    const chain = await ChainWriter.take(trx, options.bodyId)
    chain.add(
      { kind: 'findings.imported', body: { source: options.source, ...total, ...why }, by: options.by.personId },
      { personId: options.by.personId },
    )
    await chain.flush()
  })
  return total
}
