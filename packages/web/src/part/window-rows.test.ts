import { expect, it } from 'vitest'
import { windowOf } from './window-rows.js'

it('draws what is in sight and some beyond it, never more than there is', () => {
  expect(windowOf(0, 400, 40, 100_000)).toEqual({ from: 0, to: 22 })
  expect(windowOf(4000, 400, 40, 100_000)).toEqual({ from: 88, to: 122 })
  expect(windowOf(4000, 400, 40, 105)).toEqual({ from: 88, to: 105 })
  expect(windowOf(4000, 400, 40, 0)).toEqual({ from: 0, to: 0 })
})
