import { median } from '../../measure/order-statistics.js'
import { constantWindow, dailyMeans } from '../constant-window.js'
import type { PlantRecord } from './read-plants.js'

/** What a plant delivers less than its neighbours let expect, by the same amount whatever the water. */
export interface BehindNeighbours {
  readonly kw: number
  /** Days of it, counted from the start of the record. */
  readonly from: number
  readonly to: number
  /** Usual distance from that constant within them, kW; of monthly readings the standard error of the constant. */
  readonly spreadKw: number
  /** How far plant and neighbours go together, −1 to 1. */
  readonly together: number
  readonly neighbours: number
  /** Neighbours on the same river; else the plants of other rivers, which have other rain; else its own earlier years, which had. */
  readonly basis: 'river' | 'elsewhere' | 'own-past'
}

/** A plant with its capacity, known or told from what it makes. */
export interface Neighbour {
  readonly record: PlantRecord
  readonly capacityKw: number
}

const fewest = { onRiver: 2, elsewhere: 4 }
/** Plants that do not go together with the others tell nothing by them. */
const leastTogether = 0.7
/** At full water each plant stops at its own capacity: only days on which the neighbours make less than this part tell. */
const telling = { low: 0.02, high: 0.6 }
/** Beyond any plant's share of its neighbours: makes the fit one of a shortfall, which has a positive constant. */
const ceiling = 3
/** Weather lasts for weeks, machines longer. */
const shortestDays = 28

/**
 * Holds what leaves a plant's gate against the median of its neighbours, both as a part of capacity. A smaller catchment or
 * an old turbine delivers a smaller share of it at any water; a load behind the gate takes the same amount when there is
 * little as when there is more. Null without enough neighbours that go together with it.
 */
export function behindNeighbours(plant: Neighbour, all: readonly Neighbour[]): BehindNeighbours | null {
  const own = delivered(plant)
  if (own === null) return null
  const others = all.filter(({ record }) => record !== plant.record)
  const onRiver = others.filter(({ record }) => record.river !== null && record.river === plant.record.river)
  const sharesOf = (some: readonly Neighbour[]): Shares[] =>
    some.flatMap((other) => {
      const shares = made(other)
      return shares === null ? [] : [{ shares, shift: plant.record.firstDay - other.record.firstDay }]
    })
  const river = sharesOf(onRiver)
  if (river.length >= fewest.onRiver) return against(plant, own, river, 'river')
  const elsewhere = sharesOf(others)
  if (elsewhere.length >= fewest.elsewhere) return against(plant, own, elsewhere, 'elsewhere')
  const earlier = earlierYears(own)
  return earlier === null ? null : against(plant, own, [{ shares: earlier, shift: 0 }], 'own-past')
}

/** Parts of capacity by the day; day 0 of the plant in question is day `shift` of these. */
interface Shares {
  readonly shares: Float64Array
  readonly shift: number
}

function against(
  plant: Neighbour,
  own: Float64Array,
  daily: readonly Shares[],
  basis: BehindNeighbours['basis'],
): BehindNeighbours | null {
  const usual = own.map((_, day) => median(daily.map(({ shares, shift }) => shares[day + shift] ?? NaN)))
  const spans = spansOf(own)
  const monthly = own.length / spans.length > 7
  const water = (monthly ? asOften(spans, usual) : usual).map((share) =>
    share >= telling.low && share <= telling.high ? share : NaN,
  )
  const together = correlation(own, water)
  if (!(together >= leastTogether)) return null
  const found = monthly ? throughout(own, water, spans) : inWindow(own, water)
  if (found === null) return null
  const { kw, spreadKw, from, to } = found
  return {
    kw: kw * plant.capacityKw,
    spreadKw: spreadKw * plant.capacityKw,
    from,
    to,
    together,
    neighbours: basis === 'own-past' ? 0 : daily.length,
    basis,
  }
}

type Shortfall = Pick<BehindNeighbours, 'kw' | 'spreadKw' | 'from' | 'to'>

/** The stretch of days with a constant shortfall, as parts of capacity. */
function inWindow(own: Float64Array, water: Float64Array): Shortfall | null {
  const short = own.map((share, day) => ceiling * (water[day] ?? NaN) - share)
  const window = constantWindow(short, water, shortestDays)
  if (window === null) return null
  const { from, to, slope, kw } = window
  const left = short.subarray(from, to).map((value, index) => value - slope * (water[from + index] ?? NaN) - kw)
  return { kw, from, to, spreadKw: median(left.map(Math.abs)) }
}

