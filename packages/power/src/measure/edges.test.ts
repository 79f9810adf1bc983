import { describe, expect, it } from 'vitest'
import { edgesOf } from './edges.js'

/** Forty days of 1 to 1.2 kW with 20 kW between two hours. */
function curve(on: number, off: number, partOfFirst = 1): Float32Array {
  return Float32Array.from({ length: 40 * 24 }, (_, index) => {
    const hour = index % 24
    const running = on < off ? hour >= on && hour < off : hour >= on || hour < off
    return 1 + ((index * 7919) % 101) / 500 + (running ? 20 * (hour === on ? partOfFirst : 1) : 0)
  })
}

describe('edges of a block', () => {
  it.each([
    [23, 7],
    [22, 6],
    [0, 8],
    [9, 17],
  ])('that runs from %i to %i are named at those hours', (on, off) => {
    expect(edgesOf(curve(on, off), 1, 39)).toMatchObject({ upHour: on, downHour: off })
  })

  it('that is switched late in the hour are named at the next full one', () => {
    expect(edgesOf(curve(22, 6, 0.2), 1, 39)).toMatchObject({ upHour: 23, downHour: 6 })
  })
})
