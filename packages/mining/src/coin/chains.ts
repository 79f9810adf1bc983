/**
 * What tells block chains with Bitcoin's block format apart: how high they were when, and how hard.
 *
 * Plain facts of the chains, no licence; heights and days of halvings and forks entered from memory 2026-11 and not held against a
 * node or an explorer. They fit the captures at hand, no more: a coin told by them is a hint, never a proof.
 */
export interface Chain {
  readonly coin: string
  /** Height and day (UTC), ascending; beyond the last the chain grows by `secondsPerBlock`. */
  readonly heights: readonly (readonly [height: number, day: string])[]
  readonly secondsPerBlock: number
  /** Difficulty between which the chain has been since 2018, where another chain has the same heights. */
  readonly difficulty?: readonly [least: number, most: number]
}

export const chains: readonly Chain[] = [
  {
    coin: 'BTC',
    secondsPerBlock: 597,
    difficulty: [1.4e12, Number.POSITIVE_INFINITY],
    heights: [
      [210_000, '2012-11-28'],
      [420_000, '2016-07-09'],
      [500_000, '2017-12-18'],
      [630_000, '2020-05-11'],
      [740_000, '2022-06-10'],
      [840_000, '2024-04-20'],
    ],
  },
  {
    coin: 'BCH',
    secondsPerBlock: 600,
    difficulty: [0, 1.4e12],
    heights: [
      [478_559, '2017-08-01'],
      [556_766, '2018-11-15'],
      [630_000, '2020-04-08'],
      [840_000, '2024-04-04'],
    ],
  },
  {
    coin: 'LTC',
    secondsPerBlock: 149,
    heights: [
      [1, '2011-10-13'],
      [840_000, '2015-08-25'],
      [1_680_000, '2019-08-05'],
      [2_520_000, '2023-08-02'],
    ],
  },
  {
    coin: 'DOGE',
    secondsPerBlock: 62.6,
    heights: [
      [371_337, '2014-09-11'],
      [4_000_000, '2021-11-25'],
    ],
  },
  {
    coin: 'DASH',
    secondsPerBlock: 157.5,
    heights: [
      [1, '2014-01-19'],
      [1_000_000, '2019-01-05'],
    ],
  },
]
