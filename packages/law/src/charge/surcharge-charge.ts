import type { Range, Sentence } from '@davylamp/finding'
import { overlapDays, startOfDayMs, stretches, type UncertainPeriod } from '../period/period.js'
import { areaInEnglish } from '../place/place.js'
import { point, product, writeRange } from '../range/range.js'
import { type Surcharge, surchargesOf } from '../surcharge/surcharge.js'
import { say } from './texts.js'

/** The surcharge by one document. */
export interface SurchargeAmount {
  readonly place: string
  readonly document: string
  readonly yuan: Range
  readonly formula: Sentence
}

export interface SurchargeAmounts {
  readonly amounts: readonly SurchargeAmount[]
  /** Which rules were not computed and why, and how the amounts are to be read. */
  readonly notes: readonly Sentence[]
}

const dayMs = 86_400_000

/**
 * The surcharge on mining over the days in which each rule held: the place's own rules first, then the nation's, which a place's own
 * stands in for. Only a rule whose document, price and date were found on a page is computed; of a draft, of a price that is not
 * known and of a document that could not be confirmed it is said that no amount is stated. Rules that did not hold are left out.
 *
 * @param kwhPerDay energy of a mean day of mining
 * @param province without 省, 市, 自治区; undefined gives the nation alone
 * @param rows the rules that are known; those that are built in when left out
 */
export function surchargesOver(
  kwhPerDay: Range,
  period: UncertainPeriod,
  province: string | undefined,
  rows?: readonly Surcharge[],
): SurchargeAmounts {
  const amounts: SurchargeAmount[] = []
  const notes: Sentence[] = []
  for (const row of surchargesOf(province, rows)) {
    const { place, document, yuanPerKwh, status, confidence } = row
    const days = daysInForce(period, row)
    if (days.high === 0) continue
    const names = { place, placeEn: areaInEnglish(place), document, documentEn: row.documentEn ?? document }
    if (status === 'draft') notes.push(say('law.surcharge-draft', names))
    else if (yuanPerKwh === null) notes.push(say('law.surcharge-price-unknown', names))
    else if (confidence === 'uncertain') notes.push(say('law.surcharge-unconfirmed', { ...names, yuan: yuanPerKwh }))
    else {
      const parts = { kwhPerDay: writeRange(kwhPerDay), days: writeRange(days), yuan: yuanPerKwh }
      const yuan = product(kwhPerDay, days, point(yuanPerKwh))
      amounts.push({ place, document, yuan, formula: say('law.surcharge', { ...names, ...parts }) })
    }
  }
  if (amounts.length > 1) notes.push(say('law.surcharge-one'))
  if (amounts.length > 0) notes.push(say('law.surcharge-account'))
  return { amounts, notes }
}

/** Days of the period in which a rule held: from when it surely did, to when it may have. */
function daysInForce(period: UncertainPeriod, { from, to }: Surcharge): Range {
  const { outer } = stretches(period)
  // The last day of a rule is one on which it holds.
  const ends = (date: string | null | undefined) => (date == null ? outer.toMs : startOfDayMs(date) + dayMs)
  // Where it is open since when a rule holds, it may not hold at all.
  const surelyFrom = from.latest === null ? Number.POSITIVE_INFINITY : startOfDayMs(from.latest)
  return overlapDays(
    period,
    { fromMs: surelyFrom, toMs: ends(to?.earliest) },
    { fromMs: startOfDayMs(from.earliest), toMs: ends(to?.latest) },
  )
}
