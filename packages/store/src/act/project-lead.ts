import type { LeadStatus, Weighed } from '@davylamp/casework'
import type { Site } from '@davylamp/finding'
import { verdictOrder } from '../repository/findings.js'
import type { LeadTable } from '../schema/table/lead.js'

/** Where a lead is, as far as known. */
export interface LeadPlace {
  readonly place: string
  readonly site: Site | null
  /** home, shop, … where no site says it. */
  readonly premises?: string | null
  readonly capacityKva?: number | null
}

type PlaceColumns = Pick<LeadTable, 'place' | 'site_id' | 'premises' | 'capacity_kva' | 'town' | 'lon' | 'lat'>

/** What the findings of a lead come to. */
export type WeightColumns = Pick<
  LeadTable,
  | 'verdict_order'
  | 'doubt'
  | 'senses'
  | 'onset_earliest'
  | 'onset_latest'
  | 'power_kw_low'
  | 'power_kw_high'
  | 'machines_low'
  | 'machines_high'
  | 'finding_count'
>

type StatusColumns = Omit<LeadTable, keyof PlaceColumns | keyof WeightColumns | 'body_id' | 'lead_id' | 'changed_at'>

/** A lead without any finding (a tip alone) stands behind those that have one. */
const noFinding = 5

export function placeColumns({ place, site, premises, capacityKva }: LeadPlace): PlaceColumns {
  return {
    place,
    site_id: site?.siteId ?? null,
    premises: site?.premises ?? premises ?? null,
    capacity_kva: capacityKva ?? null,
    town: site?.town ?? null,
    lon: site?.lon ?? null,
    lat: site?.lat ?? null,
  }
}

export function weightColumns({
  findings,
  verdict,
  logOdds,
  senses,
  onset,
  powerKw,
  machines,
}: Weighed): WeightColumns {
  const hasFinding = findings.length > 0
  return {
    verdict_order: hasFinding ? verdictOrder(verdict) : noFinding,
    doubt: hasFinding ? -logOdds : 0,
    senses,
    onset_earliest: onset?.earliest ?? null,
    onset_latest: onset?.latest ?? null,
    power_kw_low: powerKw?.low ?? null,
    power_kw_high: powerKw?.high ?? null,
    machines_low: machines?.low ?? null,
    machines_high: machines?.high ?? null,
    finding_count: findings.length,
  }
}

/** What casework's status says to a list: nothing is decided here. */
export function statusColumns(status: LeadStatus, version: number): StatusColumns {
  const visits = Object.values(status.visits).flatMap(({ begunOn }) => (begunOn === null ? [] : [begunOn]))
  return {
    tip_count: status.tipIds.length,
    stage: status.stage,
    number: status.number,
    assigned_body_id: status.assignment?.bodyId ?? null,
    assigned_person_id: status.assignment?.personId ?? null,
    due_on: status.assignment?.dueOn ?? null,
    reason_code: status.conclusion?.content.reason.code ?? null,
    visit_count: visits.length,
    visited_on: visits.toSorted()[0] ?? null,
    concluded_on: status.conclusion?.actedOn ?? null,
    case_id: status.caseId,
    merged_into: status.merge?.into.leadId ?? null,
    version,
  }
}
