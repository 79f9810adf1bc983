import { expect, it } from 'vitest'
import { bytesText } from './bytes-text.js'

it('says sizes as people read them', () => {
  expect([0, 999, 1000, 1_940_000, 258_238, 5e13].map(bytesText)).toEqual([
    '0 B',
    '999 B',
    '1.0 kB',
    '1.9 MB',
    '258 kB',
    '50.0 TB',
  ])
})
