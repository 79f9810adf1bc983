import { describe, expect, it } from 'vitest'
import { Random } from './random.js'

describe('Random', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const draw = (seed: number): number[] =>
      Array.from(
        { length: 8 },
        (
          (random) => () =>
            random.bits()
        )(new Random(seed)),
      )
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1)).not.toEqual(draw(2))
  })

  it('names streams that do not depend on what was drawn before', () => {
    const one = new Random(7)
    const other = new Random(7)
    other.bits()
    expect(one.child('meter', 3).bits()).toBe(other.child('meter', 3).bits())
    expect(one.child('meter', 3).bits()).not.toBe(one.child('meter', 4).bits())
  })

  it('is even between 0 and 1', () => {
    const random = new Random(3)
    const bins = Array.from({ length: 10 }, () => 0)
    for (let i = 0; i < 50_000; i++) {
      const bin = Math.floor(random.next() * 10)
      bins[bin] = (bins[bin] ?? 0) + 1
    }
    for (const count of bins) expect(Math.abs(count - 5000)).toBeLessThan(300)
  })

  it('has noise of mean 0 and deviation 1 in both kinds of normal', () => {
    const random = new Random(5)
    for (const draw of [() => random.normal(), () => random.rough()]) {
      let sum = 0
      let squares = 0
      for (let i = 0; i < 50_000; i++) {
        const value = draw()
        sum += value
        squares += value * value
      }
      expect(Math.abs(sum / 50_000)).toBeLessThan(0.02)
      expect(Math.abs(squares / 50_000 - 1)).toBeLessThan(0.03)
    }
  })
})
