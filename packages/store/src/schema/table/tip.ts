export interface TipTable {
  readonly body_id: string
  readonly tip_id: string
  readonly received_at: string
  /** Canonical JSON of a tip of casework: nothing of who gave it. */
  readonly document: string
}

/** Who gave a tip, sealed; the key is kept outside the database. */
export interface TipsterVaultTable {
  readonly body_id: string
  readonly tip_id: string
  readonly receipt_sha256: string
  readonly sealed: Uint8Array
}
