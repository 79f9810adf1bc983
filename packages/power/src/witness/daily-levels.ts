import { clearOnset } from '../judge/thresholds.js'
import type { Measures } from '../measure/measure.js'
import { quantile } from '../measure/order-statistics.js'

/**
 * The level of the constant part on each day of the stretch that the shape was judged on: the lower quartile of its hours
 * of running, which an hour of other business does not move. Index 0 is day `measures.stretch.from`.
 */
export function dailyLevels(measures: Measures, hourlyKw: Float32Array): number[] {
  const { from, to } = measures.stretch
  const { firstHour, hours } = blockOf(measures)
  return Array.from({ length: to - from }, (_, index) => {
    const day = from + index
    return quantile(
      Array.from({ length: hours }, (_hour, step) => hourlyKw[day * 24 + ((firstHour + step) % 24)] ?? NaN),
      0.25,
    )
  })
}

/** The hours that the load runs: those that rose, those that a clock switches, else the whole day. */
function blockOf({ added, edges, floor }: Measures): { readonly firstHour: number; readonly hours: number } {
  if (added !== null && added.clarity >= clearOnset) return added
  if (edges.clarity > 2.5 && edges.kw > floor.kw)
    return { firstHour: (edges.upHour + 1) % 24, hours: Math.max(3, ((edges.downHour - edges.upHour + 24) % 24) - 2) }
  return { firstHour: 0, hours: 24 }
}
