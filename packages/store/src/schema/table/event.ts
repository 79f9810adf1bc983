/** What happened, as canonical JSON; the other columns are for finding it. */
export interface EventTable {
  readonly body_id: string
  readonly matter_id: string
  readonly event_id: string
  /** Of `document`. */
  readonly sha256: string
  readonly matter: 'lead' | 'case'
  readonly kind: string
  readonly at: string
  readonly acted_on: string
  readonly person_id: string
  readonly acting_body_id: string
  readonly document: string
  /** The entry of the body's journal that holds it. */
  readonly journal_seq: number
}
