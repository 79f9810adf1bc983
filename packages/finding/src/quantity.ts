/** An estimate, both ends included, in the unit that the field's name carries. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** A local calendar date known up to an interval. `earliest: null` means: before the record began. */
export interface DateRange {
  readonly earliest: string | null
  readonly latest: string | null
}
