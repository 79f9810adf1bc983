/** Where a body's chain stands; see `ChainTip` of journal. */
export interface JournalChainTable {
  readonly body_id: string
  journal: string
  seq: number
  sha256: string
  sm3: string
  session: number
  clock: string
  opened_ms: number
  at_ms: number
  elapsed_ms: number
}

/** What an entry holds a salted hash of; `document` is a personal value of the journal room, with its salt. */
export interface JournalPersonalTable {
  readonly body_id: string
  readonly personal: string
  /** Of the entry that holds its hash. */
  readonly seq: number
  readonly matter_id: string | null
  readonly document: string
}

/** A lead whose personal data are gone. */
export interface ErasureTable {
  readonly body_id: string
  readonly lead_id: string
  readonly erased_on: string
  readonly journal_seq: number
}

/** With what a body's erased keys are hashed. */
export interface ErasureSaltTable {
  readonly body_id: string
  readonly salt: string
}

/** What an erased finding was known by, as a salted hash. */
export interface ErasedKeyTable {
  readonly body_id: string
  readonly key_sha256: string
  readonly erased_on: string
}

/** Entries of all chains; `line` is the entry as it is exported, the other columns are for finding it. */
export interface JournalEntryTable {
  readonly body_id: string
  readonly seq: number
  readonly at: string
  readonly kind: string
  readonly matter_id: string | null
  readonly person_id: string | null
  readonly line: string
}
