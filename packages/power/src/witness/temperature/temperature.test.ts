import { describe, expect, it } from 'vitest'
import { slopeOf } from './slope.js'
import { testimonyOf } from './temperature-witness.js'

/** A year of days between 3 and 28 °C, and levels that go with them; `wobble` is the same in every run. */
const celsius = Array.from(
  { length: 365 },
  (_, day) => 15.5 - 12.5 * Math.cos((2 * Math.PI * day) / 365) + 2 * Math.sin(day * 1.7),
)
const levels = (kwOf: (celsius: number) => number) =>
  celsius.map((one, day) => kwOf(one) + 0.05 * Math.sin(day * 12.9898))

function testimony(kwOf: (celsius: number) => number) {
  const kw = levels(kwOf)
  const where = (holds: (one: number) => boolean) =>
    slopeOf(
      kw,
      celsius.map((one) => (holds(one) ? one : NaN)),
    )
  const whole = slopeOf(kw, celsius)
  if (whole === null) throw new Error('no slope')
  return testimonyOf({ whole, cold: where((one) => one < 14), warm: where((one) => one > 19) })
}

describe('a slope over temperature', () => {
  it('is the one that most days show, whatever a few others do', () => {
    const kw = levels((one) => 10 + 0.05 * one).map((one, day) => (day % 11 === 0 ? 0 : one))
    const slope = slopeOf(kw, celsius)
    expect(slope?.kwPerC).toBeGreaterThan(0.045)
    expect(slope?.kwPerC).toBeLessThan(0.055)
    expect(slope?.marginKwPerC).toBeLessThan(0.02)
  })

  it('is not stated from few days or a narrow range', () => {
    expect(slopeOf(levels(() => 10).slice(0, 15), celsius)).toBeNull()
    expect(
      slopeOf(
        levels(() => 10),
        celsius.map((one) => 15 + one / 10),
      ),
    ).toBeNull()
  })
})

describe('the temperature', () => {
  it('leaves machines as they are and rules out heating, cold stores and aerators', () => {
    const { reasons, alternatives } = testimony((one) => 10 + 0.03 * one)
    expect(reasons).toMatchObject([{ code: 'power.temperature-dependence', weight: 0 }])
    expect(Number(reasons[0]?.params['percent'])).toBeCloseTo(0.3, 1)
    expect([...alternatives.values()]).toEqual(['ruled-out', 'ruled-out', 'ruled-out'])
  })

  it('speaks against a load that falls as it gets warmer on cold days', () => {
    const { reasons, alternatives } = testimony((one) => 5 + 0.4 * Math.max(0, 16 - one))
    expect(reasons).toMatchObject([{ code: 'power.temperature-heating', weight: -0.5 }])
    expect(alternatives.get('power.may-be-heating')).toBe('open')
    expect(alternatives.get('power.may-be-cold-store')).toBe('ruled-out')
  })

  it('speaks against a load that rises steeply on warm days', () => {
    const { reasons, alternatives } = testimony((one) => 5 + 0.3 * Math.max(0, one - 18))
    expect(reasons).toMatchObject([{ code: 'power.temperature-cooling', weight: -0.5 }])
    expect(alternatives.get('power.may-be-cold-store')).toBe('open')
    expect(alternatives.get('power.may-be-heating')).toBe('ruled-out')
  })
})
