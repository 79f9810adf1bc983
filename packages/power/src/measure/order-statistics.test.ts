import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, quantile, quantiles, robustDeviation } from './order-statistics.js'

describe('order statistics', () => {
  it('gives what sorting gives, for any list and quantile', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, q) => {
          const sorted = Float64Array.from(values).sort()
          const position = q * (values.length - 1)
          const low = sorted[Math.floor(position)] ?? NaN
          const high = sorted[Math.ceil(position)] ?? NaN
          expect(quantile(values, q)).toBeCloseTo(low + (high - low) * (position - Math.floor(position)), 6)
        },
      ),
    )
  })

  it('leaves unknown values out', () => {
    expect(median([NaN, 3, NaN, 1, 2])).toBe(2)
    expect(median([])).toBeNaN()
    expect(quantiles(new Float32Array([4, NaN, 2, 3, 1, 5]), [0, 0.5, 1])).toEqual([1, 3, 5])
  })

  it('is not moved by one outlier', () => {
    expect(robustDeviation([1, 2, 3, 4, 1000])).toBeCloseTo(1.4826, 4)
  })
})
