import { clearOnset } from '../../judge/thresholds.js'
import type { Measures } from '../../measure/measure.js'
import { quantile } from '../../measure/order-statistics.js'
import { type Slope, slopeOf } from './slope.js'

/** The constant part of a load against the temperature: over the whole range, and where rooms are heated or cooled. */
export interface TemperatureMeasures {
  readonly whole: Slope
  /** Below 14 °C of the day's mean, where heating runs. */
  readonly cold: Slope | null
  /** Above 19 °C, where cooling runs. */
  readonly warm: Slope | null
}

const coldBelowC = 14
const warmAboveC = 19

/**
 * The level of a day is the lower quartile of its hours of running, which an hour of other business does not move, over the
 * stretch that the shape was judged on. `celsius` holds a mean for each day of the record.
 */
export function measureTemperature(
  measures: Measures,
  hourlyKw: Float32Array,
  celsius: readonly number[],
): TemperatureMeasures | null {
  const { from, to } = measures.stretch
  const { firstHour, hours } = blockOf(measures)
  const levels: number[] = []
  const temperatures: number[] = []
  for (let day = from; day < to; day++) {
    const running = Array.from({ length: hours }, (_, step) => hourlyKw[day * 24 + ((firstHour + step) % 24)] ?? NaN)
    levels.push(quantile(running, 0.25))
    temperatures.push(celsius[day] ?? NaN)
  }
  const whole = slopeOf(levels, temperatures)
  if (whole === null || !(whole.levelKw > 0)) return null
  const where = (holds: (one: number) => boolean): Slope | null =>
    slopeOf(
      levels,
      temperatures.map((one) => (holds(one) ? one : NaN)),
    )
  return { whole, cold: where((one) => one < coldBelowC), warm: where((one) => one > warmAboveC) }
}

/** The hours that the load runs: those that rose, those that a clock switches, else the whole day. */
function blockOf({ added, edges, floor }: Measures): { readonly firstHour: number; readonly hours: number } {
  if (added !== null && added.clarity >= clearOnset) return added
  if (edges.clarity > 2.5 && edges.kw > floor.kw)
    return { firstHour: (edges.upHour + 1) % 24, hours: Math.max(3, ((edges.downHour - edges.upHour + 24) % 24) - 2) }
  return { firstHour: 0, hours: 24 }
}
