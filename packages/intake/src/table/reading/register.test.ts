import { identifier } from '@davylamp/engine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture } from '../../fixture.js'
import type { Intake } from '../../intake.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

const days = async (intake: Intake) => {
  const [relation] = intake.tables.dayEnergy ?? []
  if (relation === undefined) throw new Error(intake.problems.map((found) => found.en).join(' '))
  return at.engine.rows(`SELECT * FROM ${identifier(relation.name)} ORDER BY ALL`)
}

const table = (...registers: readonly (number | string)[]) =>
  `户号,数据日期,倍率,正向有功总示数\n${registers.map((register, i) => `0051,2021/5/${i + 1},20,${register}`).join('\n')}\n`

describe('daily registers', () => {
  it('become energy by day: the difference times the multiplier, the register standing at the end of its day', async () => {
    const intake = await at.take([at.file('a.csv', table('100.10', '101.35', '103.35'))])
    expect(intake.problems).toEqual([])
    expect(await days(intake)).toEqual([
      { meter_id: '0051', day: '2021-05-02', kwh: expect.closeTo(25, 6), reverse_kwh: null, estimated: false },
      { meter_id: '0051', day: '2021-05-03', kwh: expect.closeTo(40, 6), reverse_kwh: null, estimated: false },
    ])
  })

  it('go on across the last digit', async () => {
    const intake = await at.take([at.file('a.csv', table('999996.00', '999998.00', '1.50', '3.00'))])
    expect((await days(intake)).map((row) => row['kwh'])).toEqual([40, 70, 30])
    expect(intake.problems).toEqual([
      expect.objectContaining({ code: 'intake.registers-rolled', params: { count: 1 } }),
    ])
  })

  it('leave out the day on which the meter was changed', async () => {
    const intake = await at.take([at.file('a.csv', table('4321.00', '4323.00', '0.50', '2.50'))])
    expect((await days(intake)).map((row) => row['kwh'])).toEqual([40, null, 40])
    expect(intake.problems).toEqual([expect.objectContaining({ code: 'intake.registers-fell' })])
  })

  it('know a change by the number of the device even when the register rises', async () => {
    const text =
      '计量点编号,电能表资产号,数据日期,正向有功总\nP1,A,2021-05-01,10\nP1,A,2021-05-02,12\nP1,B,2021-05-03,500\nP1,B,2021-05-04,503\n'
    const intake = await at.take([at.file('a.csv', text)])
    expect((await days(intake)).map((row) => [row['meter_id'], row['day'], row['kwh']])).toEqual([
      ['P1', '2021-05-02', 2],
      ['P1', '2021-05-04', 3],
    ])
  })

  it('do not spread energy over a gap', async () => {
    const text =
      '表号,数据日期,正向有功总,反向有功总\nA,2021-05-01,10,0\nA,2021-05-02,12,1\nA,2021-05-05,30,2\nA,2021-05-06,31,2\n'
    const intake = await at.take([at.file('a.csv', text)])
    expect((await days(intake)).map((row) => [row['day'], row['kwh'], row['reverse_kwh']])).toEqual([
      ['2021-05-02', 2, 1],
      ['2021-05-06', 1, 0],
    ])
    expect(intake.problems).toEqual([expect.objectContaining({ code: 'intake.registers-gaps' })])
  })

  it('read every quarter of an hour become mean power', async () => {
    const text = '表号,时标,正向有功总\nA,2021-05-01 00:00,10\nA,2021-05-01 00:15,10.5\nA,2021-05-01 00:30,10.75\n'
    const rows = await at.readings(await at.take([at.file('a.csv', text)]))
    expect(rows.map((row) => [row['start'], row['kw']])).toEqual([
      ['2021-05-01 00:00:00', 2],
      ['2021-05-01 00:15:00', 1],
    ])
  })
})

describe('energy by day as it stands in the file', () => {
  it('is no curve but is kept', async () => {
    const intake = await at.take([
      at.file('a.csv', '户号,日期,日电量(kWh)\n0051,2021-05-01,12.5\n0051,2021-05-02,13\n'.replace('日电量', '用电量')),
    ])
    expect(intake.tables.readings).toEqual([])
    expect((await days(intake)).map((row) => row['kwh'])).toEqual([12.5, 13])
  })
})
