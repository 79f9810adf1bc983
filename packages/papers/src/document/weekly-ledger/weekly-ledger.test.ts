import { expect, it } from 'vitest'
import { printed, rowsOf } from '../document.fixture.js'
import { example } from './example.js'
import { weeklyLedger } from './weekly-ledger.js'

it('counts by area, with zeros written and not struck out', () => {
  expect(rowsOf(printed(weeklyLedger, example))[0]).toEqual([
    '1',
    '石板镇',
    '4',
    '3',
    '2',
    '1',
    '2',
    '0',
    '0',
    '217',
    '1',
  ])
})
