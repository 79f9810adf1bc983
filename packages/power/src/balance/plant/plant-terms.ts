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
]
