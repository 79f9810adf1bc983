import type { PlantRecord } from './read-plants.js'

export const plantDays = 200
const hours = plantDays * 24

/** A plant of 1,000 kW on a river with floods and droughts; loss 2 %, station use 6 kW. */
export function plant(
  change: Partial<Record<'load' | 'station' | 'before', (hour: number) => number>> & { ratioFrom?: number },
): PlantRecord {
  const generation = new Float64Array(hours)
  const exported = new Float64Array(hours)
  const imported = new Float64Array(hours)
  const stationUse = new Float64Array(hours)
  for (let hour = 0; hour < hours; hour++) {
    const water = Math.max(0, 450 + 420 * Math.sin(hour / 400) + 60 * Math.sin(hour / 31))
    const made = Math.max(0, water - (change.before?.(hour) ?? 0))
    const station = 6 + 0.3 * Math.sin(hour * 7.7) + (change.station?.(hour) ?? 0)
    const net = water * 0.98 - station - (change.load?.(hour) ?? 0) - (change.before?.(hour) ?? 0)
    generation[hour] = made
    stationUse[hour] = station
    exported[hour] = Math.max(0, net) * (hour >= (change.ratioFrom ?? Infinity) ? 0.75 : 1)
    imported[hour] = Math.max(0, -net)
  }
  return {
    plantId: 'P',
    river: 'R',
    orderOnRiver: 1,
    capacityKw: 1000,
    firstDay: 19_000,
    generation,
    export: exported,
    import: imported,
    stationUse,
    directSupply: null,
    metered: true,
  }
}
