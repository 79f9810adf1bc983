import { expect, it } from 'vitest'
import { cividis, stepOf } from './cividis.js'

it('grows lighter from step to step, so that it stays a scale in grey', () => {
  const lightness = Array.from({ length: 256 }, (_, step) => {
    const [r = 0, g = 0, b = 0] = cividis.subarray(step * 3, step * 3 + 3)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  })
  expect(lightness.every((value, step) => step === 0 || value >= (lightness[step - 1] ?? 0) - 1)).toBe(true)
  expect((lightness[255] ?? 0) - (lightness[0] ?? 0)).toBeGreaterThan(150)
})

it('holds what lies beyond its ends', () => {
  expect([stepOf(-1, 10), stepOf(0, 10), stepOf(10, 10), stepOf(99, 10), stepOf(5, 0)]).toEqual([0, 0, 255, 255, 0])
})
