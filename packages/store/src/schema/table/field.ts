/** What people on site noted on a device, as it came. */
export interface FieldRecordTable {
  readonly body_id: string
  /** Made on the device, so that what is sent again is the same. */
  readonly record_id: string
  readonly case_id: string
  readonly visit_id: string
  readonly kind: string
  /** Of the canonical JSON of the record. */
  readonly sha256: string
  /** What must be told apart within a case, such as a serial number; null for what may come twice. */
  readonly mark: string | null
  /** Canonical JSON. */
  readonly document: string
  readonly journal_seq: number
}

/** A photo of a case; its bytes stand with the other files, under their hash. */
export interface FieldPhotoTable {
  readonly body_id: string
  readonly case_id: string
  readonly sha256: string
  readonly journal_seq: number
}
