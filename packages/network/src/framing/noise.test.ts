import { describe, expect, it } from 'vitest'
import { NoiseOpening } from './noise.js'

function seen(turns: readonly (readonly [0 | 1, number])[], startSeen = true): 0 | 1 | null {
  const opening = new NoiseOpening(startSeen)
  return turns.map(([side, length]) => opening.see(side, length)).find((side) => side !== null) ?? null
}

describe('the opening under Noise', () => {
  it('is told by the lengths of four turns, however they are cut', () => {
    const turns = [
      [0, 64],
      [1, 234],
      [0, 120],
      [1, 44],
    ] as const
    expect(seen(turns)).toBe(0)
    expect(
      seen([
        [1, 64],
        [0, 170],
        [1, 120],
        [0, 80],
      ]),
    ).toBe(1)
    expect(
      seen([
        [0, 60],
        [0, 4],
        [1, 200],
        [1, 34],
        [0, 22],
        [0, 98],
        [1, 22],
        [1, 22],
      ]),
    ).toBe(0)
  })

  it.each([
    [
      'another key',
      [
        [0, 65],
        [1, 234],
        [0, 120],
        [1, 44],
      ],
    ],
    [
      'another answer',
      [
        [0, 64],
        [1, 233],
        [0, 120],
        [1, 44],
      ],
    ],
    [
      'no room for a setup',
      [
        [0, 64],
        [1, 234],
        [0, 40],
        [1, 44],
      ],
    ],
    [
      'no success',
      [
        [0, 64],
        [1, 234],
        [0, 120],
        [1, 20],
      ],
    ],
  ] as const)('is not %s', (_, turns) => expect(seen(turns)).toBeNull())

  it('is not told from the middle', () =>
    expect(
      seen(
        [
          [0, 64],
          [1, 234],
          [0, 120],
          [1, 44],
        ],
        false,
      ),
    ).toBeNull())
})
