import { describe, expect, it } from 'vitest'
import { makeCalendar } from './calendar.js'

describe('makeCalendar', () => {
  const calendar = makeCalendar('2021-01-01', 699)

  it('ends on the last day of November 2022', () => {
    expect(calendar.dates.at(-1)).toBe('2022-11-30')
  })

  it('knows weekdays, holidays and the weekend days worked in exchange', () => {
    const on = (date: string): readonly (number | undefined)[] => {
      const day = calendar.dayOf(date)
      return [calendar.weekday[day], calendar.dayOff[day], calendar.holiday[day]]
    }
    expect(on('2021-01-01')).toEqual([4, 1, 1])
    expect(on('2021-02-07')).toEqual([6, 0, 0])
    expect(on('2022-01-31')).toEqual([0, 1, 1])
    expect(on('2022-05-07')).toEqual([5, 0, 0])
    expect(on('2022-11-30')).toEqual([2, 0, 0])
  })

  it('counts the days from the lunar new year', () => {
    expect(calendar.festival[calendar.dayOf('2022-02-01')]).toBe(0)
    expect(calendar.festival[calendar.dayOf('2021-02-10')]).toBe(-2)
  })
})
