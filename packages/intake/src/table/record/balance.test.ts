import { identifier } from '@davylamp/engine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture } from '../../fixture.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

async function only(text: string) {
  const intake = await at.take([at.file('table', text)])
  const [relation] = intake.tables.balance
  if (relation === undefined) throw new Error(intake.problems.map((found) => found.en).join(' '))
  return {
    kind: relation.kind,
    rows: await at.engine.rows(`SELECT * FROM ${identifier(relation.name)} ORDER BY ALL`),
    intake,
  }
}

describe('plants', () => {
  it('may have gate readings only, by month', async () => {
    const { kind, rows } = await only(
      '电站名称,月份,上网电量,下网电量\n石板水电站,2021-05,310000,12\n石板水电站,2021-06,290000.5,0\n'.replace(
        '月份',
        '日期',
      ),
    )
    expect(kind).toBe('plantReadings')
    expect(rows.find((row) => row['import_kwh'] === 12)).toMatchObject({
      plant_id: '石板水电站',
      generation_kwh: null,
      export_kwh: 310_000,
      import_kwh: 12,
      start: '2021-05-01 00:00:00',
    })
  })

  it('may count in units of their own', async () => {
    const { rows } = await only('电站名称,日期,发电量(万千瓦时),上网电量(MWh),下网电量\n甲站,2021-05-01,12.5,120,3\n')
    expect(rows[0]).toMatchObject({ generation_kwh: 125_000, export_kwh: 120_000, import_kwh: 3 })
  })

  it('say whether their energies are metered', async () => {
    const { kind, rows } = await only(
      'plant_id,river,order_on_river,capacity_kw,generation_basis\nP1,R,1,630,self-declared\n',
    )
    expect(kind).toBe('plants')
    expect(rows).toEqual([
      expect.objectContaining({ plant_id: 'P1', river: 'R', capacity_kw: 630, generation_basis: 'self-declared' }),
    ])
  })
})

describe('transformers', () => {
  it('their meters and their customers are not taken for meters', async () => {
    expect((await only('transformer_id,rating_kva,line\nT1,630,10kV A\n')).rows).toEqual([
      { transformer_id: 'T1', rating_kva: 630, feeder_id: '10kV A' },
    ])
    expect((await only('meter_id,transformer_id\n001,T1\n')).kind).toBe('topology')
    const { kind, intake } = await only(
      'transformer_id,time,energy_kwh\nT1,2021-05-11 00:00,1\nT1,2021-05-11 01:00,2\n',
    )
    expect(kind).toBe('transformerReadings')
    expect(intake.tables.readings).toEqual([])
  })

  it('a meter column makes a customers table of it', async () => {
    const intake = await at.take([
      at.file('a.csv', '户号,户名,用电类别,合同容量,台区编号,CT,PT\n0051,甲,居民生活,8,T1,150/5,1\n'),
    ])
    expect(intake.tables.balance).toEqual([])
    expect(intake.tables.customers.get('0051')).toMatchObject({
      category: '居民生活',
      capacityKva: 8,
      transformerId: 'T1',
      multiplier: 30,
    })
  })
})

describe('customers', () => {
  it('are found by account when the account has one meter', async () => {
    const intake = await at.take([
      at.file('a.csv', 'meter_id,account_id,category\nM1,A1,home\nM2,A2,shop\nM3,A2,shop\n'),
    ])
    expect([...intake.tables.customers.keys()]).toEqual(['M1', 'M2', 'M3', 'A1'])
  })
})

describe('day summaries', () => {
  it('made elsewhere are a relation of their own', async () => {
    const hours = Array.from({ length: 24 }, (_, hour) => `h${String(hour).padStart(2, '0')}`).join(',')
    const intake = await at.take([
      at.file(
        'a.csv',
        `meter_id,day,${hours},peak_kw,points,missing,estimated,duplicates,distinct_values\nM,18758${',1'.repeat(24)},3,96,0,0,0,40\n`,
      ),
    ])
    const [relation] = intake.tables.summaries ?? []
    expect(
      await at.engine.rows(`SELECT meter_id, day, h00, peak_kw, points FROM ${identifier(relation?.name ?? '')}`),
    ).toEqual([{ meter_id: 'M', day: 18758, h00: 1, peak_kw: 3, points: 96 }])
    expect(intake.tables.readings).toEqual([])
  })
})
