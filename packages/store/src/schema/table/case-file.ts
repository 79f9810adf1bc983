/** A case as lists show it, projected from its events. */
export interface CaseFileTable {
  readonly body_id: string
  readonly case_id: string
  title: string
  site_id: string | null
  lead_ids: readonly string[]
  /** Of the place, where one of its leads knows it. */
  town: string | null
  stage: string
  opened_on: string | null
  cleared_on: string | null
  machine_count: number
  /** Machines that were dismantled, sealed, seized or taken away. */
  machines_stopped: number
  relapse_count: number
  archive_number: string | null
  /** How many events it has. */
  version: number
  changed_at: string
}
