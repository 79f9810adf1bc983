import type { World } from '../load/load.js'
import type { Random } from '../random.js'
import { towns } from './towns.js'

/**
 * Share of each hour with supply, by transformer: a line fails for some hours about once a year, a transformer
 * about twice, and storms of summer take more.
 */
export function makeSupply(world: World, random: Random): ReadonlyMap<string, Float32Array> {
  const { calendar } = world
  const lines = new Map<string, Float32Array>()
  const supply = new Map<string, Float32Array>()
  for (const town of towns) {
    const line = lines.get(town.line) ?? interrupted(calendar.hours, 1.2, 5, random.child(town.line))
    lines.set(town.line, line)
    for (const { id } of town.transformers) {
      const own = interrupted(calendar.hours, 2.2, 3, random.child(id))
      for (let at = 0; at < own.length; at++) own[at] = Math.min(own[at] ?? 1, line[at] ?? 1)
      supply.set(id, own)
    }
  }
  return supply
}

/** Hours with supply where it fails `timesAYear` for about `meanHours`. */
export function interrupted(hours: number, timesAYear: number, meanHours: number, random: Random): Float32Array {
  const on = new Float32Array(hours).fill(1)
  const meanGap = 8766 / timesAYear
  let from = random.exponential(meanGap)
  while (from < hours) {
    const to = from + 0.4 + random.exponential(meanHours)
    for (let at = Math.floor(from); at < Math.min(hours, Math.ceil(to)); at++) {
      const dark = Math.min(to, at + 1) - Math.max(from, at)
      on[at] = Math.max(0, (on[at] ?? 1) - dark)
    }
    from = to + random.exponential(meanGap)
  }
  return on
}
