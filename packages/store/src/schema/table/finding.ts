export interface FindingTable {
  readonly body_id: string
  readonly finding_id: string
  /** Of `document`. */
  sha256: string
  sense: string
  /** 1 for the strongest. */
  verdict_order: number
  score: number
  subject_kind: string
  subject: string
  pool_account: string | null
  from_at: string | null
  to_at: string | null
  /** The lead that it was last merged into. */
  lead_id: string
  /** Canonical JSON, schema `davylamp.finding/1`. */
  document: string
}
