import type { FindingCode, Params } from '@davylamp/finding'
import { dayText } from '../../read/day.js'
import { percent, ramp, shown } from '../../weigh/term.js'
import type { PlantMeasures } from './measure-plant.js'

/** Evidence on a plant: strength times cap is its weight in log-odds. */
export interface PlantTerm {
  readonly code: FindingCode
  readonly cap: number
  readonly strength: (plant: PlantMeasures) => number
  readonly params: (plant: PlantMeasures) => Params
}

/**
 * Station use of small hydropower stays within 0.3 to 2 % of what it generates (engineering knowledge, not a standard);
 * of the capacity it is about as much.
 */
const usualStationShare = 0.018

export const plantTerms: readonly PlantTerm[] = [
  {
    code: 'power.plant-unaccounted',
    cap: 8,
    strength: ({ unaccounted, capacityKw }) =>
      unaccounted === null
        ? 0
        : ramp(unaccounted.kw / capacityKw, 0.008, 0.025) *
          ramp(unaccounted.constancy, 0.68, 0.88) *
          ramp(unaccounted.diurnal, 0.45, 0.15) *
          ramp(unaccounted.withGeneration, 0.97, 0.9),
    params: ({ unaccounted, record }) => ({
      kw: shown(unaccounted?.kw ?? 0),
      from: dayText(record.firstDay + (unaccounted?.from ?? 0)),
      spread: percent(1 - (unaccounted?.constancy ?? 1)),
    }),
  },
  {
    code: 'power.plant-station-use',
    cap: 6,
    strength: ({ stationUse, capacityKw }) =>
      stationUse === null ? 0 : ramp(stationUse.kw / capacityKw, usualStationShare, 0.035),
    params: ({ stationUse, capacityKw }) => ({
      kw: shown(stationUse?.kw ?? 0),
      share: shown((100 * (stationUse?.kw ?? 0)) / capacityKw),
    }),
  },
  {
    code: 'power.plant-thirst',
    cap: 6,
    strength: ({ thirst, capacityKw }) =>
      thirst === null
        ? 0
        : ramp(thirst.kw / capacityKw, 0.008, 0.025) * ramp(thirst.hours, 6, 48) * ramp(thirst.diurnal, 0.55, 0.25),
    params: ({ thirst }) => ({ kw: shown(thirst?.kw ?? 0), hours: thirst?.hours ?? 0 }),
  },
  {
    // A customer supplied directly takes a constant share as well, and by the gate alone nobody knows of him.
    code: 'power.plant-behind-neighbours',
    cap: 3.8,
    strength: (plant) => (plant.gateOnly && plant.behind?.basis !== 'own-past' ? strengthOfBehind(plant) : 0),
    params: behindParams,
  },
  {
    // One year may be dry and the next one wet: never enough by itself.
    code: 'power.plant-behind-own-past',
    cap: 1.9,
    strength: (plant) => (plant.gateOnly && plant.behind?.basis === 'own-past' ? strengthOfBehind(plant) : 0),
    params: behindParams,
  },
]

/** Other rivers have other rain. */
const elsewhere = 0.5

/** How clearly a plant delivers a constant less than what it is held against, 0 to 1. */
export function strengthOfBehind({ behind, capacityKw }: PlantMeasures): number {
  if (behind === null) return 0
  return (
    ramp(behind.kw / capacityKw, 0.02, 0.05) *
    ramp(behind.kw / (behind.spreadKw + 0.005 * capacityKw), 3, 6) *
    (behind.basis === 'elsewhere' ? elsewhere : 1)
  )
}

export function behindParams({ behind, record }: PlantMeasures): Params {
  return {
    kw: shown(behind?.kw ?? 0),
    spread: shown(behind?.spreadKw ?? 0),
    neighbours: behind?.neighbours ?? 0,
    from: dayText(record.firstDay + (behind?.from ?? 0)),
  }
}
