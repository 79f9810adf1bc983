import type { FindingCode, Params } from '@davylamp/finding'
import { dayText } from '../../read/day.js'
import { percent, shown } from '../../weigh/term.js'
import type { PlantMeasures } from './measure-plant.js'

/** What else makes a balance fail: named as what it is, `related`, never as mining. */
export interface PlantCause {
  readonly code: FindingCode
  readonly holds: (plant: PlantMeasures) => boolean
  readonly params: (plant: PlantMeasures) => Params
}

function goesWithGeneration({ unaccounted, capacityKw, gateFaultHours }: PlantMeasures): boolean {
  return (
    unaccounted !== null &&
    gateFaultHours < 24 &&
    unaccounted.withGeneration > 0.93 &&
    unaccounted.kw > 0.03 * capacityKw
  )
}

export const plantCauses: readonly PlantCause[] = [
  {
    code: 'power.plant-wrong-ratio',
    holds: goesWithGeneration,
    params: ({ unaccounted, record }) => ({
      from: dayText(record.firstDay + (unaccounted?.from ?? 0)),
      together: percent(unaccounted?.withGeneration ?? 0),
    }),
  },
  {
    code: 'power.plant-loses-too-much',
    holds: (plant) => plant.wrongRatio.lost !== null && plant.gateFaultHours < 24 && !goesWithGeneration(plant),
    params: ({ wrongRatio: { lost } }) => ({
      share: percent(lost?.share ?? 0),
      together: percent(lost?.together ?? 0),
    }),
  },
  {
    code: 'power.plant-delivers-more',
    holds: ({ wrongRatio }) => wrongRatio.surplus !== null,
    params: ({ record, wrongRatio: { surplus } }) => ({
      days: surplus?.days ?? 0,
      from: dayText(record.firstDay + (surplus?.firstDay ?? 0)),
      share: percent(surplus?.share ?? 0),
    }),
  },
  {
    code: 'power.plant-gate-fault',
    holds: ({ gateFaultHours }) => gateFaultHours >= 24,
    params: ({ gateFaultHours }) => ({ hours: gateFaultHours }),
  },
  {
    code: 'power.plant-unmetered-village',
    holds: ({ unaccounted, capacityKw }) =>
      unaccounted !== null &&
      unaccounted.kw > 0.006 * capacityKw &&
      unaccounted.diurnal > 0.4 &&
      unaccounted.withGeneration < 0.9,
    params: ({ unaccounted }) => ({ kw: shown(unaccounted?.kw ?? 0), range: percent(unaccounted?.diurnal ?? 0) }),
  },
]
