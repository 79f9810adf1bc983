import { describe, expect, it } from 'vitest'
import { Flood } from './flood.js'

describe('Flood', () => {
  it('takes a minute’s presses of many machines, and no flood of one or of all', () => {
    const flood = new Flood()
    const kept = (source: string, times: number, timeMs: number) =>
      Array.from({ length: times }, () => flood.isTooMuch(source, timeMs)).filter((tooMuch) => !tooMuch).length
    expect(kept('10.0.0.1', 5, 0)).toBe(5)
    expect(kept('10.0.0.2', 100_000, 1000)).toBe(60)
    expect(kept('10.0.0.3', 5, 2000)).toBe(5)
    const many = Array.from({ length: 5000 }, (_, index) => kept(`10.1.${index >> 8}.${index & 255}`, 1, 3000))
    expect(many.reduce((sum, count) => sum + count, 0)).toBe(3000 - 70)
    expect(kept('10.0.0.2', 5, 61_000)).toBe(5)
    expect(flood.dropped).toBeGreaterThan(100_000)
  })
})
