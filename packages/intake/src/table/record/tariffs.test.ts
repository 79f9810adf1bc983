import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture } from '../../fixture.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

describe('tariff levels', () => {
  it('are read with their dates and documents', async () => {
    const path = at.file(
      'tariffs.csv',
      'tariff,price_cny_per_kwh,from,to,source\nagricultural,0.31,2021-01-01,2021-12-31,"Notice 7, table 2"\ncommercial,0.78,2021/1/1,,\n',
    )
    const intake = await at.take([path])
    expect(intake.problems).toEqual([])
    expect(intake.tables.tariffs).toEqual([
      {
        tariff: 'agricultural',
        priceCnyPerKwh: 0.31,
        from: '2021-01-01',
        to: '2021-12-31',
        source: 'Notice 7, table 2',
        file: path,
      },
      { tariff: 'commercial', priceCnyPerKwh: 0.78, from: '2021-01-01', to: null, source: null, file: path },
    ])
  })

  it('may stand in a table of categories with the unit in brackets', async () => {
    const intake = await at.take([
      at.file('a.csv', '用电类别,电价（元/千瓦时）,生效日期\n居民生活,0.52,2021年5月1日\n'),
    ])
    expect(intake.problems).toEqual([])
    expect(intake.tables.tariffs).toMatchObject([{ tariff: '居民生活', priceCnyPerKwh: 0.52, from: '2021-05-01' }])
  })

  it('are none in a customers table, and lines that are none are counted', async () => {
    const customers = await at.take([at.file('c.csv', 'meter_id,category,tariff\nM1,home,residential\n')])
    expect(customers.tables.tariffs).toEqual([])
    const intake = await at.take([
      at.file('t.csv', 'tariff,price_cny_per_kwh,from\na,52.2,\nb,0.5,soon\n,0.5,\nd,0.5,2021-02-01\n'),
    ])
    expect(intake.tables.tariffs?.map(({ tariff }) => tariff)).toEqual(['d'])
    expect(intake.problems).toMatchObject([{ code: 'intake.tariffs-unusable', params: { count: 3, others: 1 } }])
  })
})
