import type { LeadStage, ReasonCode } from '@davylamp/casework'
import { type DateRange, type Range, type Sense, type Site, type Verdict, verdicts } from '@davylamp/finding'
import { placeOf } from '../act/place-of.js'
import type { LeadTable } from '../schema/table/lead.js'

/** A lead as a list shows it. */
export interface LeadView {
  readonly leadId: string
  readonly place: string
  readonly site: Site | null
  /** home, shop, …: of the site, else of the customer. */
  readonly premises: string | null
  readonly capacityKva: number | null
  /** Null while there is no finding, as with a tip alone. */
  readonly verdict: Verdict | null
  /** Natural log-odds that somebody mines there. */
  readonly logOdds: number
  readonly senses: readonly Sense[]
  readonly onset: DateRange | null
  readonly powerKw: Range | null
  readonly machines: Range | null
  readonly findings: number
  readonly tips: number
  readonly stage: LeadStage
  readonly number: string | null
  readonly assignedTo: { readonly bodyId: string; readonly personId: string | null } | null
  /** Local date. */
  readonly dueOn: string | null
  readonly reason: ReasonCode | null
  readonly caseId: string | null
  readonly mergedInto: string | null
  readonly version: number
}

export function leadView(row: LeadTable): LeadView {
  return {
    leadId: row.lead_id,
    ...placeOf(row),
    verdict: verdicts[row.verdict_order - 1] ?? null,
    logOdds: row.doubt === 0 ? 0 : -row.doubt,
    senses: row.senses as readonly Sense[],
    onset:
      row.onset_latest === null && row.onset_earliest === null
        ? null
        : { earliest: row.onset_earliest, latest: row.onset_latest },
    powerKw: rangeOf(row.power_kw_low, row.power_kw_high),
    machines: rangeOf(row.machines_low, row.machines_high),
    findings: row.finding_count,
    tips: row.tip_count,
    stage: row.stage as LeadStage,
    number: row.number,
    assignedTo:
      row.assigned_body_id === null ? null : { bodyId: row.assigned_body_id, personId: row.assigned_person_id },
    dueOn: row.due_on,
    reason: row.reason_code as ReasonCode | null,
    caseId: row.case_id,
    mergedInto: row.merged_into,
    version: row.version,
  }
}

function rangeOf(low: number | null, high: number | null): Range | null {
  return low === null || high === null ? null : { low, high }
}
