import type { World } from '../load/load.js'
import { addWithinHour } from '../load/within-hour.js'
import type { Random } from '../random.js'
import type { Customer } from './customer.js'
import { applyFaults, drawFaults, type MeterFaults } from './meter-faults.js'
import { story } from './story.js'

/** Working memory for one meter after another, so that two thousand of them cost no more than one. */
export interface MeterMemory {
  /** True net power of each hour, kW; negative while panels feed the line. */
  readonly net: Float32Array
  /** What the meter's forward register recorded, kW, hour by hour or quarter by quarter; NaN is missing. */
  readonly recorded: Float32Array
  readonly part: Float32Array
}

export function meterMemory(hours: number, pointsPerHour: number): MeterMemory {
  return {
    net: new Float32Array(hours),
    recorded: new Float32Array(hours * pointsPerHour),
    part: new Float32Array(hours),
  }
}

/** Lets a customer use power for the whole record and his meter record it. */
export function runMeter(
  customer: Customer,
  world: World,
  supply: Float32Array,
  memory: MeterMemory,
  random: Random,
): MeterFaults {
  const { net, recorded, part } = memory
  const hours = net.length
  const pointsPerHour = recorded.length / hours
  net.fill(0)
  recorded.fill(0)
  const quarters = random.child('quarters')
  const noise = new Float64Array(pointsPerHour)
  for (const each of customer.load.parts) {
    if (pointsPerHour === 1) {
      each.add(net)
      continue
    }
    part.fill(0)
    each.add(part)
    for (let at = 0; at < hours; at++) {
      const kw = part[at] ?? 0
      net[at] = (net[at] ?? 0) + kw
      if (kw !== 0) addWithinHour(recorded, at * pointsPerHour, pointsPerHour, kw, each.roughness, quarters, noise)
    }
  }
  const since = customer.since === null ? 0 : Math.max(0, world.calendar.dayOf(customer.since) * 24)
  for (let at = 0; at < hours; at++) {
    const on = at < since ? 0 : (supply[at] ?? 1)
    net[at] = (net[at] ?? 0) * on
    if (pointsPerHour === 1) recorded[at] = Math.max(0, net[at] ?? 0)
    else {
      for (let i = at * pointsPerHour; i < (at + 1) * pointsPerHour; i++) {
        recorded[i] = Math.max(0, (recorded[i] ?? 0) * on)
      }
    }
  }
  const faults = drawFaults(hours, random.child('faults'))
  applyFaults(recorded, pointsPerHour, faults)
  recorded.fill(Number.NaN, 0, Math.min(recorded.length, since * pointsPerHour))
  return faults
}

/** A multiplier keyed in wrong at a meter change: from then on the records show a share of the truth. */
export function applyWrongRatio(memory: MeterMemory, world: World): void {
  const { recorded, net } = memory
  const from = Math.max(0, world.calendar.dayOf(story.wrongRatio.since) * 24)
  const pointsPerHour = recorded.length / net.length
  for (let i = from * pointsPerHour; i < recorded.length; i++)
    recorded[i] = (recorded[i] ?? 0) * story.wrongRatio.factor
}
