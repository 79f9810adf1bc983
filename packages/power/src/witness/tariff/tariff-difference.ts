import type { Range } from '@davylamp/finding'
import type { CustomerRow, TariffLevel } from '@davylamp/intake'

/** What a load costs less a year at its own tariff than at dearer ones. */
export interface TariffDifference {
  readonly own: string
  readonly ownCnyPerKwh: Range
  /** The dearer tariffs, cheapest first. */
  readonly others: readonly string[]
  readonly othersCnyPerKwh: Range
  readonly cnyAYear: Range
  /** Documents, else files, that the levels come from. */
  readonly sources: readonly string[]
}

/**
 * Holds the level of a customer's tariff (else of his category) on one day against every dearer one that the user
 * brought: which of them the load should be billed at is for people to say, so the result is a range over all. Null
 * where his own level or a dearer one is not known. `day` is a local date.
 */
export function tariffDifference(
  levels: readonly TariffLevel[],
  customer: CustomerRow | null,
  kwhAYear: Range,
  day: string,
): TariffDifference | null {
  const valid = levels.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
  const named = (text: string | null | undefined) => valid.filter(({ tariff }) => tariff === text)
  const byTariff = named(customer?.tariff)
  const own = byTariff.length > 0 ? byTariff : named(customer?.category)
  const [first] = own
  if (first === undefined) return null
  const ownCnyPerKwh = rangeOf(own)
  const dearer = valid
    .filter(({ tariff, priceCnyPerKwh }) => tariff !== first.tariff && priceCnyPerKwh > ownCnyPerKwh.high)
    .toSorted((a, b) => a.priceCnyPerKwh - b.priceCnyPerKwh)
  if (dearer.length === 0) return null
  const othersCnyPerKwh = rangeOf(dearer)
  return {
    own: first.tariff,
    ownCnyPerKwh,
    others: [...new Set(dearer.map(({ tariff }) => tariff))],
    othersCnyPerKwh,
    cnyAYear: {
      low: kwhAYear.low * (othersCnyPerKwh.low - ownCnyPerKwh.high),
      high: kwhAYear.high * (othersCnyPerKwh.high - ownCnyPerKwh.low),
    },
    sources: [...new Set([...own, ...dearer].map(({ source, file }) => source ?? file))],
  }
}

function rangeOf(levels: readonly TariffLevel[]): Range {
  const prices = levels.map(({ priceCnyPerKwh }) => priceCnyPerKwh)
  return { low: Math.min(...prices), high: Math.max(...prices) }
}
