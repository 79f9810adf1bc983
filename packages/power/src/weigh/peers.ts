import type { CustomerRow } from '@davylamp/intake'
import { median, robustDeviation } from '../measure/order-statistics.js'

/** How a number lies among the peers of its meter. */
export interface PeerStanding {
  /** Distance from the peers' median in their robust deviations, of the logarithm. */
  readonly z: number
  readonly median: number
}

/** What comparable customers do; the meter itself is left out. */
export interface PeerView {
  readonly category: string
  readonly count: number
  readonly floorKw: PeerStanding
  readonly floorShare: PeerStanding
  /** Medians over those whose contracted capacity is known: mean and peak power in parts of it; NaN where there are none. */
  readonly meanOverCapacity: number
  readonly peakOverCapacity: number
}

/** Peers as heavy as these many imagined ones of all categories together, so that a handful does not decide. */
const shrinkage = 8

interface Group {
  readonly count: number
  readonly plateau: { readonly median: number; readonly deviation: number }
  readonly share: { readonly median: number; readonly deviation: number }
  readonly meanOverCapacity: number
  readonly peakOverCapacity: number
}

/** What peers are compared by. */
export interface PeerNumbers {
  readonly meterId: string
  readonly floorKw: number
  readonly floorShare: number
  readonly meanKw?: number
  /** NaN where the capacity is not known. */
  readonly peakOverCapacity?: number
}

/** A meter of which no peers are known. */
export const noPeers: PeerView = {
  category: '',
  count: 0,
  floorKw: { z: 0, median: NaN },
  floorShare: { z: 0, median: NaN },
  meanOverCapacity: NaN,
  peakOverCapacity: NaN,
}

/** How a meter stands among the customers of a category. */
export type PeerTable = (meter: PeerNumbers, category: string) => PeerView

/** Groups the meters by category once; a category that is not known is a group of its own. */
export function peerTable(meters: readonly PeerNumbers[], customers: ReadonlyMap<string, CustomerRow>): PeerTable {
  const categoryOf = (meter: PeerNumbers): string => customers.get(meter.meterId)?.category ?? ''
  const members = new Map<string, PeerNumbers[]>()
  for (const meter of meters) {
    const list = members.get(categoryOf(meter))
    if (list === undefined) members.set(categoryOf(meter), [meter])
    else list.push(meter)
  }
  const capacityOf = (meter: PeerNumbers): number => customers.get(meter.meterId)?.capacityKva ?? NaN
  const everyone = groupOf(meters, capacityOf)
  const groups = new Map(
    [...members].map(([category, list]) => [category, shrunk(groupOf(list, capacityOf), everyone)]),
  )
  return (meter, category) => {
    const group = groups.get(category) ?? everyone
    return {
      category,
      count: Math.max(0, group.count - 1),
      floorKw: standing(Math.log(meter.floorKw + 0.02), group.plateau),
      floorShare: standing(Math.log(meter.floorShare + 0.02), group.share),
      meanOverCapacity: group.meanOverCapacity,
      peakOverCapacity: group.peakOverCapacity,
    }
  }
}

function standing(value: number, of: { median: number; deviation: number }): PeerStanding {
  return { z: (value - of.median) / of.deviation, median: Math.exp(of.median) - 0.02 }
}

function groupOf(meters: readonly PeerNumbers[], capacityOf: (meter: PeerNumbers) => number): Group {
  const known = (values: number[]): number => median(values.filter((value) => value >= 0 && Number.isFinite(value)))
  const spread = (values: number[]): { median: number; deviation: number } => ({
    median: median(values),
    deviation: Math.max(0.1, robustDeviation(values)),
  })
  return {
    count: meters.length,
    plateau: spread(meters.map((meter) => Math.log(meter.floorKw + 0.02))),
    share: spread(meters.map((meter) => Math.log(meter.floorShare + 0.02))),
    meanOverCapacity: known(meters.map((meter) => (meter.meanKw ?? NaN) / capacityOf(meter))),
    peakOverCapacity: known(meters.map((meter) => meter.peakOverCapacity ?? NaN)),
  }
}

function shrunk(group: Group, everyone: Group): Group {
  const own = group.count / (group.count + shrinkage)
  const mix = (a: Group['share'], b: Group['share']): Group['share'] => ({
    median: own * a.median + (1 - own) * b.median,
    deviation: own * a.deviation + (1 - own) * b.deviation,
  })
  return { ...group, plateau: mix(group.plateau, everyone.plateau), share: mix(group.share, everyone.share) }
}
