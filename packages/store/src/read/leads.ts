import type { LeadStage } from '@davylamp/casework'
import { sql } from 'kysely'
import { type Finding, type Verdict, verdicts } from '@davylamp/finding'
import { type Matter, readMatter } from '../act/matter.js'
import { findingsOf } from '../repository/findings.js'
import { countsOfLeads, sliceOfLeads } from '../repository/lead-list.js'
import { leadRows } from '../repository/leads.js'
import type { Database } from '../schema/connect.js'
import type { LeadTable } from '../schema/table/lead.js'
import { asTold, inTransaction } from '../transaction.js'
import { cursorOf, keysOf } from './cursor.js'
import type { LeadFilter, Page, PageOptions } from './filter.js'
import { type LeadView, leadView } from './lead-view.js'
import { enterReading, type Reader } from './reading.js'

const usualLimit = 50
const largestLimit = 500

/** Leads of a body, a page at a time; that they were looked at stands in its journal. A cursor that is none begins anew. */
export async function listLeads(
  db: Database,
  reader: Reader,
  filter: LeadFilter,
  { order = 'rank', limit = usualLimit, after }: PageOptions = {},
): Promise<Page<LeadView>> {
  const count = Math.min(Math.max(1, Math.floor(limit)), largestLimit)
  const kinds = order === 'rank' ? (['number', 'number', 'string'] as const) : (['string', 'string'] as const)
  const keys = after === undefined ? null : keysOf(after, kinds)
  const rows = await asTold(() => sliceOfLeads(db, filter, { order, limit: count + 1, after: keys }))
  const shown = rows.slice(0, count)
  const last = rows.length > count ? shown.at(-1) : undefined
  await enterReading(db, filter.bodyId, reader, { list: 'leads', filter, leads: shown.map((row) => row.lead_id) })
  return { items: shown.map(leadView), next: last === undefined ? null : cursorOf(sortKeys(last, order)) }
}

function sortKeys(row: LeadTable, order: 'rank' | 'deadline'): (string | number)[] {
  return order === 'rank' ? [row.verdict_order, row.doubt, row.lead_id] : [row.due_on ?? '', row.lead_id]
}

export interface LeadCount {
  /** Null for leads without a finding. */
  readonly verdict: Verdict | null
  readonly stage: LeadStage
  readonly count: number
}

/** How many leads there are by verdict and stage. Numbers of a whole body name nobody: they are not entered as a reading. */
export async function countLeads(db: Database, filter: LeadFilter): Promise<LeadCount[]> {
  const rows = await asTold(() => countsOfLeads(db, filter))
  return rows.map(({ verdict_order, stage, count }) => ({
    verdict: verdicts[verdict_order - 1] ?? null,
    stage: stage as LeadStage,
    count,
  }))
}

export interface OpenedLead {
  readonly view: LeadView
  readonly matter: Matter
  /** Of the findings that belong to it now, the documents. */
  readonly findings: readonly Finding[]
}

/** Everything about one lead; that it was looked at, by whom and what for stands in the body's journal. Null: there is none. */
export async function openLead(
  db: Database,
  reader: Reader,
  bodyId: string,
  leadId: string,
): Promise<OpenedLead | null> {
  const found = await loadLead(db, bodyId, leadId)
  await enterReading(db, bodyId, reader, { lead: leadId, found: found !== null }, { matterId: leadId })
  return found
}

/** A lead at one moment. Whoever hands it out enters the reading. */
export function loadLead(db: Database, bodyId: string, leadId: string): Promise<OpenedLead | null> {
  return inTransaction(db, async (trx) => {
    await sql`set transaction isolation level repeatable read read only`.execute(trx)
    const row = (await leadRows(trx, bodyId, [leadId])).get(leadId)
    if (row === undefined) return null
    const matter = await readMatter(trx, { bodyId, matter: 'lead', matterId: leadId })
    const ids = matter.matter === 'lead' ? Object.keys(matter.status.findings) : []
    const findings = [...(await findingsOf(trx, bodyId, { ids })).values()].map(({ finding }) => finding)
    return { view: leadView(row), matter, findings }
  })
}
