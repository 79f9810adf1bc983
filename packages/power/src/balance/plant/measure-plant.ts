import { median, quantile } from '../../measure/order-statistics.js'
import { constantWindow, dailyMeans } from '../constant-window.js'
import { behindNeighbours, type BehindNeighbours } from './behind-neighbours.js'
import { correlation } from '../correlation.js'
import { importExcess, plantFlows } from './plant-flows.js'
import type { PlantRecord } from './read-plants.js'
import { type WrongRatio, wrongRatio } from './wrong-ratio.js'

/** Power that is generated, but neither exported nor used by what is registered. */
export interface Unaccounted {
  readonly kw: number
  /** Part of generation that was taken as loss to see it. */
  readonly slope: number
  /** Days it runs, counted from the start of the record. */
  readonly from: number
  readonly to: number
  /** Low decile over median of the hours it runs: 1 for machines. */
  readonly constancy: number
  /** Range of its usual profile over the day, over itself: people have one, machines do not. */
  readonly diurnal: number
  /** How far it goes with generation, −1 to 1: a wrong ratio goes with it, machines do not. */
  readonly withGeneration: number
}

/** Numbers of one plant; kW are means of hours. */
export interface PlantMeasures {
  readonly record: PlantRecord
  readonly days: number
  readonly capacityKw: number
  readonly gateOnly: boolean
  readonly meanGenerationKw: number
  /** Part of generation that is lost on the way, as far as it is proportional. */
  readonly lossShare: number
  readonly unaccounted: Unaccounted | null
  readonly wrongRatio: WrongRatio
  /** A constant in the station-use meter. */
  readonly stationUse: { readonly kw: number; readonly from: number; readonly to: number } | null
  /** Import beyond station use and direct supply while little is generated: something runs on when the water fails. */
  readonly thirst: {
    readonly kw: number
    readonly hours: number
    /** Range of its usual profile over the day, over itself; 0 with too few hours to tell. */
    readonly diurnal: number
    readonly firstDay: number
    /** Last day before it on which the water was as low and nothing was imported; −1 when there was none. */
    readonly lastDryDay: number
  } | null
  /** Against the other plants; null until they are known, see `besideNeighbours`. */
  readonly behind: BehindNeighbours | null
  /** Hours in which the gate meter shows nothing although the plant generates. */
  readonly gateFaultHours: number
}

/** Measures one plant by its balance: what comes in (generation, import) against what is known to go out. */
export function measurePlant(record: PlantRecord): PlantMeasures {
  const flows = plantFlows(record)
  const { hours, generation, exported, known, balance } = flows
  const capacityKw =
    record.capacityKw ?? (generation === null ? quantile(exported, 0.999) : quantile(generation, 0.999))
  const lossShare = generation === null ? 0 : lowRatio(dailyMeans(balance), dailyMeans(generation), capacityKw)
  return {
    record,
    days: hours / 24,
    capacityKw,
    gateOnly: generation === null,
    meanGenerationKw: generation === null ? NaN : mean(generation),
    lossShare,
    unaccounted: generation === null ? null : unaccounted(balance, generation, lossShare),
    wrongRatio: wrongRatio(flows, lossShare, capacityKw),
    stationUse:
      record.stationUse === null
        ? null
        : constantWindow(dailyMeans(record.stationUse), dailyMeans(generation ?? exported)),
    thirst: thirst(record, capacityKw, known),
    behind: null,
    gateFaultHours: generation === null ? 0 : gateFaultHours(generation, exported, capacityKw),
  }
}

/** The plants again, each held against the others. */
export function besideNeighbours(plants: readonly PlantMeasures[]): PlantMeasures[] {
  return plants.map((plant) => ({ ...plant, behind: behindNeighbours(plant, plants) }))
}

function mean(values: Float64Array): number {
  let sum = 0
  let count = 0
  for (const value of values)
    if (!Number.isNaN(value)) {
      sum += value
      count++
    }
  return sum / count
}

/** The ratio that one day in five stays below: loss without whatever is there on some days only. */
function lowRatio(y: Float64Array, x: Float64Array, capacityKw: number): number {
  const ratios = y.map((value, day) => ((x[day] ?? 0) > 0.1 * capacityKw ? value / (x[day] ?? NaN) : NaN))
  const ratio = quantile(ratios, 0.2)
  return Number.isNaN(ratio) ? 0 : Math.max(0, ratio)
}

