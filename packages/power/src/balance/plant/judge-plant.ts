import {
  alternative,
  type Alternative,
  type DateRange,
  type Finding,
  type MiningFacts,
  missing,
  type Missing,
  type Range,
  reason,
  type Reason,
  type Score,
  type Verdict,
} from '@davylamp/finding'
import { machineCounts } from '@davylamp/mining'
import { energyFacts } from '../../harm/energy.js'
import { dayText } from '../../read/day.js'
import { balanceFinding, type BalanceSource } from '../balance-finding.js'
import { plantCauses } from './plant-causes.js'
import type { PlantMeasures } from './measure-plant.js'
import { behindParams, plantTerms, strengthOfBehind } from './plant-terms.js'

/** Log-odds of a plant before any evidence: few mine, but the balance is direct evidence. */
const prior = -4
const suspectLogOdds = -1
const probableLogOdds = 1
/** A change this near to the start of the record may have been there before. */
const edgeDays = 7

/** Judges one plant by its balance. What was not metered keeps it at `suspect`. */
export function judgePlant(plant: PlantMeasures, source: BalanceSource): { score: Score; finding: Finding | null } {
  const subjectId = plant.record.plantId
  if (plant.days < 28 || !(plant.capacityKw > 0))
    return { score: { subjectId, score: 0, status: 'not-judged', reason: 'power.short-record' }, finding: null }
  const values = plantTerms
    .map((term) => ({ term, weight: term.cap * term.strength(plant) }))
    .filter((one) => one.weight > 0.005)
    .sort((a, b) => b.weight - a.weight)
  const logOdds = values.reduce((sum, one) => sum + one.weight, prior)
  const score = 1 / (1 + Math.exp(-logOdds))
  const causes = plantCauses.filter((cause) => cause.holds(plant))
  const verdict = verdictOf(logOdds, plant, causes.length > 0)
  const finding =
    verdict === null
      ? null
      : balanceFinding({
          kind: 'plant',
          id: subjectId,
          verdict,
          score,
          firstDay: plant.record.firstDay,
          days: plant.days,
          source,
          mining: verdict === 'related' ? {} : estimate(plant, values[0]?.term.code ?? ''),
          reasons:
            verdict === 'related'
              ? causes.map((cause) => reason(cause.code, 0, cause.params(plant)))
              : [
                  ...values.map((one) =>
                    reason(one.term.code, Math.round(one.weight * 100) / 100, one.term.params(plant)),
                  ),
                  ...beside(plant),
                ],
          alternatives: verdict === 'related' ? [] : alternatives(plant),
          missing: whatIsMissing(plant),
        })
  return {
    score: {
      subjectId,
      score,
      status: 'judged',
      reason: values[0]?.term.code ?? causes[0]?.code ?? 'power.balance-closes',
    },
    finding,
  }
}

/** Where the balance itself speaks, neighbours only bear it out. */
function beside(plant: PlantMeasures): Reason[] {
  if (plant.gateOnly || plant.behind === null || plant.behind.basis === 'own-past') return []
  return strengthOfBehind(plant) < 0.3 ? [] : [reason('power.plant-behind-neighbours', 0, behindParams(plant))]
}

function verdictOf(logOdds: number, plant: PlantMeasures, explained: boolean): Verdict | null {
  if (logOdds >= probableLogOdds && !plant.gateOnly && plant.record.metered !== false) return 'probable'
  if (logOdds >= suspectLogOdds) return 'suspect'
  return explained ? 'related' : null
}

function estimate(plant: PlantMeasures, strongest: string): MiningFacts {
  const { unaccounted, stationUse, thirst, behind, record } = plant
  const around = (kw: number): Range => ({ low: Math.round(92 * kw) / 100, high: Math.round(108 * kw) / 100 })
  const at = (day: number): string => dayText(record.firstDay + day)
  const since = (day: number): DateRange =>
    day <= edgeDays ? { earliest: null, latest: at(day) } : { earliest: at(day - 3), latest: at(day + 3) }
  const until = (day: number): DateRange | null =>
    day >= plant.days - edgeDays ? null : { earliest: at(day - 3), latest: at(day + 3) }
  let powerKw: Range
  let onset: DateRange
  let end: DateRange | null = null
  if (strongest === 'power.plant-station-use' && stationUse !== null) {
    powerKw = { low: Math.round(stationUse.kw - 0.02 * plant.capacityKw), high: Math.round(stationUse.kw) }
    onset = since(stationUse.from)
    end = until(stationUse.to)
  } else if (strongest === 'power.plant-thirst' && thirst !== null) {
    powerKw = around(thirst.kw)
    onset =
      thirst.firstDay <= 45 && thirst.lastDryDay < 0
        ? { earliest: null, latest: at(thirst.firstDay) }
        : { earliest: at(Math.max(0, thirst.lastDryDay)), latest: at(thirst.firstDay) }
  } else if (strongest.startsWith('power.plant-behind') && behind !== null) {
    powerKw = {
      low: Math.round(Math.max(0, behind.kw - behind.spreadKw)),
      high: Math.round(behind.kw + behind.spreadKw),
    }
    onset = since(behind.from)
    end = until(behind.to)
  } else {
    powerKw = around(unaccounted?.kw ?? thirst?.kw ?? 0)
    onset = since(unaccounted?.from ?? 0)
    end = until(unaccounted?.to ?? plant.days)
  }
  const counts = machineCounts(powerKw, null)
  const times = { onset, ...(end === null ? {} : { end }) }
  return {
    powerKw,
    ...times,
    ...energyFacts({ powerKw, ...times }, 24, { first: at(0), after: at(plant.days) }),
    ...(counts.length === 0
      ? {}
      : {
          machines: {
            low: Math.min(...counts.map((one) => one.low)),
            high: Math.max(...counts.map((one) => one.high)),
          },
        }),
  }
}

function alternatives({ unaccounted, gateFaultHours }: PlantMeasures): Alternative[] {
  const goesAlong = (unaccounted?.withGeneration ?? 0) > 0.93
  return [
    alternative('power.plant-wrong-ratio-possible', goesAlong ? 'open' : 'ruled-out'),
    alternative('power.plant-village-possible', (unaccounted?.diurnal ?? 0) > 0.2 ? 'open' : 'ruled-out'),
    alternative('power.plant-gate-fault-possible', gateFaultHours >= 6 ? 'open' : 'ruled-out'),
    alternative('power.plant-unregistered-customer', 'open'),
  ]
}

function whatIsMissing({ gateOnly, record, behind }: PlantMeasures): Missing[] {
  const list: Missing[] = [missing('power.load-alone')]
  if (gateOnly) list.push(missing('power.no-generation'))
  if (gateOnly && behind === null) list.push(missing('power.no-neighbours'))
  if (record.stationUse === null) list.push(missing('power.no-station-use'))
  if (record.directSupply === null) list.push(missing('power.no-direct-supply'))
  if (record.metered === false) list.push(missing('power.self-declared'))
  return list
}
