import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, chinaCalendar, isWorkingDay, nearestWorkingDay, springFestivalOf } from './calendar.js'
import { dateOf, dayNumberOf, weekdayOf } from './local-date.js'

describe('the shipped calendar', () => {
  it('keeps the notice for 2026', () => {
    const worked = (date: string) => isWorkingDay(date)
    expect(['2026-01-01', '2026-01-03', '2026-02-23', '2026-05-05', '2026-09-25', '2026-10-07'].map(worked)).toEqual(
      Array.from({ length: 6 }, () => false),
    )
    expect(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'].map(worked)).toEqual(
      Array.from({ length: 6 }, () => true),
    )
    expect([worked('2026-01-10'), worked('2026-01-12')]).toEqual([false, true])
  })

  it('keeps the last day of 2022, which the notice for 2023 gave', () => {
    expect(isWorkingDay('2022-12-31')).toBe(false)
    expect(isWorkingDay('2023-01-02')).toBe(false)
  })

  it('has holidays in order, within their year, and make-up days at weekends only', () => {
    expect([...chinaCalendar.years.keys()]).toEqual([2021, 2022, 2023, 2024, 2025, 2026])
    for (const { year, holidays, makeUpDays } of chinaCalendar.years.values()) {
      for (const { from, to } of holidays)
        expect(from.startsWith(`${year}`) && to.startsWith(`${year}`) && from <= to).toBe(true)
      holidays.reduce((before, holiday) => {
        expect(holiday.from > before.to, `${year}`).toBe(true)
        return holiday
      })
      for (const date of makeUpDays) {
        expect(weekdayOf(dayNumberOf(date) ?? 0), date).toBeGreaterThan(5)
        expect(
          holidays.some(({ from, to }) => from <= date && date <= to),
          date,
        ).toBe(false)
      }
    }
  })

  it('gives Spring Festival', () => {
    expect(springFestivalOf(2026)).toEqual({ name: 'spring-festival', from: '2026-02-15', to: '2026-02-23' })
    expect(springFestivalOf(2030)).toBeUndefined()
  })
})

describe('addWorkingDays', () => {
  it('does not count the first day, and passes over holidays', () => {
    expect(addWorkingDays('2026-02-13', 3)).toBe('2026-02-25')
    expect(addWorkingDays('2026-02-13', 1)).toBe('2026-02-14')
    expect(addWorkingDays('2026-09-30', 7)).toBe('2026-10-15')
    expect(addWorkingDays('2026-03-06', 7)).toBe('2026-03-17')
    expect(addWorkingDays('2026-03-06', 0)).toBe('2026-03-06')
  })

  it('counts back', () => {
    expect(addWorkingDays('2026-02-25', -3)).toBe('2026-02-13')
    expect(nearestWorkingDay('2026-10-03')).toBe('2026-10-08')
    expect(nearestWorkingDay('2026-10-03', chinaCalendar, -1)).toBe('2026-09-30')
    expect(nearestWorkingDay('2026-10-10')).toBe('2026-10-10')
  })

  it('refuses a year that is not known, and names it', () => {
    expect(addWorkingDays('2026-12-30', 5)).toMatchObject({ code: 'unknown-year', year: 2027 })
    expect(isWorkingDay('2020-05-01')).toMatchObject({ code: 'unknown-year', year: 2020 })
    const refusal = isWorkingDay('2027-01-04')
    expect(refusal).toMatchObject({
      said: { zh: expect.stringContaining('2027'), en: expect.stringContaining('2027') },
    })
  })

  it('refuses what is no date or no count', () => {
    expect(addWorkingDays('2026-02-30', 1)).toMatchObject({ code: 'bad-date' })
    expect(addWorkingDays('2026-03-02', 1.5)).toMatchObject({ code: 'bad-count' })
    expect(addWorkingDays('2026-03-02', Number.NaN)).toMatchObject({ code: 'bad-count' })
    expect(addWorkingDays('2026-03-02', 1e9)).toMatchObject({ code: 'bad-count' })
  })

  it('lands on a worked day, so many worked days on', () => {
    const first = dayNumberOf('2021-01-01') ?? 0
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 20 }), (offset, count) => {
        const start = dateOf(first + offset)
        const end = addWorkingDays(start, count)
        if (typeof end !== 'string') return
        expect(isWorkingDay(end)).toBe(true)
        let counted = 0
        for (let day = first + offset + 1; dateOf(day) <= end; day++) if (isWorkingDay(dateOf(day)) === true) counted++
        expect(counted).toBe(count)
      }),
    )
  })
})
