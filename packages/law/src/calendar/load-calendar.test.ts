import { describe, expect, it } from 'vitest'
import { addWorkingDays } from './calendar.js'
import { loadCalendar } from './load-calendar.js'

const year = {
  year: 2027,
  notice: '示例通知',
  noticeDate: '2026-11-20',
  holidays: [{ name: 'new-year', from: '2027-01-01', to: '2027-01-03' }],
  makeUpDays: [{ date: '2027-01-09' }],
}
const fileOf = (...years: object[]) => JSON.stringify({ format: 'davylamp-calendar', formatVersion: 1, years })

describe('loadCalendar', () => {
  it('adds a year, so that counting goes over its first day', () => {
    const { calendar, problems } = loadCalendar(fileOf(year))
    expect(problems).toEqual([])
    expect(addWorkingDays('2026-12-30', 2, calendar)).toBe('2027-01-04')
    expect(addWorkingDays('2027-01-08', 1, calendar)).toBe('2027-01-09')
  })

  it('leaves out a year that is wrong in any part, and says where', () => {
    for (const [wrong, path] of [
      [{ year: '2027' }, 'years[0].year'],
      [{ notice: '' }, 'years[0].notice'],
      [{ holidays: [] }, 'years[0].holidays'],
      [{ holidays: 'none' }, 'years[0].holidays'],
      [{ holidays: [{ name: 'christmas', from: '2027-01-01', to: '2027-01-01' }] }, 'years[0].holidays[0].name'],
      [{ holidays: [{ name: 'new-year', from: '2026-12-31', to: '2027-01-01' }] }, 'years[0].holidays[0]'],
      [{ holidays: [{ name: 'new-year', from: '2027-01-03', to: '2027-01-01' }] }, 'years[0].holidays[0].to'],
      [{ holidays: [...year.holidays, { name: 'labour-day', from: '2027-05-01' }] }, 'years[0].holidays[1].to'],
      [{ makeUpDays: [{ date: '2027-01-08' }] }, 'years[0].makeUpDays[0].date'],
      [{ makeUpDays: ['2027-01-09'] }, 'years[0].makeUpDays[0].date'],
      [
        { year: 2026, holidays: [{ name: 'new-year', from: '2026-01-01', to: '2026-01-01' }], makeUpDays: [] },
        'years[0].year',
      ],
    ] as const) {
      const { calendar, problems } = loadCalendar(fileOf({ ...year, ...wrong }))
      expect(
        problems.map((problem) => problem.path),
        JSON.stringify(wrong),
      ).toContain(path)
      expect(calendar.years.has(2027)).toBe(false)
    }
  })
})
