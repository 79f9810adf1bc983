import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture } from '../../fixture.js'
import { hasDaylightSaving } from './daylight-saving.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

const zone = 'Europe/Berlin'
const hours = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('hasDaylightSaving', () => {
  it.each([
    ['Europe/Berlin', true],
    ['Australia/Melbourne', true],
    ['Asia/Shanghai', false],
    ['Etc/GMT-10', false],
    ['UTC', false],
  ])('%s: %s', (name, changes) => {
    expect(hasDaylightSaving(name)).toBe(changes)
  })
})

describe('days on which the clocks change', () => {
  it('of 25 hours in a row: the hour that comes twice is averaged', async () => {
    const header = `meter_id,date,${hours(1, 25)
      .map((hour) => `h${hour}`)
      .join(',')}`
    const rows = [`M,2021-10-30,${hours(1, 24).join(',')},`, `M,2021-10-31,${hours(1, 25).join(',')}`]
    const days = await at.readings(await at.take([at.file('a.csv', `${header}\n${rows.join('\n')}\n`)], { zone }))
    expect(days.map((row) => row['kw'])).toEqual([hours(1, 24), [1, 2, 3.5, ...hours(5, 25)]])
  })

  it('of 23 hours in a row: the hour that does not exist stays empty', async () => {
    const header = `meter_id,date,${hours(1, 24)
      .map((hour) => `h${hour}`)
      .join(',')}`
    const days = await at.readings(
      await at.take([at.file('a.csv', `${header}\nM,2021-03-28,${hours(1, 23).join(',')},\n`)], { zone }),
    )
    expect(days[0]?.['kw']).toEqual([1, 2, null, ...hours(3, 23)])
  })

  it('say that the zone is wanted when it is not known', async () => {
    const header = `meter_id,date,${hours(1, 25)
      .map((hour) => `h${hour}`)
      .join(',')}`
    const intake = await at.take([at.file('a.csv', `${header}\nM,2021-10-31,${hours(1, 25).join(',')}\n`)])
    expect(intake.problems.map(({ code }) => code)).toContain('intake.extra-hour')
    expect((await at.readings(intake))[0]?.['kw']).toEqual(hours(1, 24))
  })

  it('in long tables with offsets come to the local clock', async () => {
    const text = [
      'M,2021-10-31T01:00:00+02:00,1',
      'M,2021-10-31T02:00:00+02:00,2',
      'M,2021-10-31T02:00:00+01:00,4',
      'M,2021-10-31T03:00:00+01:00,5',
    ]
    const intake = await at.take([at.file('a.csv', `meter_id,time,kw\n${text.join('\n')}\n`)], { zone })
    expect((await at.readings(intake)).map((row) => [row['start'], row['kw']])).toEqual([
      ['2021-10-31 01:00:00', 1],
      ['2021-10-31 02:00:00', 3],
      ['2021-10-31 03:00:00', 5],
    ])
    expect(intake.problems).toEqual([
      expect.objectContaining({ code: 'intake.repeated-hour', params: { count: 2, zone } }),
    ])
  })
})
