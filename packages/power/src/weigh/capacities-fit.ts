import type { MeterSummary } from '../survey/summary.js'

/** When this part of all customers exceeds what they contracted, it is the unit or the table that is wrong. */
const tooMany = 0.15
const fewest = 50

/** Whether contracted capacities and readings can be compared at all: a wrong unit makes everyone exceed his contract. */
export function capacitiesFit(meters: readonly Pick<MeterSummary, 'peakOverCapacity'>[]): boolean {
  const known = meters.filter((meter) => !Number.isNaN(meter.peakOverCapacity))
  const above = known.filter((meter) => meter.peakOverCapacity > 1.05).length
  return known.length < fewest || above <= tooMany * known.length
}
