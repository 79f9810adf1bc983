import { expect, it } from 'vitest'
import { dayRangeText, numberText, rangeText } from './quantity.js'

it('prints ranges with the digits that count, and one number where both ends are the same', () => {
  expect(rangeText({ low: 18.234, high: 22.01 })).toBe('18.2 – 22')
  expect(rangeText({ low: 6, high: 6 })).toBe('6')
  expect(rangeText({ low: 1203.4, high: 1540.8 })).toBe('1,203 – 1,541')
  expect(numberText(0.034)).toBe('0.03')
})

it('says once what both days share', () => {
  expect(dayRangeText({ earliest: '2021-05-08', latest: '2021-05-14' })).toBe('2021-05-08 – 14')
  expect(dayRangeText({ earliest: '2021-05-28', latest: '2021-06-03' })).toBe('2021-05-28 – 06-03')
  expect(dayRangeText({ earliest: '2020-12-28', latest: '2021-01-03' })).toBe('2020-12-28 – 2021-01-03')
  expect(dayRangeText({ earliest: '2021-05-11', latest: '2021-05-11' })).toBe('2021-05-11')
})
