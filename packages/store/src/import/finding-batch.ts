import {
  byStrength,
  type Lead,
  type LeadEvent,
  leadsOf,
  leadStatus,
  type Locate,
  type MergeKey,
  weighed,
} from '@davylamp/casework'
import type { Finding } from '@davylamp/finding'
import { enterEvents } from '../act/enter-events.js'
import { placeColumns, statusColumns, weightColumns } from '../act/project-lead.js'
import { refreshTowns } from '../repository/clocks.js'
import { erasedAmong } from '../repository/erased-keys.js'
import { ChainWriter } from '../repository/chain-writer.js'
import { type EventToKeep, eventsOf, insertEvents, storedForm } from '../repository/events.js'
import {
  findingForm,
  findingHashes,
  findingsOf,
  type FindingToKeep,
  putFindings,
  type StoredFinding,
} from '../repository/findings.js'
import { leadRows, putLeads } from '../repository/leads.js'
import type { LeadTable } from '../schema/table/lead.js'
import type { Work } from '../transaction.js'
import type { FindingImport } from './findings.js'

/** Makes the event by which a finding joins a lead. */
type JoinedBy = (leadId: string, finding: Finding, sha256: string, mergedBy: MergeKey) => LeadEvent

/** What a batch brings to one lead. */
interface Arrival {
  readonly leadId: string
  /** The lead that casework made of the batch. */
  readonly lead: Lead
  readonly findings: FindingToKeep[]
}

/** Each finding of a batch as it is stored: written and hashed once. */
type Forms = ReadonlyMap<Finding, ReturnType<typeof findingForm>>

interface BatchResult {
  readonly fresh: number
  readonly newLeads: number
  readonly changedLeads: number
  readonly erased: number
}

/** Takes a batch of findings in within one transaction: findings, events, journal entries and rows of lists. */
export async function importBatch(
  trx: Work,
  { bodyId, by, locate, despiteErasure }: FindingImport & { readonly locate: Locate },
  batch: readonly Finding[],
  joinedBy: JoinedBy,
): Promise<BatchResult> {
  const chain = await ChainWriter.take(trx, bodyId)
  const forms = new Map(batch.map((finding) => [finding, findingForm(finding)]))
  const unknown = await unknownAmong(trx, bodyId, forms)
  const erased =
    despiteErasure === undefined
      ? await erasedAmong(trx, bodyId, unknown, (finding) => locate(finding).mergedBy)
      : new Set<Finding>()
  const changed = unknown.filter((finding) => !erased.has(finding))
  const known = await findingsOf(trx, bodyId, { ids: changed.map(({ id }) => id) })
  const arrivals = arrivalsOf(leadsOf(changed, locate), known, forms)
  const leadIds = [...arrivals.keys()]
  if (leadIds.length === 0) return { fresh: 0, newLeads: 0, changedLeads: 0, erased: erased.size }
  const [rows, events, held] = [
    await leadRows(trx, bodyId, leadIds),
    await eventsOf(trx, bodyId, leadIds),
    await findingsOf(trx, bodyId, { leadIds }),
  ]
  const heldByLead = groupBy(held, ({ leadId }) => leadId)
  const changedAt = new Date().toISOString()
  const toKeep: EventToKeep[] = []
  const toShow: LeadTable[] = []
  for (const { leadId, lead, findings } of arrivals.values()) {
    const before = events.get(leadId) ?? []
    // a finding that a person has parted from its lead does not come back by itself
    const everJoined = new Set(
      before.flatMap(({ event }) => (event.kind === 'finding-joined' ? [event.data.findingId] : [])),
    )
    const now = leadStatus(before.map(({ event }) => event as LeadEvent)).findings
    const joining = findings.filter(({ finding }) => finding.id in now || !everJoined.has(finding.id))
    const fresh = joining.flatMap(({ finding, sha256 }) => {
      const key = lead.mergedBy[finding.id]
      return key === undefined ? [] : [storedForm(joinedBy(leadId, finding, sha256, key))]
    })
    if (fresh.length > 0) {
      const about = { matterId: leadId, personId: by.personId }
      const entry = { kind: 'events.added', by: by.personId } as const
      const journalSeq = enterEvents(chain, { matter: 'lead', matterId: leadId }, fresh, entry, about)
      for (const one of fresh) toKeep.push({ ...one, matter: 'lead', journalSeq })
    }
    const all = [...before, ...fresh].map(({ event }) => event as LeadEvent)
    const status = leadStatus(all)
    const documents = new Map((heldByLead.get(leadId) ?? []).map(({ finding }) => [finding.id, finding]))
    for (const { finding } of findings) documents.set(finding.id, finding)
    const belonging = Object.keys(status.findings).flatMap((id) => documents.get(id) ?? [])
    const row = rows.get(leadId)
    toShow.push({
      ...placeAfter(row, lead, leadId),
      ...weightColumns(weighed(belonging)),
      ...statusColumns(status, all.length),
      body_id: bodyId,
      lead_id: leadId,
      changed_at: changedAt,
    })
  }
  const fresh = [...arrivals.values()].flatMap(({ findings }) => findings)
  await putFindings(trx, bodyId, fresh)
  await insertEvents(trx, bodyId, toKeep)
  await putLeads(trx, bodyId, toShow)
  await refreshTowns(
    trx,
    bodyId,
    toShow.filter((row) => row.case_id !== null).map((row) => row.lead_id),
  )
  await chain.flush()
  return { fresh: fresh.length, newLeads: leadIds.length - rows.size, changedLeads: rows.size, erased: erased.size }
}

/** Where a lead is: what was known, with what a batch adds to it; a site that its tables name stands. */
function placeAfter(row: LeadTable | undefined, lead: Lead, leadId: string) {
  const told = placeColumns(lead)
  if (row === undefined) return told
  const known = lead.id === leadId && lead.site !== null ? told : row
  const capacities = [row.capacity_kva, told.capacity_kva].filter((kva) => kva !== null)
  return {
    ...known,
    premises: known.premises ?? row.premises ?? told.premises,
    capacity_kva: capacities.length === 0 ? null : Math.max(...capacities),
  }
}

/** Findings that are not there as they are: of most of a file that comes again only the hashes are compared. */
async function unknownAmong(trx: Work, bodyId: string, forms: Forms): Promise<Finding[]> {
  const batch = [...forms.keys()]
  const hashes = await findingHashes(
    trx,
    bodyId,
    batch.map(({ id }) => id),
  )
  return batch.filter((finding) => hashes.get(finding.id) !== forms.get(finding)?.sha256)
}

/** The findings that are new, or stronger than they were, by the lead that they belong to; a known one stays in its lead. */
function arrivalsOf(
  leads: readonly Lead[],
  known: ReadonlyMap<string, StoredFinding>,
  forms: Forms,
): Map<string, Arrival> {
  const arrivals = new Map<string, Arrival>()
  for (const lead of leads)
    for (const finding of lead.findings) {
      const before = known.get(finding.id)
      if (before !== undefined && byStrength(finding, before.finding) >= 0) continue
      const leadId = before?.leadId ?? lead.id
      const arrival = arrivals.get(leadId) ?? { leadId, lead, findings: [] }
      arrival.findings.push({ finding, leadId, ...(forms.get(finding) ?? findingForm(finding)) })
      arrivals.set(leadId, arrival)
    }
  return arrivals
}

function groupBy<Value>(values: ReadonlyMap<string, Value>, keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values.values()) {
    const group = groups.get(keyOf(value))
    if (group === undefined) groups.set(keyOf(value), [value])
    else group.push(value)
  }
  return groups
}
