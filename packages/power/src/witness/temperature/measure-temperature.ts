import type { Measures } from '../../measure/measure.js'
import { dailyLevels } from '../daily-levels.js'
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

/** `celsius` holds a mean for each day of the record. */
export function measureTemperature(
  measures: Measures,
  hourlyKw: Float32Array,
  celsius: readonly number[],
): TemperatureMeasures | null {
  const levels = dailyLevels(measures, hourlyKw)
  const temperatures = levels.map((_, index) => celsius[measures.stretch.from + index] ?? NaN)
  const whole = slopeOf(levels, temperatures)
  if (whole === null || !(whole.levelKw > 0)) return null
  const where = (holds: (one: number) => boolean): Slope | null =>
    slopeOf(
      levels,
      temperatures.map((one) => (holds(one) ? one : NaN)),
    )
  return { whole, cold: where((one) => one < coldBelowC), warm: where((one) => one > warmAboveC) }
}
