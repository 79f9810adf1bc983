/** A lead as lists show it, projected from its events and findings. */
export interface LeadTable {
  readonly body_id: string
  readonly lead_id: string
  place: string
  site_id: string | null
  premises: string | null
  /** The largest contracted capacity that is known there; null where none is. */
  capacity_kva: number | null
  town: string | null
  lon: number | null
  lat: number | null
  /** 1 confirmed, 2 probable, 3 suspect, 4 related, 5 no finding. */
  verdict_order: number
  /** Minus the log-odds, so that every order of the list ascends. */
  doubt: number
  senses: readonly string[]
  onset_earliest: string | null
  onset_latest: string | null
  power_kw_low: number | null
  power_kw_high: number | null
  machines_low: number | null
  machines_high: number | null
  finding_count: number
  tip_count: number
  stage: string
  number: string | null
  assigned_body_id: string | null
  assigned_person_id: string | null
  due_on: string | null
  reason_code: string | null
  /** Visits that were begun, and the first of them. */
  visit_count: number
  visited_on: string | null
  /** When two persons came to a conclusion that stands. */
  concluded_on: string | null
  case_id: string | null
  merged_into: string | null
  /** How many events it has. */
  version: number
  changed_at: string
}
