import { expect, it } from 'vitest'
import { coinOfBlock } from './coinbase.js'

/** The first half of a coinbase of version 1 at a height. */
function coinbaseAt(height: number): string {
  const number = Buffer.alloc(3)
  number.writeUIntLE(height, 0, 3)
  return `0100000001${'0'.repeat(64)}ffffffff3a03${number.toString('hex')}2cfabe6d6d`
}

const time = (day: string) => (Date.parse(day) / 1000).toString(16)

it('tells the coin from height, time and difficulty', () => {
  expect(coinOfBlock(coinbaseAt(550_000), '172a4e2f', time('2018-11-14T12:00:00Z'))).toEqual({ coin: 'BTC' })
  expect(coinOfBlock(coinbaseAt(1_500_000), '1a01f0ff', time('2018-09-30T00:00:00Z'))).toEqual({ coin: 'LTC' })
})

it('says nothing of a block that fits no chain, or of a coinbase without a height', () => {
  expect(coinOfBlock(coinbaseAt(77), '1d00ffff', time('2018-11-14T12:00:00Z'))).toEqual({})
  for (const half of ['', '00', `01${'0'.repeat(64)}ffffffff`, `01${'0'.repeat(64)}ffffffff0a`])
    expect(coinOfBlock(half, '1d00ffff', '5bec0000')).toEqual({})
})
