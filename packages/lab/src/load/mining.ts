import type { Random } from '../random.js'
import { addAt, clamp, type LoadPart, type World } from './load.js'

/** How a site mines. */
export interface MiningPlan {
  readonly machines: number
  /** Wall power of one machine at 25 °C. */
  readonly machineKw: number
  /** Fans and cooling on top, as a share. */
  readonly overhead: number
  /** Local date of the first day; null: before the record began. */
  readonly onset: string | null
  /** Local date and clock of the end; null: still running. */
  readonly end: { readonly date: string; readonly hour: number } | null
  /** Hours of the day that it runs in; null: all. */
  readonly hours: readonly number[] | null
  /** Mean days until a machine fails, and until somebody brings it back. */
  readonly failureDays: number
  readonly repairDays: number
}

/**
 * Machines that turn power into heat: each a little off its nameplate, slightly hungrier when it is warm, some of
 * them broken at any time. After a trip of the supply they come back within the hour.
 */
export function mining(world: World, random: Random, plan: MiningPlan): LoadPart {
  return {
    name: 'mining',
    roughness: 0.006,
    add: (kw) => {
      const draw = random.child('machines')
      const powers: number[] = []
      for (let i = 0; i < plan.machines; i++) powers.push(plan.machineKw * (1 + 0.03 * draw.rough()))
      const brokenUntil = powers.map(() => -1)
      const first = plan.onset === null ? 0 : world.calendar.dayOf(plan.onset) * 24 + 15
      const last = plan.end === null ? kw.length : world.calendar.dayOf(plan.end.date) * 24 + plan.end.hour
      const wanted = plan.hours === null ? null : new Set(plan.hours)
      let running = 0
      for (let at = Math.max(0, first); at < Math.min(kw.length, last); at++) {
        if (at % 24 === 0 || at === first) {
          running = 0
          for (let i = 0; i < powers.length; i++) {
            if ((brokenUntil[i] ?? -1) >= at) continue
            if (draw.chance(1 / plan.failureDays)) brokenUntil[i] = at + 24 * draw.exponential(plan.repairDays)
            else running += powers[i] ?? 0
          }
        }
        if (wanted !== null && !wanted.has(at % 24)) continue
        const warmth = 1 + 0.0016 * clamp((world.weather.temperatureC[at] ?? 25) - 25, -30, 20)
        const ramp = at === first ? 0.4 : 1
        addAt(kw, at, running * (1 + plan.overhead) * warmth * ramp * (1 + 0.004 * draw.rough()))
      }
    },
  }
}
