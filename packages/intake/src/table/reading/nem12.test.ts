import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { identifier } from '@davylamp/engine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataFolder } from '../../data.fixture.js'
import { type Fixture, fixture } from '../../fixture.js'
import { isNem12 } from './nem12.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

const day = (date: string, value: number, quality = 'A') =>
  `300,${date},${Array.from({ length: 48 }, () => value).join(',')},${quality},,,20210512000000,`
const register = (suffix: string, unit = 'kWh') => `200,NEM1234567,E1E2B1Q1,${suffix},${suffix},N1,SER1,${unit},30,`
const file = (...lines: string[]) => ['100,NEM12,202105120000,MDA1,Ret1', ...lines, '900', ''].join('\r\n')

describe('isNem12', () => {
  it('knows the file with and without its first record', () => {
    expect(isNem12(file(register('E1')))).toBe(true)
    expect(isNem12(`\n${register('E1')}\n${day('20210511', 1)}`)).toBe(true)
    expect(isNem12('200,a,b\n300,c,d\n')).toBe(false)
  })
})

describe('readNem12', () => {
  it('sums what the registers E took and keeps what B fed back apart', async () => {
    const text = file(
      register('E1'),
      day('20210511', 0.5),
      register('E2', 'Wh'),
      day('20210511', 250),
      register('B1'),
      day('20210511', 1),
    )
    const intake = await at.take([at.file('a.csv', text)])
    expect(intake.problems).toEqual([])
    expect(intake.tables.readings[0]).toMatchObject({ shape: 'days', pointsPerDay: 48, zone: 'Etc/GMT-10' })
    expect(await at.readings(intake)).toEqual([
      { meter_id: 'NEM1234567', day: '2021-05-11', kw: Array(48).fill(1.5), estimated: false },
    ])
    const reverse = await at.engine.rows(
      `SELECT kw[1] AS kw FROM ${identifier(intake.tables.reverse?.[0]?.name ?? '')}`,
    )
    expect(reverse).toEqual([{ kw: 2 }])
  })

  it('leaves out what is no active energy and says so', async () => {
    const intake = await at.take([
      at.file('a.csv', file(register('E1'), day('20210511', 1), register('Q1', 'kVArh'), day('20210511', 9))),
    ])
    expect(intake.problems.map(({ code }) => code)).toEqual(['intake.nem12-registers'])
    expect((await at.readings(intake))[0]?.['kw']).toEqual(Array(48).fill(2))
  })

  it('takes the quality of a day, and that of its intervals from the lines below it', async () => {
    const text = file(
      register('E1'),
      day('20210511', 1, 'S14'),
      day('20210512', 1, 'V'),
      '400,1,46,A,,',
      '400,47,48,E52,,',
      day('20210513', 1, 'N'),
    )
    const rows = await at.readings(await at.take([at.file('a.csv', text)]))
    expect(rows.map((row) => row['estimated'])).toEqual([true, false, false])
    expect(rows[1]?.['kw']).toEqual([...Array(46).fill(2), null, null])
    expect(rows[2]?.['kw']).toEqual(Array(48).fill(null))
  })

  it('lets a later line correct an earlier one', async () => {
    const rows = await at.readings(
      await at.take([at.file('a.csv', file(register('E1'), day('20210511', 1), day('20210511', 3)))]),
    )
    expect(rows.map((row) => row['kw'])).toEqual([Array(48).fill(6)])
  })

  it('says when the end is missing, and which records have no date', async () => {
    const cut = file(register('E1'), day('20210511', 1), day('20219911', 1)).replace('900\r\n', '')
    const intake = await at.take([at.file('a.csv', cut)])
    expect(intake.problems.map(({ code }) => code)).toEqual(['intake.nem12-cut', 'intake.nem12-undated'])
  })
})

const formats = join(dataFolder, 'power/formats')
describe.skipIf(!existsSync(formats))('files of real retailers', () => {
  it.each([
    ['nem12_64070000001_20220518_20230518_20230519185451_UNITEDENERGY_VEC.csv', 48, 366, 366],
    ['nem12_Example_NEM12_month_solar.csv', 288, 31, 31],
    ['nem12_Example_NEM12_partialchannel.csv', 288, 31, 1],
    ['nem12_meter01.csv', 48, 1034, 0],
    ['nem12_meter02.csv', 48, 681, 0],
  ])('%s', async (name, pointsPerDay, forwardDays, reverseDays) => {
    const intake = await at.take([join(formats, name)])
    expect(intake.problems).toEqual([])
    expect(intake.tables.readings[0]).toMatchObject({ pointsPerDay })
    const days = intake.sources.map(({ recognisedAs, counts }) => [recognisedAs, counts['days']])
    expect(days).toEqual([
      ['nem12:readings', forwardDays],
      ...(reverseDays === 0 ? [] : [['nem12:reverse', reverseDays]]),
    ])
  })
})
