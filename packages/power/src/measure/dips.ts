import { median, quantile, robustDeviation } from './order-statistics.js'
import { type RollingQuantiles, risingQuantiles } from './rolling-quantiles.js'

/**
 * Short stops of something constant beneath an ordinary load. When machines trip, the meter falls by their power,
 * whatever the hour, to what the customer needs without them, and comes back: dips of one depth, without spikes.
 */
export interface Dips {
  /** Dips per 30 days. */
  readonly count: number
  /** Excursions upwards per 30 days, by the same measure. */
  readonly spikes: number
  /** Usual depth of the deeper half, kW. */
  readonly depthKw: number
  /** 1 when all deep dips have one depth, towards 0 when they scatter. */
  readonly likeness: number
  /** What is left during the dips, over the usual load. */
  readonly leftShare: number
}

const width = risingQuantiles.length
const longestHours = 30

/** Dips of the days from `from` until before `to`, against the usual quantiles of each hour around that day. */
export function dipsOf(hourlyKw: Float32Array, quantiles: RollingQuantiles, from: number, to: number): Dips {
  const depths: number[] = []
  const left: number[] = []
  let spikes = 0
  let deepest = 0
  let leftKw = 0
  let usualKw = 0
  let hours = 0
  let above = false
  for (let at = from * 24; at < to * 24; at++) {
    const kw = hourlyKw[at] ?? NaN
    const usual = usualAt(quantiles, at, 2)
    const low = usualAt(quantiles, at, 0)
    const high = usualAt(quantiles, at, 4)
    if (Number.isNaN(kw) || Number.isNaN(usual)) continue
    const margin = 0.02 * usual + 0.01
    const isDip = kw < low - 1.5 * (usual - low) - margin
    const isSpike = kw > high + 1.5 * (high - usual) + margin
    if (isDip) {
      hours++
      if (usual - kw > deepest) {
        deepest = usual - kw
        leftKw = kw
        usualKw = usual
      }
    } else if (hours > 0) {
      if (hours <= longestHours) {
        depths.push(deepest)
        left.push(leftKw / usualKw)
      }
      hours = 0
      deepest = 0
    }
    if (isSpike && !above) spikes++
    above = isSpike
  }
  const months = (to - from) / 30
  const middle = median(depths)
  const deep = depths.filter((depth) => depth >= middle)
  const usualDepth = median(deep)
  return {
    count: depths.length / months,
    spikes: spikes / months,
    depthKw: depths.length < 2 ? 0 : usualDepth,
    likeness: deep.length < 3 ? 0 : 1 / (1 + robustDeviation(deep) / (0.05 * usualDepth)),
    leftShare: depths.length < 2 ? 1 : quantile(left, 0.25),
  }
}

/** Mean of the windows before and after that day. */
function usualAt(quantiles: RollingQuantiles, hour: number, index: number): number {
  const before = quantiles.before[hour * width + index] ?? NaN
  const after = quantiles.after[hour * width + index] ?? NaN
  if (Number.isNaN(before)) return after
  if (Number.isNaN(after)) return before
  return (before + after) / 2
}
