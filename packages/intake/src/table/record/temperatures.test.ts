import { identifier } from '@davylamp/engine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture, wideHeader, wideRow } from '../../fixture.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

describe('temperatures beside the readings', () => {
  it.each([
    ['time,temperature_c\n2021-05-11 00:00,17.5\n2021-05-11 01:00,-2\n'],
    ['日期,气温（℃）,天气\n2021-05-11,17.5,晴\n2021-05-11,-2,雨\n'],
  ])('are read by hour or by day', async (text) => {
    at.file('in/weather.csv', text)
    at.file('in/good.csv', `${wideHeader}\n${wideRow('M1', '2021-05-11', 1)}\n`)
    const intake = await at.take([`${at.folder}/in`])
    expect(intake.problems.filter(({ severity }) => severity !== 'note')).toEqual([])
    const [relation] = intake.tables.temperatures ?? []
    const rows = await at.engine.rows(
      `SELECT strftime(start, '%Y-%m-%d') AS day, temperature_c FROM ${identifier(relation?.name ?? '')} ORDER BY 2`,
    )
    expect(rows).toEqual([
      { day: '2021-05-11', temperature_c: -2 },
      { day: '2021-05-11', temperature_c: 17.5 },
    ])
    expect(await at.readings(intake)).toHaveLength(1)
  })

  it('in Fahrenheit are named, and those that can be were read', async () => {
    const intake = await at.take([at.file('a.csv', 'date,temperature_c\n2021-05-11,95\n2021-05-12,41\n')])
    expect(intake.problems).toMatchObject([{ code: 'intake.temperatures-unusable', params: { count: 1, others: 1 } }])
  })

  it('do not make a weather table of readings that carry one', async () => {
    const hours = Array.from({ length: 24 }, (_, i) => `M1,2021-05-11 ${String(i).padStart(2, '0')}:00,1,20\n`)
    const intake = await at.take([at.file('a.csv', `meter_id,time,kwh,temperature\n${hours.join('')}`)])
    expect(intake.tables.temperatures).toEqual([])
    expect(await at.readings(intake)).toHaveLength(24)
  })
})
