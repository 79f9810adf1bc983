import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { identifier } from '@davylamp/engine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataFolder } from '../../data.fixture.js'
import { type Fixture, fixture } from '../../fixture.js'
import { quantityOf } from './quantity.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

describe('quantityOf', () => {
  it.each([
    ['正向有功', 'forward'],
    ['29641#E1', 'forward'],
    ['Consumption', 'forward'],
    ['1-0:1.8.0', 'forward'],
    ['反向有功总', 'reverse'],
    ['Generation', 'reverse'],
    ['B1', 'reverse'],
    ['1-0:2.8.0', 'reverse'],
    ['正向无功', 'other'],
    ['A相电流', 'other'],
    ['Q1', 'other'],
    ['7', 'unknown'],
  ])('%s is %s', (text, quantity) => {
    expect(quantityOf(text)).toBe(quantity)
  })
})

describe('a table with several quantities', () => {
  const text = (rows: string) => `meter_id,time,数据类型,kwh\n${rows}`
  const two = (kind: string, value: number) =>
    `A,2021-05-11 00:00,${kind},${value}\nA,2021-05-11 01:00,${kind},${value}\n`

  it('is parted by what was taken and what was fed back', async () => {
    const intake = await at.take([at.file('a.csv', text(two('正向有功', 3) + two('反向有功', 1) + two('正向无功', 9)))])
    expect((await at.readings(intake)).map((row) => row['kw'])).toEqual([3, 3])
    const [reverse] = intake.tables.reverse ?? []
    expect(await at.engine.rows(`SELECT max(kw) AS kw FROM ${identifier(reverse?.name ?? '')}`)).toEqual([{ kw: 1 }])
    expect(intake.problems).toEqual([expect.objectContaining({ code: 'intake.quantities-left-out' })])
  })

  it('sums registers of one flow, and takes a total without its parts', async () => {
    const sum = await at.readings(await at.take([at.file('a.csv', text(two('E1', 3) + two('E2', 2)))]))
    expect(sum.map((row) => row['kw'])).toEqual([5, 5])
    const whole = await at.readings(
      await at.take([at.file('b.csv', text(two('正向有功总', 3) + two('正向有功峰', 2) + two('正向有功谷', 1)))]),
    )
    expect(whole.map((row) => row['kw'])).toEqual([3, 3])
  })

  it('may hold both flows side by side', async () => {
    const both = '表号,时间,正向有功电量(kWh),反向有功电量(kWh)\nA,2021-05-11 00:00,3,0.5\nA,2021-05-11 01:00,2,1\n'
    const intake = await at.take([at.file('a.csv', both)])
    expect((await at.readings(intake)).map((row) => row['kw'])).toEqual([3, 2])
    const [reverse] = intake.tables.reverse ?? []
    expect(await at.engine.rows(`SELECT max(kw) AS kw FROM ${identifier(reverse?.name ?? '')}`)).toEqual([{ kw: 1 }])
  })

  it('asks when no kind is known, and believes the map', async () => {
    const path = at.file('a.csv', text(two('7', 3) + two('8', 1)))
    const unknown = await at.take([path])
    expect(unknown.problems).toEqual([
      expect.objectContaining({ code: 'intake.quantities-unknown', severity: 'damaged' }),
    ])
    const told = await at.take([path], { mapFile: 'meter_id = meter_id\nforward = 7\nreverse = 8' })
    expect((await at.readings(told)).map((row) => row['kw'])).toEqual([3, 3])
  })
})

const formats = join(dataFolder, 'power/formats')
describe.skipIf(!existsSync(formats))('files of real portals', () => {
  it('reads the Victorian portal’s CSV in half hours', async () => {
    const intake = await at.take([join(formats, 'vic_portal_meter04.csv')])
    expect(intake.tables.readings[0]).toMatchObject({ shape: 'intervals', pointsPerDay: 48 })
    expect(intake.sources[0]?.counts).toEqual({ meters: 1, intervals: 35132 })
  })

  it('reads the wide one with spans of clock times and days first', async () => {
    const intake = await at.take([join(formats, 'nem12_meter03.csv')])
    expect(intake.tables.readings[0]).toMatchObject({ shape: 'days', pointsPerDay: 48 })
    expect((await at.readings(intake))[0]).toMatchObject({
      meter_id: '6001260509',
      day: '2019-06-22',
      estimated: false,
    })
  })
})
