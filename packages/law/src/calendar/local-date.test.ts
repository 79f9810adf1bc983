import { describe, expect, it } from 'vitest'
import { addMonths, dateOf, dayNumberOf, isLocalDate, weekdayOf } from './local-date.js'

const months = (date: string, count: number) => dateOf(addMonths(dayNumberOf(date) ?? Number.NaN, count))

describe('local dates', () => {
  it('are days of the calendar and nothing else', () => {
    expect(dayNumberOf('1970-01-01')).toBe(0)
    expect(dateOf(dayNumberOf('2026-11-24') ?? 0)).toBe('2026-11-24')
    for (const date of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-01T00:00', '', '0000-01-01'])
      expect(isLocalDate(date), date).toBe(false)
    expect(isLocalDate('2024-02-29')).toBe(true)
  })

  it('know their weekday, before 1970 too', () => {
    expect(weekdayOf(dayNumberOf('2026-11-24') ?? 0)).toBe(2)
    expect(weekdayOf(dayNumberOf('2026-01-04') ?? 0)).toBe(7)
    expect(weekdayOf(dayNumberOf('1969-12-29') ?? 0)).toBe(1)
  })

  it('count months to the same day, or to the last one', () => {
    expect(months('2026-01-31', 1)).toBe('2026-02-28')
    expect(months('2026-08-31', 6)).toBe('2027-02-28')
    expect(months('2026-03-15', 6)).toBe('2026-09-15')
    expect(months('2024-02-29', 24)).toBe('2026-02-28')
  })
})
