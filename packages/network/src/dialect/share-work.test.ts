import { expect, it } from 'vitest'
import { workOfCompactTarget, workOfTarget } from './share-work.js'

it('a compact target is read from its low end', () => {
  // 0x0000ffff of 2³²: one in 65,537
  expect(workOfCompactTarget('ffff0000')).toMatchObject({ amount: 65_537, unit: 'hashes' })
  expect(workOfCompactTarget('b88d0600')?.amount).toBe(10_000)
  expect(workOfCompactTarget('ffffffffffff0000')?.amount).toBe(65_536)
})

it('a whole target is read from its high end', () => {
  expect(workOfTarget(`0x${'0'.repeat(8)}${'f'.repeat(56)}`)?.amount).toBe(2 ** 32)
})

it('what is no target, and a target that nothing meets, is no work', () => {
  for (const target of [7, null, '', 'ffff', '00000000', '0'.repeat(64)]) {
    expect(workOfCompactTarget(target)).toBeNull()
    expect(workOfTarget(target)).toBeNull()
  }
})
