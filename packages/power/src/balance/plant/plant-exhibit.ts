import type { BalanceExhibit, BalanceFlow, BalanceRest, Finding } from '@davylamp/finding'
import { quantiles } from '../../measure/order-statistics.js'
import { dayText } from '../../read/day.js'
import { dailyMeans } from '../constant-window.js'
import { usualBeside } from '../usual-rest.js'
import type { PlantMeasures } from './measure-plant.js'
import { importExcess, plantFlows } from './plant-flows.js'

/** Fewer neighbours than these make no band. */
const fewestNeighbours = 2

/** What a plant's finding is drawn from: its balance by the day, and what it leaves by the hour, beside its own past and its river. */
export function plantExhibit(finding: Finding, plant: PlantMeasures, all: readonly PlantMeasures[]): BalanceExhibit {
  const { record, days } = plant
  const of = restOf(finding, plant)
  const hourlyKw = restByHour(plant, of)
  const window = windowOf(plant, of)
  const usualKw = usualBeside(hourlyKw, window)
  const neighbourKw = neighbourBand(plant, of, all)
  return {
    kind: 'balance',
    findingId: finding.id,
    firstDay: dayText(record.firstDay),
    days,
    flows: flowsOf(plant),
    rest: {
      of,
      hourlyKw: Float32Array.from(hourlyKw),
      window,
      ...(usualKw === null ? {} : { usualKw }),
      ...(neighbourKw === null ? {} : { neighbourKw }),
    },
  }
}

/** The side of the balance that the weightiest reason speaks of. */
function restOf({ reasons }: Finding, { gateOnly }: PlantMeasures): BalanceRest['of'] {
  const [strongest] = reasons.toSorted((a, b) => b.weight - a.weight)
  if (strongest?.code === 'power.plant-station-use') return 'station-use'
  return strongest?.code === 'power.plant-thirst' || gateOnly ? 'import' : 'unaccounted'
}

function restByHour(
  { record, capacityKw, lossShare, unaccounted }: PlantMeasures,
  of: BalanceRest['of'],
): Float64Array {
  const { hours, generation, known, balance } = plantFlows(record)
  const unknown = new Float64Array(hours).fill(NaN)
  switch (of) {
    case 'station-use':
      return record.stationUse ?? unknown
    case 'import':
      return importExcess(record, capacityKw, known) ?? unknown
    default:
      return generation === null
        ? unknown
        : balance.map((kw, hour) => kw - (unaccounted?.slope ?? lossShare) * (generation[hour] ?? NaN))
  }
}

function windowOf(
  { unaccounted, stationUse, thirst, days }: PlantMeasures,
  of: BalanceRest['of'],
): BalanceRest['window'] {
  if (of === 'import') return { from: thirst?.firstDay ?? 0, to: days }
  const { from, to } = (of === 'station-use' ? stationUse : unaccounted) ?? { from: 0, to: days }
  return { from, to }
}

function flowsOf({ record }: PlantMeasures): BalanceFlow[] {
  const sides = [
    ['generation', record.generation],
    ['import', record.import],
    ['export', record.export],
    ['direct-supply', record.directSupply],
    ['station-use', record.stationUse],
  ] as const
  return sides.flatMap(([name, hourly]) =>
    hourly === null ? [] : [{ name, dailyKw: Float32Array.from(dailyMeans(hourly)) }],
  )
}

/** Tenth, middle and ninetieth of the other plants on the river, day by day, each as a part of its capacity. */
function neighbourBand(
  { record, days, capacityKw }: PlantMeasures,
  of: BalanceRest['of'],
  all: readonly PlantMeasures[],
): NonNullable<BalanceRest['neighbourKw']> | null {
  const shares = all
    .filter((other) => other.record !== record && record.river !== null && other.record.river === record.river)
    .map((other) => ({
      shift: record.firstDay - other.record.firstDay,
      daily: dailyMeans(restByHour(other, of)).map((kw) => kw / other.capacityKw),
    }))
    .filter(({ daily }) => daily.some((share) => !Number.isNaN(share)))
  if (shares.length < fewestNeighbours || !(capacityKw > 0)) return null
  const band = { low: new Float32Array(days), median: new Float32Array(days), high: new Float32Array(days) }
  const values = new Float64Array(shares.length)
  for (let day = 0; day < days; day++) {
    shares.forEach(({ shift, daily }, index) => (values[index] = daily[day + shift] ?? NaN))
    const [low = NaN, middle = NaN, high = NaN] = quantiles(values, [0.1, 0.5, 0.9])
    band.low[day] = low * capacityKw
    band.median[day] = middle * capacityKw
    band.high[day] = high * capacityKw
  }
  return band
}
