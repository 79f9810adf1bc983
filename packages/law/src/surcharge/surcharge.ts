import { surchargeRows } from './surcharge-rows.js'

/** A calendar date known up to an interval; both ends included. */
export interface LawDateRange {
  readonly earliest: string
  /** Null: open. */
  readonly latest: string | null
}

/** What is added to the price of power that is used for mining (差别电价). */
export interface Surcharge {
  /** A province, without 省, 市, 自治区; `全国` for the nation. */
  readonly place: string
  /** Null where the document is known but its number is not. */
  readonly yuanPerKwh: number | null
  readonly document: string
  /** How the document is called in English where it has no number to call it by. */
  readonly documentEn?: string
  /** From when it holds. */
  readonly from: LawDateRange
  /** Until when it holds; null: no end is known. */
  readonly to: LawDateRange | null
  readonly status: 'issued' | 'draft'
  /**
   * `page`: read on a page that reports it; `uncertain`: number or dates could not be confirmed; `site`: entered by a site that holds
   * the document. The document itself decides.
   */
  readonly confidence: 'page' | 'uncertain' | 'site'
  /** On which power and how it is counted, in Chinese as the documents say it in short. */
  readonly rule: string
  /** When the row was entered. No row has been held against its document since. */
  readonly recordedOn: string
}

/** All that is known for a place, its own rows first, then the nation's. The place's own price stands in for the nation's, it is not added to it. */
export function surchargesOf(province: string | undefined, rows: readonly Surcharge[] = surchargeRows): Surcharge[] {
  const own = rows.filter(({ place }) => place === province)
  return [...own, ...rows.filter(({ place }) => place === '全国')]
}
