import type { BalanceRest, Range } from '@davylamp/finding'
import { quantile } from '../measure/order-statistics.js'
import { dailyMeans } from './constant-window.js'

/** Fewer days outside of the window than these make no history. */
const fewestDays = 14

/** What a rest usually is outside of its window: eight of ten daily means, kW. Null with too few days there. */
export function usualBeside(hourlyKw: Float64Array, { from, to }: BalanceRest['window']): Range | null {
  const outside = dailyMeans(hourlyKw).filter((kw, day) => !Number.isNaN(kw) && (day < from || day >= to))
  return outside.length < fewestDays ? null : { low: quantile(outside, 0.1), high: quantile(outside, 0.9) }
}
