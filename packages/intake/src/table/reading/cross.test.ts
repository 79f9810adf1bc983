import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture } from '../../fixture.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

describe('a column a meter', () => {
  const text = '"";"MT_001";"MT_002";"MT_003"\n"2011-01-01 00:15:00";1,5;0;2,25\n"2011-01-01 00:30:00";1,5;0;x\n'

  it('is read like one row an interval', async () => {
    const intake = await at.take([at.file('LD.txt', text)], { decimal: 'comma', mapFile: 'decimal = comma' })
    expect(intake.tables.readings[0]).toMatchObject({ shape: 'intervals', pointsPerDay: 96 })
    expect((await at.readings(intake)).map((row) => [row['meter_id'], row['start'], row['kw']])).toEqual([
      ['MT_001', '2011-01-01 00:15:00', 6],
      ['MT_001', '2011-01-01 00:30:00', 6],
      ['MT_002', '2011-01-01 00:15:00', 0],
      ['MT_002', '2011-01-01 00:30:00', 0],
      ['MT_003', '2011-01-01 00:15:00', 9],
      ['MT_003', '2011-01-01 00:30:00', null],
    ])
    expect(intake.problems).toContainEqual(expect.objectContaining({ code: 'intake.not-a-number', line: 3 }))
  })

  it('is not what other numbers by time are', async () => {
    const prices = 'date,difficulty,hashrate,price\n2017-01-01,3.1,2.4,964\n2017-01-02,3.1,2.5,1021\n'
    const intake = await at.take([at.file('a.csv', prices)])
    expect(intake.problems.map(({ code }) => code)).toEqual(['intake.columns-unknown'])
  })
})
