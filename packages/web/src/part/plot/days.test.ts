import { expect, it } from 'vitest'
import { dayAfter, daysBetween, monthMarks } from './days.js'

it('counts days over months and leap years', () => {
  expect(dayAfter('2020-02-28', 2)).toBe('2020-03-01')
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2)
})

it('marks months, and fewer of them where there is no room', () => {
  expect(monthMarks('2021-01-15', 80, 10)).toEqual([
    { at: 17, label: '2021-02' },
    { at: 45, label: '2021-03' },
    { at: 76, label: '2021-04' },
  ])
  expect(monthMarks('2021-01-01', 700, 6).map(({ label }) => label)).toEqual([
    '2021-01',
    '2021-05',
    '2021-09',
    '2022-01',
    '2022-05',
    '2022-09',
  ])
})
