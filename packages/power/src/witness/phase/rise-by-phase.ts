import { median, robustDeviation } from '../../measure/order-statistics.js'
import type { Phase, PhaseCurves } from './read-phases.js'

/** How the current of one phase lies over a reference, from day to day. */
export interface PhaseRise {
  readonly phase: Phase
  /** Median over the days, A. */
  readonly amps: number
  /** Robust deviation from day to day, A. */
  readonly spreadA: number
  /** Part of the days on which it lies within a quarter of the median. */
  readonly held: number
  readonly days: number
}

/** Hours of the day that a load runs. */
export interface Block {
  readonly firstHour: number
  readonly hours: number
}

/** Fewer days than these say nothing of constancy. */
export const fewestDays = 7

/** The hours of a block, from 0 to 23. */
export function hoursOf({ firstHour, hours }: Block): number[] {
  return Array.from({ length: hours }, (_, step) => (firstHour + step) % 24)
}

/**
 * Rise of each phase over what `reference` gives for a phase, day and hour: for each day the median over the block's
 * hours, so that an hour of other business does not move it. Phases with too few days are left out.
 */
export function risesByPhase(
  curves: PhaseCurves,
  block: Block,
  from: number,
  to: number,
  reference: (phase: Phase, day: number, hour: number) => number,
): PhaseRise[] {
  return [...curves].flatMap(([phase, curve]) => {
    const daily: number[] = []
    for (let day = from; day < to; day++) {
      const level = median(hoursOf(block).map((hour) => (curve[day * 24 + hour] ?? NaN) - reference(phase, day, hour)))
      if (!Number.isNaN(level)) daily.push(level)
    }
    if (daily.length < fewestDays) return []
    const amps = median(daily)
    const held = daily.filter((one) => Math.abs(one - amps) <= 0.25 * Math.abs(amps)).length / daily.length
    return [{ phase, amps, spreadA: robustDeviation(daily), held, days: daily.length }]
  })
}

/** Median of each hour of a phase over some days: what it carried before. */
export function profile(curve: Float32Array, from: number, to: number): Float64Array {
  const hourly = new Float64Array(24)
  for (let hour = 0; hour < 24; hour++) {
    const values: number[] = []
    for (let day = from; day < to; day++) values.push(curve[day * 24 + hour] ?? NaN)
    hourly[hour] = median(values)
  }
  return hourly
}
