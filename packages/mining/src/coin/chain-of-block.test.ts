import { describe, expect, it } from 'vitest'
import { chainsOfBlock, difficultyOfBits } from './chain-of-block.js'

const coinsAt = (height: number, time: string, bits: number) =>
  chainsOfBlock({ height, timeMs: Date.parse(time), difficulty: difficultyOfBits(bits) }).map(({ coin }) => coin)

describe('a block is told by height, time and difficulty', () => {
  it.each([
    // headers of blocks as the chains have them
    ['BTC', 481_824, '2017-08-24T01:57:37Z', 0x18013ce9],
    ['BTC', 709_632, '2021-11-14T05:15:00Z', 0x170c1f73],
    ['LTC', 1_500_000, '2018-09-30T00:00:00Z', 0x1a01f0ff],
  ])('of %s', (coin, height, time, bits) => expect(coinsAt(height, time, bits)).toContain(coin))

  it('and Bitcoin from Bitcoin Cash by difficulty', () => {
    expect(coinsAt(550_000, '2018-11-14T12:00:00Z', 0x172a4e2f)).toEqual(['BTC'])
    expect(coinsAt(556_000, '2018-11-10T12:00:00Z', 0x18021fdb)).toEqual(['BCH'])
  })

  it('and is nobody’s at a wrong time', () => expect(coinsAt(500_000, '2024-01-01T00:00:00Z', 0x17038a6d)).toEqual([]))
})

it('difficulty follows from the compact target', () => {
  expect(difficultyOfBits(0x1d00ffff)).toBe(1)
  expect(difficultyOfBits(0x1b0404cb)).toBeCloseTo(16_307.42, 1)
})