/** Fewer months with little or middling water fit any line. */
const fewestMonths = 6

/** A few months cannot tell when something began: the shortfall over the whole record, by least squares. */
function throughout(own: Float64Array, water: Float64Array, spans: readonly Span[]): Shortfall | null {
  const known = spans.flatMap(({ from }) => {
    const x = water[from] ?? NaN
    const y = own[from] ?? NaN
    return Number.isNaN(x) || Number.isNaN(y) ? [] : [{ x, y }]
  })
  const n = known.length
  if (n < fewestMonths) return null
  const meanX = known.reduce((sum, { x }) => sum + x, 0) / n
  const meanY = known.reduce((sum, { y }) => sum + y, 0) / n
  const xx = known.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0)
  const slope = known.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / xx
  const kw = slope * meanX - meanY
  const left = known.reduce((sum, { x, y }) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0)
  const spreadKw = Math.sqrt((left / (n - 2)) * (1 / n + meanX ** 2 / xx))
  return kw > 0 && xx > 0 ? { kw, spreadKw, from: 0, to: own.length } : null
}

/** Days that one reading speaks of. */
interface Span {
  readonly from: number
  readonly to: number
}

/** Where a plant is read once a month its days are all alike. */
function spansOf(own: Float64Array): Span[] {
  const spans: Span[] = []
  for (let from = 0, day = 1; day <= own.length; day++) {
    if (day < own.length && own[day] === own[from]) continue
    spans.push({ from, to: day })
    from = day
  }
  return spans
}

/** The mean of each span on all of its days. */
function asOften(spans: readonly Span[], shares: Float64Array): Float64Array {
  const out = new Float64Array(shares.length).fill(NaN)
  for (const { from, to } of spans) {
    const known = shares.subarray(from, to).filter((share) => !Number.isNaN(share))
    out.fill(known.reduce((sum, share) => sum + share, 0) / known.length, from, to)
  }
  return out
}

const yearDays = 365
/** Days on either side of the same date that count as the same season. */
const seasonDays = 10

/** What the plant itself delivered at this season of the years before; null with less than a year and a half of record. */
function earlierYears(own: Float64Array): Float64Array | null {
  if (own.length < 1.5 * yearDays) return null
  return own.map((_, day) => {
    const same: number[] = []
    for (let date = day - yearDays; date >= -seasonDays; date -= yearDays)
      for (let other = date - seasonDays; other <= date + seasonDays; other++) same.push(own[other] ?? NaN)
    return median(same)
  })
}

/** What leaves the gate, with registered direct supply where it is known, as a part of capacity by the day. */
function delivered({ record, capacityKw }: Neighbour): Float64Array | null {
  if (record.export === null || !(capacityKw > 0)) return null
  return dailyMeans(
    record.export.map(
      (kw, hour) => (kw + orZero(record.directSupply?.[hour]) - orZero(record.import?.[hour])) / capacityKw,
    ),
  )
}

/** What a neighbour makes: by its generator where that is metered, else by its gate. */
function made(other: Neighbour): Float64Array | null {
  const { record, capacityKw } = other
  if (record.generation === null || record.metered === false) return delivered(other)
  return capacityKw > 0 ? dailyMeans(record.generation.map((kw) => kw / capacityKw)) : null
}

function orZero(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value
}

function correlation(a: Float64Array, b: Float64Array): number {
  const known = [...a].flatMap((x, day) => {
    const y = b[day] ?? NaN
    return Number.isNaN(x) || Number.isNaN(y) ? [] : [[x, y] as const]
  })
  const n = known.length
  if (n < shortestDays) return NaN
  const meanX = known.reduce((sum, [x]) => sum + x, 0) / n
  const meanY = known.reduce((sum, [, y]) => sum + y, 0) / n
  let xy = 0
  let xx = 0
  let yy = 0
  for (const [x, y] of known) {
    xy += (x - meanX) * (y - meanY)
    xx += (x - meanX) ** 2
    yy += (y - meanY) ** 2
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : NaN
}
