import { describe, expect, it } from 'vitest'
import { inOrder } from './event.js'
import { head } from './head.fixture.js'

describe('inOrder', () => {
  it('sorts by the time of writing, then by identifier, and keeps each event once', () => {
    const [a, b, c] = [head(1), head(2), { ...head(3), at: head(2).at }]
    expect(inOrder([c, b, a, b, a])).toEqual([a, b, c])
  })

  it('lets everybody keep the same one of two that claim an identifier', () => {
    const [mine, yours] = [head(1, 'li'), head(1, 'wang')]
    expect(inOrder([mine, yours])).toEqual(inOrder([yours, mine]))
  })
})
