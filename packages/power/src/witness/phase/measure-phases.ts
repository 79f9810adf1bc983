import type { Measures } from '../../measure/measure.js'
import { median, quantile } from '../../measure/order-statistics.js'
import { clearOnset } from '../../judge/thresholds.js'
import type { Phase, PhaseCurves } from './read-phases.js'
import { type Block, fewestDays, hoursOf, type PhaseRise, profile, risesByPhase } from './rise-by-phase.js'

/** What the rise of a phase is counted from. */
export type Basis = 'before-onset' | 'other-hours' | 'other-phases'

/** Phase currents over the hours in which the load runs; amperes are primary. */
export interface PhaseMeasures {
  readonly basis: Basis
  /** Phases that carry the load, the greatest first; none where nothing rose. */
  readonly risen: readonly PhaseRise[]
  /** Greatest change of the phases that do not carry it, A; 0 where all do. */
  readonly othersA: number
  /** (greatest − least) over the greatest rise of three phases that all rose; NaN otherwise. */
  readonly unevenness: number
  /** The load as the curve of the meter has it, and as the currents have it (kVA). */
  readonly loadKw: number
  readonly apparentKva: number
  /** Apparent over active power of the whole customer: near 1 where currents and readings belong together. */
  readonly fit: number
  readonly days: number
}

/** A phase took part when it rose by a sixth of what the greatest did, by half an ampere and beyond its daily noise. */
const takesPart = { ofGreatest: 1 / 6, amps: 0.5, noise: 2 }
/** Days before an onset that make the profile: seasons hardly move in them. */
const daysBefore = 28

/** Null where the currents do not reach into the time of the load. `volts` is the median of each phase. */
export function measurePhases(
  measures: Measures,
  curves: PhaseCurves,
  volts: (phase: Phase) => number,
): PhaseMeasures | null {
  const fit = fitOf(curves, volts, measures)
  if (Number.isNaN(fit)) return null
  return (
    afterOnset(measures, curves, volts, fit) ??
    inBlock(measures, curves, volts, fit) ??
    overOthers(measures, curves, volts, fit)
  )
}

/** From the level before a clear onset, hour by hour. */
function afterOnset(
  { added, stretch }: Measures,
  curves: PhaseCurves,
  volts: (phase: Phase) => number,
  fit: number,
): PhaseMeasures | null {
  if (added === null || added.clarity < clearOnset) return null
  const { earliest, latest } = added.onset
  const profiles = new Map(
    [...curves].map(([phase, curve]) => [phase, profile(curve, Math.max(0, earliest - daysBefore), earliest)]),
  )
  const rises = risesByPhase(
    curves,
    added,
    latest + 1,
    Math.max(stretch.to, latest + 1),
    (phase, _, hour) => profiles.get(phase)?.[hour] ?? NaN,
  )
  return rises.length === 0 ? null : summed('before-onset', rises, volts, added.kw, fit)
}

/** From the other hours of the same day, where a block is switched by the clock. */
function inBlock(
  { edges, floor, now, stretch }: Measures,
  curves: PhaseCurves,
  volts: (phase: Phase) => number,
  fit: number,
): PhaseMeasures | null {
  if (!(edges.clarity > 2.5 && edges.kw > 0.3 * now.meanKw && edges.kw > floor.kw)) return null
  const hours = (edges.downHour - edges.upHour + 24) % 24
  if (hours < 3 || hours > 21) return null
  // The hours of switching belong to neither.
  const block: Block = { firstHour: (edges.upHour + 1) % 24, hours: hours - 2 }
  const rest = hoursOf({ firstHour: (edges.downHour + 1) % 24, hours: 24 - hours - 2 })
  const outside = new Map(
    [...curves].map(([phase, curve]) => [
      phase,
      Float64Array.from({ length: curve.length / 24 }, (_, day) =>
        median(rest.map((hour) => curve[day * 24 + hour] ?? NaN)),
      ),
    ]),
  )
  const rises = risesByPhase(curves, block, stretch.from, stretch.to, (phase, day) => outside.get(phase)?.[day] ?? NaN)
  return rises.length === 0 ? null : summed('other-hours', rises, volts, edges.kw, fit)
}

/** From the mean of the other phases, where the load was there all the time. */
function overOthers(
  { floor, stretch }: Measures,
  curves: PhaseCurves,
  volts: (phase: Phase) => number,
  fit: number,
): PhaseMeasures | null {
  const all: Block = { firstHour: 0, hours: 24 }
  const { from, to } = stretch
  const rises = risesByPhase(curves, all, from, to, (phase, day, hour) => {
    const others = [...curves].filter(([other]) => other !== phase)
    return others.reduce((sum, [, curve]) => sum + (curve[day * 24 + hour] ?? NaN), 0) / Math.max(1, others.length)
  })
  const floors = [...curves].map(([phase, curve]) => ({
    phase,
    amps: quantile(curve.subarray(from * 24, to * 24), 0.05),
  }))
  const [top] = rises.toSorted((a, b) => b.amps - a.amps)
  if (top === undefined) return null
  return {
    basis: 'other-phases',
    risen: top.amps >= takesPart.amps && top.amps > takesPart.noise * top.spreadA ? [top] : [],
    othersA: 0,
    unevenness: NaN,
    loadKw: floor.kw,
    apparentKva: floors.reduce((sum, { phase, amps }) => sum + (amps * volts(phase)) / 1000, 0),
    fit,
    days: top.days,
  }
}

function summed(
  basis: Basis,
  rises: readonly PhaseRise[],
  volts: (phase: Phase) => number,
  loadKw: number,
  fit: number,
): PhaseMeasures {
  const sorted = rises.toSorted((a, b) => b.amps - a.amps)
  const greatest = sorted[0]?.amps ?? 0
  const risen = sorted.filter(
    ({ amps, spreadA }) =>
      amps >= takesPart.amps && amps >= takesPart.ofGreatest * greatest && amps > takesPart.noise * spreadA,
  )
  const others = sorted.filter((one) => !risen.includes(one))
  return {
    basis,
    risen,
    othersA: Math.max(0, ...others.map(({ amps }) => Math.abs(amps))),
    unevenness: risen.length === 3 ? 1 - (risen[2]?.amps ?? 0) / greatest : NaN,
    loadKw,
    apparentKva: risen.reduce((sum, { phase, amps }) => sum + (amps * volts(phase)) / 1000, 0),
    fit,
    days: Math.max(fewestDays, ...rises.map(({ days }) => days)),
  }
}

/** Mean apparent power over the stretch that was measured, over what the meter read on average in it. */
function fitOf(curves: PhaseCurves, volts: (phase: Phase) => number, { stretch, now }: Measures): number {
  let sum = 0
  let count = 0
  for (let hour = stretch.from * 24; hour < stretch.to * 24; hour++) {
    let kva = 0
    for (const [phase, curve] of curves) kva += ((curve[hour] ?? NaN) * volts(phase)) / 1000
    if (Number.isNaN(kva)) continue
    sum += kva
    count++
  }
  return count < fewestDays * 12 ? NaN : sum / count / now.meanKw
}
