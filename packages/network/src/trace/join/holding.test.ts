import { describe, expect, it } from 'vitest'
import type { Span } from '../observation.js'
import { Holding } from './holding.js'

const minute = 60_000
const window = { fromMs: 100 * minute, toMs: 110 * minute }
const place = { source: 'x', line: 1 }

function holders(spans: readonly (readonly [string, Span])[], most = 10, paired = false): string[] {
  const holding = new Holding<string>(
    window,
    { toleranceMs: minute, longestMs: 60 * minute, exclusive: () => ['one'], most, paired },
    { left: 100 },
  )
  for (const [who, span] of spans) holding.take(who, who, span, place)
  return holding
    .holders()
    .map(({ detail, exact, undated }) => `${detail}${exact ? '' : ' tolerated'}${undated ? ' undated' : ''}`)
}

const begin = (at: number): Span => ({ phase: 'begin', fromMs: at * minute })
const end = (at: number): Span => ({ phase: 'end', toMs: at * minute })
const whole = (from: number, to: number): Span => ({ phase: 'whole', fromMs: from * minute, toMs: to * minute })
const seen = (at: number | null): Span => ({ phase: 'seen', atMs: at === null ? null : at * minute })

describe('who held something from minute 100 to 110', () => {
  it.each<[string, readonly (readonly [string, Span])[], string[]]>([
    ['over the whole time', [['a', whole(90, 120)]], ['a']],
    ['for a part of it', [['a', whole(105, 106)]], ['a']],
    ['until just before', [['a', whole(90, 99.5)]], ['a tolerated']],
    ['from just after', [['a', begin(110.5)]], ['a tolerated']],
    ['until long before', [['a', whole(90, 98)]], []],
    ['since then', [['a', begin(99)]], ['a']],
    [
      'since then, and ended just before',
      [
        ['a', begin(90)],
        ['a', end(99.5)],
      ],
      ['a tolerated'],
    ],
    [
      'before, and after again',
      [
        ['a', begin(90)],
        ['a', end(95)],
        ['a', begin(115)],
        ['a', end(120)],
      ],
      [],
    ],
    ['longer than is believed', [['a', begin(20)]], []],
    ['until a time after, since when is not logged', [['a', end(120)]], ['a']],
    [
      'until another took it over',
      [
        ['a', begin(80)],
        ['b', begin(95)],
      ],
      ['b'],
    ],
    [
      'one after the other',
      [
        ['a', begin(95)],
        ['a', end(104)],
        ['b', begin(105)],
      ],
      ['a', 'b'],
    ],
    [
      'as was seen before',
      [
        ['a', seen(90)],
        ['b', seen(95)],
      ],
      ['b'],
    ],
    ['as was seen after', [['a', seen(130)]], ['a']],
    ['as a table without a time says', [['a', seen(null)]], ['a undated']],
    [
      'as is logged, whatever a table without a time says',
      [
        ['a', seen(null)],
        ['b', begin(99)],
      ],
      ['b'],
    ],
  ])('%s', (_name, spans, expected) => {
    expect(holders(spans)).toEqual(expected)
    expect(holders(spans.toReversed()).toSorted()).toEqual(expected.toSorted())
  })

  it('keeps as many as there is room for, and lets go what lies outside', () => {
    const before = Array.from({ length: 50 }, (_, i) => [`x${i}`, whole(10, 20)] as const)
    expect(holders([...before, ['a', whole(90, 120)]], 2, true)).toEqual(['a'])
    expect(
      holders(
        [
          ['a', begin(99)],
          ['b', begin(99)],
          ['c', begin(99)],
        ],
        2,
      ),
    ).toHaveLength(2)
  })
})
