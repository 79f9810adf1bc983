/** A term that runs in a case, projected from its events by casework's clocks. */
export interface ClockTable {
  readonly body_id: string
  readonly case_id: string
  /** Of the deadline, as the law room names it. */
  readonly code: string
  /** What it runs about: a measure, a filing, a referral. */
  readonly about: string
  readonly started_on: string
  /** Local date on which it ends; null where that cannot be told. */
  readonly due_on: string | null
  readonly ends_at: string | null
  /** Why its end cannot be told, as the law room names it. */
  readonly unknown_because: string | null
}

/** By what the projected tables were made: where that is not what this program would make, they are made anew. */
export interface ProjectionTable {
  readonly id: number
  made_by: string
}
