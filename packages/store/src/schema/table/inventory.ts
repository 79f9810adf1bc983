/** A journal of an inventory, in the state that its head names. */
export interface InventoryJournalTable {
  readonly body_id: string
  readonly journal: string
  readonly seq: number
  readonly sha256: string
  readonly sm3: string
  readonly machine_count: number
  /** The entry of the body's journal that records the import. */
  readonly journal_seq: number
}

export interface InventoryFileTable {
  readonly body_id: string
  readonly journal: string
  readonly seq: number
  /** Inside the journal's folder, with `/`. */
  readonly path: string
  readonly sha256: string
}
