import type { Range } from '@davylamp/finding'
import { formatLargeRange, formatRange } from '../say/quantity.js'

/** A quantity in the unit that we reckon in. */
export interface Amount {
  readonly range: Range
  readonly unit: 'kW' | 'kWh'
}

/** Units that heads of columns name, as multiples of ours; the longer names first. */
const named: Readonly<Record<Amount['unit'], readonly (readonly [RegExp, number])[]>> = {
  kW: [
    [/兆瓦|mw/i, 1000],
    [/千瓦|kw/i, 1],
    [/瓦|\bw\b/i, 0.001],
  ],
  kWh: [
    [/万千瓦时|万度|万kwh/i, 10_000],
    [/兆瓦时|mwh/i, 1000],
    [/千瓦时|kwh|度/i, 1],
  ],
}

/** The quantity as it is written under a head: in the unit that the head names, else with ours behind it. */
export function amountUnder(head: string, { range, unit }: Amount): string {
  const say = unit === 'kWh' ? formatLargeRange : formatRange
  const factor = named[unit].find(([pattern]) => pattern.test(head.normalize('NFKC')))?.[1]
  if (factor === undefined) return `${say(range)} ${unit}`
  return say({ low: range.low / factor, high: range.high / factor })
}
