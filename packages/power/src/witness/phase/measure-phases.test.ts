import { describe, expect, it } from 'vitest'
import { measure } from '../../measure/measure.js'
import { emptyRecord } from '../../read/meter-record.js'
import { measurePhases } from './measure-phases.js'
import { phaseReasons } from './phase-reasons.js'
import type { Phase } from './read-phases.js'

const days = 90
const volts = () => 220

/** Amperes of a phase at each hour of 90 days; `wobble` goes from −1 to 1 at random, the same in every run. */
function amps(seed: number, of: (day: number, hour: number, wobble: number) => number): Float32Array {
  let state = seed
  return Float32Array.from({ length: days * 24 }, (_, at) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return of(Math.floor(at / 24), at % 24, state / 2_147_483_648 - 1)
  })
}

/** The meter that these phases make at unit power factor, or at the one that is given for what phase A carries. */
function meterOf(curves: ReadonlyMap<Phase, Float32Array>, factorOfA = 1) {
  const record = { ...emptyRecord('M', 18_628, days, 24), missing: new Uint16Array(days) }
  for (let hour = 0; hour < days * 24; hour++) {
    let kw = 0
    for (const [phase, curve] of curves) kw += 0.22 * (phase === 'A' ? factorOfA : 1) * (curve[hour] ?? NaN)
    record.hourlyKw[hour] = kw
  }
  record.distinctValues.fill(24)
  return measure(record)
}

const habits = (hour: number, wobble: number) => (hour >= 8 && hour < 20 ? 6 : 2) * (1 + 0.4 * wobble)

function reasonsOf(curves: ReadonlyMap<Phase, Float32Array>, factorOfA = 1, metered = true) {
  const measures = meterOf(curves, factorOfA)
  const found = measurePhases(measures, curves, volts)
  return found === null ? null : phaseReasons(measures, found, metered)
}

describe('phase currents', () => {
  it('name the phase that carries what was added, and its amperes', () => {
    const curves = new Map<Phase, Float32Array>([
      ['A', amps(1, (_, hour, wobble) => habits(hour, wobble))],
      ['B', amps(2, (day, hour, wobble) => habits(hour, wobble) + (day >= 45 ? 20 + 0.2 * wobble : 0))],
      ['C', amps(3, (_, hour, wobble) => habits(hour, wobble))],
    ])
    const [first, second] = reasonsOf(curves) ?? []
    expect(first).toMatchObject({ code: 'power.phase-step', params: { phase: 'B', day: '2021-02-15', held: 100 } })
    expect(Number(first?.params['amps'])).toBeGreaterThan(19)
    expect(Number(first?.params['amps'])).toBeLessThan(21)
    expect(first?.weight).toBeGreaterThan(0.4)
    expect(second).toMatchObject({ code: 'power.power-factor-of-supplies', weight: 0 })
  })

  it('weigh nothing where three phases rose alike', () => {
    const curves = new Map<Phase, Float32Array>(
      (['A', 'B', 'C'] as const).map((phase, index) => [
        phase,
        amps(index + 1, (day, hour, wobble) => habits(hour, wobble) + (day >= 45 ? 15 : 0)),
      ]),
    )
    expect(reasonsOf(curves)?.[0]).toMatchObject({ code: 'power.phase-evenly', weight: 0 })
  })

  it('speak against a rise that no phase carries: the multiplier, not a load', () => {
    const curves = new Map<Phase, Float32Array>(
      (['A', 'B', 'C'] as const).map((phase, index) => [
        phase,
        amps(index + 1, (_, hour, wobble) => habits(hour, wobble)),
      ]),
    )
    const grown = new Map(
      [...curves].map(([phase, curve]) => [phase, curve.map((one, at) => (at >= 45 * 24 ? one + 9 : one))]),
    )
    const found = measurePhases(meterOf(grown), curves, volts)
    expect(found === null ? [] : phaseReasons(meterOf(grown), found, true)).toMatchObject([
      { code: 'power.phase-unmoved', weight: -0.5 },
    ])
  })

  it('speak against a load with the power factor of motors', () => {
    const curves = new Map<Phase, Float32Array>([
      ['A', amps(6, (day, _, wobble) => 0.5 + 0.1 * wobble + (day >= 45 ? 30 : 0))],
      ['B', amps(7, (_, hour, wobble) => habits(hour, wobble))],
      ['C', amps(8, (_, hour, wobble) => habits(hour, wobble))],
    ])
    const motor = reasonsOf(curves, 0.8)?.find(({ code }) => code === 'power.power-factor-of-motors')
    expect(motor?.weight).toBe(-0.5)
    expect(Number(motor?.params['factor'])).toBeCloseTo(0.8, 1)
    expect(reasonsOf(curves, 0.8, false)?.map(({ code }) => code)).toEqual(['power.phase-step'])
  })

  it('see an imbalance that stays where the load was there all the time, and none where phases take turns', () => {
    const constant = new Map<Phase, Float32Array>([
      ['A', amps(9, (_, hour, wobble) => habits(hour, wobble) + 25)],
      ['B', amps(10, (_, hour, wobble) => habits(hour, wobble))],
      ['C', amps(11, (_, hour, wobble) => habits(hour, wobble))],
    ])
    expect(reasonsOf(constant)?.[0]).toMatchObject({ code: 'power.phase-constant', params: { phase: 'A', held: 100 } })
    // Together always 20 A, but each phase rests for a part of the day.
    const turns = new Map<Phase, Float32Array>(
      (['A', 'B', 'C'] as const).map((phase, index) => [
        phase,
        amps(index + 1, (_, hour, wobble) => (Math.floor(hour / 8) === index ? 20 + 0.1 * wobble : 0)),
      ]),
    )
    expect(reasonsOf(turns)?.map(({ code, weight }) => [code, weight])).toEqual([['power.phase-floor-absent', -0.5]])
  })
})
