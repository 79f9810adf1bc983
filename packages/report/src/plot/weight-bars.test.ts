import type { Reason } from '@davylamp/finding'
import { expect, it } from 'vitest'
import { signed, weightDomain, weightSteps } from './weight-bars.js'

const reasonOf = (weight: number): Reason => ({ code: 'r', params: {}, en: 'r', zh: 'r', weight })

it('leads from what the reasons do not explain to the score', () => {
  const steps = weightSteps([reasonOf(3), reasonOf(-1)], 0.5)
  expect(steps.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['start', 0, -2],
    ['reason', -2, 1],
    ['reason', 1, 0],
    ['result', 0, 0],
  ])
  expect(weightDomain(steps)).toEqual([-2, 1])
})

it('keeps a score of 1 within the picture', () => {
  expect(weightDomain(weightSteps([], 1)).every(Number.isFinite)).toBe(true)
})

it('signs weights, and leaves no minus before nothing', () => {
  expect([signed(4.06), signed(-0.6), signed(-0.01), signed(0)]).toEqual(['+4.1', '−0.6', '+0.0', '+0.0'])
})