/** Two ways to see it: one stretch with a constant beside the loss, or any hours that stand out above a low loss. */
function unaccounted(balance: Float64Array, generation: Float64Array, lossShare: number): Unaccounted | null {
  const window = constantWindow(dailyMeans(balance), dailyMeans(generation))
  const seen: Unaccounted[] = []
  if (window !== null) seen.push(described(balance, generation, window.slope, window.from, window.to, window.kw, 0))
  const rest = balance.map((kw, hour) => kw - lossShare * (generation[hour] ?? NaN))
  const high = quantile(rest, 0.97)
  const runs = dailyMeans(rest.map((kw) => (Number.isNaN(kw) ? NaN : kw > 0.35 * high ? 1 : 0)))
  const from = runs.findIndex((share) => share > 0.5)
  const to = runs.findLastIndex((share) => share > 0.5) + 1
  if (from >= 0 && to - from >= 7) seen.push(described(balance, generation, lossShare, from, to, high, 0.35 * high))
  const constant = seen.filter((one) => one.constancy > 0.8 && one.diurnal < 0.2)
  return [...(constant.length > 0 ? constant : seen)].sort((a, b) => b.kw - a.kw)[0] ?? null
}

function described(
  balance: Float64Array,
  generation: Float64Array,
  slope: number,
  from: number,
  to: number,
  kw: number,
  above: number,
): Unaccounted {
  const rest: number[] = []
  const made: number[] = []
  const byHour: number[][] = Array.from({ length: 24 }, () => [])
  for (let hour = from * 24; hour < to * 24; hour++) {
    const value = (balance[hour] ?? NaN) - slope * (generation[hour] ?? NaN)
    if (Number.isNaN(value) || value < above) continue
    rest.push(value)
    made.push(generation[hour] ?? 0)
    byHour[hour % 24]?.push(value)
  }
  const middle = median(rest)
  const profile = byHour.map((values) => median(values)).filter((value) => !Number.isNaN(value))
  return {
    kw: above > 0 ? middle : kw,
    slope,
    from,
    to,
    constancy: quantile(rest, 0.1) / Math.max(1e-6, middle),
    diurnal: (Math.max(...profile) - Math.min(...profile)) / Math.max(1e-6, median(profile)),
    withGeneration: correlation(rest, made),
  }
}

/** Import that neither the station nor a registered customer needs. */
function thirst(record: PlantRecord, capacityKw: number, known: Float64Array): PlantMeasures['thirst'] {
  const source = record.generation ?? record.export
  const excess = importExcess(record, capacityKw, known)
  if (excess === null) return null
  const usualStationKw = record.stationUse === null ? 0.02 * capacityKw : 0
  const threshold = usualStationKw + 0.008 * capacityKw
  let hours = 0
  let first = -1
  let lastDry = -1
  for (let hour = 0; hour < excess.length; hour++) {
    const kw = excess[hour] ?? NaN
    if (kw > threshold) {
      hours++
      if (first < 0) first = Math.floor(hour / 24)
    } else if (first < 0 && kw <= 0.2 * threshold && (source?.[hour] ?? NaN) < 0.02 * capacityKw)
      lastDry = Math.floor(hour / 24)
  }
  if (hours === 0) return null
  return {
    diurnal: hours < hoursForProfile ? 0 : diurnalOf(excess, threshold),
    kw:
      quantile(
        excess.filter((kw) => kw > threshold),
        0.95,
      ) - usualStationKw,
    hours,
    firstDay: first,
    lastDryDay: lastDry,
  }
}

/** Below this many hours a profile over the day says nothing. */
const hoursForProfile = 96

function diurnalOf(excess: Float64Array, threshold: number): number {
  const byHour: number[][] = Array.from({ length: 24 }, () => [])
  excess.forEach((kw, hour) => {
    if (kw > threshold) byHour[hour % 24]?.push(kw)
  })
  const profile = byHour.filter((values) => values.length > 1).map((values) => median(values))
  return (Math.max(...profile) - Math.min(...profile)) / Math.max(1e-6, median(profile))
}

function gateFaultHours(generation: Float64Array, exported: Float64Array, capacityKw: number): number {
  let hours = 0
  for (let hour = 0; hour < generation.length; hour++)
    if ((generation[hour] ?? 0) > 0.1 * capacityKw && (exported[hour] ?? NaN) < 0.01 * (generation[hour] ?? 0)) hours++
  return hours
}
