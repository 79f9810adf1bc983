import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HashMeter, poissonRange } from './hash-meter.js'

const minuteMs = 60_000

/** A meter that saw `shares` of equal difficulty in ten minutes. */
function metered(shares: number, amount: number, unit: 'hashes' | 'difficulty'): HashMeter {
  const meter = new HashMeter()
  meter.set({ amount, unit }, 0)
  for (let i = 1; i <= shares; i++) meter.share((i * 10 * minuteMs) / shares)
  return meter
}

describe('the hash rate', () => {
  it('is what the shares took, in a range around it', () => {
    // 60 shares of 600,000 hashes in 600 seconds: 60,000 a second
    const range = metered(60, 600_000, 'hashes').hashrateHps(null)
    expect(range?.low).toBeGreaterThan(44_000)
    expect(range?.low).toBeLessThan(60_000)
    expect(range?.high).toBeGreaterThan(60_000)
    expect(range?.high).toBeLessThan(79_000)
  })

  it('is unknown while the unit of difficulty is, or too little was seen', () => {
    expect(metered(60, 2000, 'difficulty').hashrateHps(null)).toBeNull()
    expect(metered(60, 2000, 'difficulty').hashrateHps(2 ** 32)).not.toBeNull()
    expect(metered(2, 2000, 'hashes').hashrateHps(null)).toBeNull()
    expect(new HashMeter().hashrateHps(1)).toBeNull()
  })

  it('narrows with more shares and always holds the plain estimate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (count) => {
        const { low, high } = poissonRange(count)
        expect(low).toBeLessThan(count)
        expect(high).toBeGreaterThan(count)
        const more = poissonRange(count * 4)
        expect((more.high - more.low) / 4).toBeLessThan(high - low)
      }),
    )
  })

  it('has the range that tables of the Poisson distribution give', () => {
    const { low, high } = poissonRange(10)
    expect(low).toBeCloseTo(4.795, 1)
    expect(high).toBeCloseTo(18.39, 1)
  })
})
