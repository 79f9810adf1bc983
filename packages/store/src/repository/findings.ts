import { createHash } from 'node:crypto'
import { type Finding, subjectLabel, type Verdict, verdicts } from '@davylamp/finding'
import { canonicalJson } from '@davylamp/journal'
import { sql } from 'kysely'
import { textList } from './text-list.js'
import type { Database } from '../schema/connect.js'
import type { FindingTable } from '../schema/table/finding.js'
import type { Work } from '../transaction.js'

export interface StoredFinding {
  readonly finding: Finding
  readonly sha256: string
  readonly leadId: string
}

/** 1 for the strongest verdict. */
export function verdictOrder(verdict: Verdict): number {
  return verdicts.indexOf(verdict) + 1
}

/** Findings of a body by identifier, or all of some leads. */
export async function findingsOf(
  db: Database | Work,
  bodyId: string,
  wanted: { readonly ids?: readonly string[]; readonly leadIds?: readonly string[] },
): Promise<Map<string, StoredFinding>> {
  const { rows } = await sql<Pick<FindingTable, 'finding_id' | 'sha256' | 'lead_id' | 'document'>>`
    select finding_id, sha256, lead_id, document from finding where body_id = ${bodyId}
      and (finding_id = any(${wanted.ids ?? []}::text[]) or lead_id = any(${wanted.leadIds ?? []}::text[]))`.execute(db)
  return new Map(
    rows.map(({ finding_id, sha256, lead_id, document }) => [
      finding_id,
      { finding: JSON.parse(document) as Finding, sha256, leadId: lead_id },
    ]),
  )
}

/** Hashes of those findings that are there. */
export async function findingHashes(
  db: Database | Work,
  bodyId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<Pick<FindingTable, 'finding_id' | 'sha256'>>`
    select finding_id, sha256 from finding where body_id = ${bodyId} and finding_id = any(${ids}::text[])`.execute(db)
  return new Map(rows.map(({ finding_id, sha256 }) => [finding_id, sha256]))
}

export interface FindingToKeep {
  readonly finding: Finding
  readonly leadId: string
  readonly document: string
  readonly sha256: string
}

export function findingForm(finding: Finding): Pick<FindingToKeep, 'document' | 'sha256'> {
  const document = canonicalJson(finding)
  return { document, sha256: createHash('sha256').update(document).digest('hex') }
}

/** Writes findings of one body, over those of the same identifier. */
export async function putFindings(trx: Work, bodyId: string, findings: readonly FindingToKeep[]): Promise<void> {
  if (findings.length === 0) return
  const column = <Value>(of: (one: FindingToKeep) => Value) => findings.map(of)
  await sql`insert into finding
      (body_id, finding_id, sha256, sense, verdict_order, score, subject_kind, subject, pool_account, from_at, to_at, lead_id, document)
    select ${bodyId}, * from rows from (unnest(
      ${column(({ finding }) => finding.id)}::text[],
      ${column(({ sha256 }) => sha256)}::text[],
      ${column(({ finding }) => finding.sense)}::text[],
      ${column(({ finding }) => verdictOrder(finding.verdict))}::int2[],
      ${column(({ finding }) => finding.score)}::float8[],
      ${column(({ finding }) => finding.subject.kind)}::text[],
      ${column(({ finding }) => subjectLabel(finding.subject))}::text[],
      ${column(({ finding }) => finding.mining.poolAccount ?? null)}::text[],
      ${column(({ finding }) => timeOf(finding.from))}::timestamptz[],
      ${column(({ finding }) => timeOf(finding.to))}::timestamptz[],
      ${column(({ leadId }) => leadId)}::text[]), json_array_elements_text(${textList(column(({ document }) => document))}::json))
    on conflict (body_id, finding_id) do update set
      sha256 = excluded.sha256, verdict_order = excluded.verdict_order, score = excluded.score, lead_id = excluded.lead_id,
      pool_account = excluded.pool_account, from_at = excluded.from_at, to_at = excluded.to_at, document = excluded.document`.execute(
    trx,
  )
}

/** A time that the database takes as well; what is none stays in the document alone. */
function timeOf(text: string | null | undefined): string | null {
  const ms = text === null || text === undefined ? Number.NaN : Date.parse(text)
  return Number.isFinite(ms) ? new Date(ms).toISOString() : null
}
