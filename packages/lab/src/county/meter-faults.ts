import type { Random } from '../random.js'

/** What a meter and its way to the office do to the truth; kept for the answers. */
export interface MeterFaults {
  /** Hours without a value: [from, to). */
  readonly gaps: readonly (readonly [number, number])[]
  /** Hours in which the last value is repeated: [from, to). */
  readonly stuck: readonly (readonly [number, number])[]
}

/** Draws the faults of one meter: lost hours, a few lost days, now and then a register that stands still. */
export function drawFaults(hours: number, random: Random): MeterFaults {
  const gaps: [number, number][] = []
  const stuck: [number, number][] = []
  const quality = random.logNormal(1, 0.8)
  for (let at = random.exponential(900 / quality); at < hours; at += random.exponential(900 / quality)) {
    const length = random.chance(0.12) ? random.whole(24, 120) : random.whole(1, 4)
    gaps.push([Math.floor(at), Math.min(hours, Math.floor(at) + length)])
  }
  if (random.chance(0.015)) {
    const from = random.whole(0, hours - 1)
    stuck.push([from, Math.min(hours, from + random.whole(30, 400))])
  }
  return { gaps, stuck }
}

/** Writes faults into recorded values of `pointsPerHour` an hour; missing is NaN. */
export function applyFaults(values: Float32Array, pointsPerHour: number, faults: MeterFaults): void {
  for (const [from, to] of faults.stuck) {
    const value = values[from * pointsPerHour] ?? 0
    values.fill(value, from * pointsPerHour, to * pointsPerHour)
  }
  for (const [from, to] of faults.gaps) values.fill(Number.NaN, from * pointsPerHour, to * pointsPerHour)
}
