import { describe, expect, it } from 'vitest'
import { holidayDays } from './holiday-days.js'
import { testimonyOf } from './holiday-witness.js'
import { measureHolidays } from './measure-holidays.js'

/** Days since 1970 of 1 January 2021. */
const newYear = 18_628
const festival = (day: number) => day >= newYear + 41 && day < newYear + 48

/** Levels of 300 days from December 2020 on, one per cent to and fro. */
const levels = (of: (day: number) => number) =>
  Array.from({ length: 300 }, (_, index) => of(newYear - 30 + index) * (1 + 0.01 * Math.sin(index * 12.9898)))
const measured = (of: (day: number) => number) => measureHolidays(levels(of), newYear - 30, holidayDays)

describe('the holidays', () => {
  it('are those of the notices, Spring Festival among them', () => {
    expect(holidayDays).toContainEqual({ springFestival: true, from: newYear + 41, to: newYear + 48 })
    expect(holidayDays.filter(({ springFestival }) => springFestival)).toHaveLength(6)
  })

  it('leave a load of machines as it is', () => {
    const found = measured(() => 10)
    expect(found).toMatchObject({ springFestivals: 1 })
    expect(found?.otherHolidays).toBeGreaterThan(2)
    expect(Math.abs(found?.change ?? 1)).toBeLessThan(0.02)
    expect(found === null ? null : testimonyOf(found)?.reasons).toMatchObject([
      { code: 'power.knows-no-holiday', weight: 0 },
    ])
  })

  it('speak against a load that rests on all of them', () => {
    const found = measured((day) => (holidayDays.some(({ from, to }) => day >= from && day < to) ? 5 : 10))
    expect(found === null ? null : testimonyOf(found)?.reasons).toMatchObject([
      { code: 'power.rests-on-holidays', weight: -0.5, params: { percent: -50 } },
    ])
  })

  it('say nothing by days that were not read, or of a load that changes from day to day as much', () => {
    expect(measured((day) => (festival(day) ? 10 : NaN))).toBeNull()
    const noisy = measured((day) => 10 + 6 * Math.sin(day * 7.13))
    expect(noisy === null ? null : testimonyOf(noisy)).toBeNull()
  })
})
