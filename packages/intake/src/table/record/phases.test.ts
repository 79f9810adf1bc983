import { identifier } from '@davylamp/engine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture } from '../../fixture.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

const points = (letter: string) => Array.from({ length: 24 }, (_, i) => `${letter}${i + 1}`).join(',')

describe('phases', () => {
  it('are read as primary amperes, phase by phase', async () => {
    const text = `CONS_NO,DATA_DATE,CT,PHASE_FLAG,${points('I')}\n0051,2019/7/30,30,1${',0.5'.repeat(24)}\n0051,2019/7/30,30,B相${',0.1'.repeat(24)}\n`
    const intake = await at.take([at.file('a.csv', text)])
    expect(intake.problems).toEqual([])
    expect(intake.tables.readings).toEqual([])
    const [relation] = intake.tables.phases ?? []
    expect(relation).toMatchObject({ kind: 'current', shape: 'days', pointsPerDay: 24, rows: 2 })
    expect(
      await at.engine.rows(
        `SELECT meter_id, day, phase, value[1] AS a FROM ${identifier(relation?.name ?? '')} ORDER BY phase`,
      ),
    ).toEqual([
      { meter_id: '0051', day: '2019-07-30', phase: 'A', a: 15 },
      { meter_id: '0051', day: '2019-07-30', phase: 'B', a: 3 },
    ])
  })

  it('are read from columns beside a time', async () => {
    const text = '电能表资产号,数据时间,A相电流,B相电流,C相电流,A相电压\n01,2021-05-11 00:15,1,2,3,231\n'
    const intake = await at.take([at.file('a.csv', text)])
    expect(intake.tables.phases?.map(({ kind, shape, rows }) => [kind, shape, rows])).toEqual([
      ['current', 'intervals', 3],
      ['voltage', 'intervals', 1],
    ])
  })
})
