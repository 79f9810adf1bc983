import type { Sentence } from './text/sentence.js'

/** An estimate, both ends included, in the unit that the field's name carries. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** An amount that was calculated from others, never measured. */
export interface Calculated extends Range {
  /** What the factor or price holds for: a province, a grid region or the nation (`全国`). */
  readonly area: { readonly zh: string; readonly en: string }
  /** The formula with its numbers, in words. */
  readonly basis: Sentence
  /** Where the factor or price was published. */
  readonly documents: readonly string[]
}

/** A local calendar date known up to an interval. `earliest: null` means: before the record began. */
export interface DateRange {
  readonly earliest: string | null
  readonly latest: string | null
}
