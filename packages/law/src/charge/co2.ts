import type { Range, Sentence } from '@davylamp/finding'
import { type EmissionFactor, emissionFactors } from '../emission/factor.js'
import { daysByYear, type UncertainPeriod } from '../period/period.js'
import { areaInEnglish } from '../place/place.js'
import { point, product, sum } from '../range/range.js'
import { say } from './texts.js'

/** CO2 of energy by the factors of one area. */
export interface Co2Amount {
  /** `四川`, `西南`, `全国`. */
  readonly area: string
  readonly kg: Range
  readonly formula: Sentence
  /** The notices that published the factors. */
  readonly documents: readonly string[]
  /** Years for which the factor of another year stands in. */
  readonly notes: readonly Sentence[]
}

/**
 * CO2 of energy used evenly over a period, year by year, by the factors of the province, its grid regions and the nation: the
 * narrowest area first. They are ways to count the same thing, never parts of a sum.
 *
 * @param kwhPerDay energy of a mean day
 * @param province without 省, 市, 自治区; undefined gives the nation alone
 */
export function co2Of(kwhPerDay: Range, period: UncertainPeriod, province: string | undefined): Co2Amount[] {
  const byArea = new Map<string, { readonly year: number; readonly kg: Range; readonly factor: EmissionFactor }[]>()
  for (const { year, days } of daysByYear(period))
    for (const factor of emissionFactors(province, year)) {
      const kg = product(kwhPerDay, days, point(factor.kgCo2PerKwh))
      byArea.set(factor.area, [...(byArea.get(factor.area) ?? []), { year, kg, factor }])
    }
  return [...byArea].map(([area, years]) => {
    const names = { area, areaEn: areaInEnglish(area) }
    return {
      area,
      kg: sum(...years.map(({ kg }) => kg)),
      formula: say('law.co2', {
        ...names,
        factors: years.map(({ year, factor }) => `${year}: ${factor.kgCo2PerKwh}`).join('; '),
      }),
      documents: [...new Set(years.map(({ factor }) => factor.document))],
      notes: years
        .filter(({ factor }) => factor.isStandIn)
        .map(({ year, factor }) => say('law.stand-in', { ...names, year, published: factor.year })),
    }
  })
}
