import { describe, expect, it } from 'vitest'
import { customerCurve, withLoad } from './curve.fixture.js'
import { increments } from './increment.js'
import { changeDay } from './onset.js'
import { rollingQuantiles } from './rolling-quantiles.js'

const clearestOf = (curve: Float32Array, direction: 1 | -1 = 1) =>
  increments(rollingQuantiles(curve), curve.length / 24, direction)[0]

describe('increments', () => {
  it('finds a constant load that was added, its day, its size and its whole-day block', () => {
    const found = clearestOf(withLoad(customerCurve(120), 3.2, (day) => day >= 70))
    expect(found?.hours).toBe(24)
    expect(found?.kw).toBeGreaterThan(3)
    expect(found?.kw).toBeLessThan(3.4)
    expect(found?.clarity).toBeGreaterThan(8)
    expect(Math.abs((found?.day ?? 0) - 70)).toBeLessThanOrEqual(2)
  })

  it('finds one that runs at night only, and that nothing was added by day', () => {
    const found = clearestOf(withLoad(customerCurve(120), 5, (day, hour) => day >= 60 && (hour >= 23 || hour < 7)))
    expect(found?.firstHour).toBe(23)
    expect(found?.hours).toBe(8)
    expect(Math.abs(found?.outsideKw ?? 9)).toBeLessThan(0.3)
  })

  it('finds one that rests at two dear times of the day, at the hours between', () => {
    const rests = (hour: number) => (hour >= 8 && hour < 11) || (hour >= 18 && hour < 22)
    const curve = withLoad(customerCurve(120), 4, (day, hour) => day >= 66 && !rests(hour))
    const found = clearestOf(curve)
    expect(found?.hoursOn).toEqual([22, 23, 0, 1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 16, 17])
    expect(found?.kw).toBeGreaterThan(3.7)
    expect(found?.kw).toBeLessThan(4.3)
    expect(Math.abs(found?.outsideKw ?? 9)).toBeLessThan(0.3)
    if (found !== undefined) expect(Math.abs(changeDay(curve, 18_000, found).day - 66)).toBeLessThanOrEqual(1)
  })

  it('finds a load that was taken away by looking the other way', () => {
    const found = clearestOf(
      withLoad(customerCurve(120), 4, (day) => day < 50),
      -1,
    )
    expect(found?.kw).toBeLessThan(-3.7)
  })

  it('does not take more business for a constant load', () => {
    const grown = customerCurve(120).map((kw, at) => (at >= 70 * 24 ? 3 * kw : kw))
    const found = clearestOf(grown)
    expect(found?.clarity ?? 0).toBeLessThan(4)
    expect(found?.stretch ?? 0).toBeGreaterThan(0.2)
  })

  it('finds nothing clear in an ordinary curve', () => {
    expect(clearestOf(customerCurve(180))?.clarity ?? 0).toBeLessThan(3)
  })
})

describe('onset', () => {
  it('dates the step within a day, in an interval that holds it, the same at weekends', () => {
    for (const onset of [12, 40, 81, 104]) {
      const curve = withLoad(customerCurve(120), 3, (day) => day >= onset)
      const found = clearestOf(curve)
      expect(found).toBeDefined()
      if (found === undefined) continue
      const dated = changeDay(curve, 18_000, found)
      expect(Math.abs(dated.day - onset)).toBeLessThanOrEqual(1)
      expect(dated.earliest).toBeLessThanOrEqual(onset)
      expect(dated.latest).toBeGreaterThanOrEqual(onset)
      expect(dated.persistence).toBeGreaterThan(0.95)
      expect(Math.abs(dated.weekend - 1)).toBeLessThan(0.15)
    }
  })
})
