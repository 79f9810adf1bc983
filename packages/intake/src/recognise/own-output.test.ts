import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture, wideHeader, wideRow } from '../fixture.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

describe('our own outputs in a folder that is scanned', () => {
  it.each([
    ['findings', '{"schema":"davylamp.finding/1","id":"power:1","sense":"power"}\n{"schema":"davylamp.finding/1"}\n'],
    ['scores', 'subject_id,score,status,reason\nM1,0.2,judged,power.added-load\n'],
    ['candidates', 'meter_id,score,mean_kw,since\nM1,0.2,3,2021-05-01\n'],
    ['a list of leads', '\ufeff序号,研判,地点或对象,来源,起始,千瓦,台数,理由\n1,疑似待核,M1,电力,,3,1,因为\n'],
    [
      'a work list',
      '供电单位,台区,户号,户名,疑似起始日期,估算功率,理由,建议核查内容,核查结果\n甲所,T1,0051,乙,,3,因为,看,\n',
    ],
    ['a report', '<!doctype html>\n<html lang="zh-CN"><head><title>矿灯：扫描报告</title></head></html>'],
  ])('are listed as such and passed over: %s', async (_, text) => {
    at.file('in/own', text)
    at.file('in/good.csv', `${wideHeader}\n${wideRow('M1', '2021-05-11', 1)}\n`)
    const intake = await at.take([join(at.folder, 'in')])
    const own = intake.problems.filter(({ source }) => source.endsWith('own'))
    expect(own.map(({ code, severity }) => [code, severity])).toEqual([['intake.own-output', 'skipped']])
    expect(intake.tables.customers.size).toBe(0)
    expect(await at.readings(intake)).toHaveLength(1)
  })

  it('an evidence folder is passed over whole, once', async () => {
    const folder = mkdtempSync(join(at.folder, 'evidence-'))
    writeFileSync(join(folder, 'manifest.json'), '{\n "schema": "davylamp.evidence/1",\n "entries": []\n}\n')
    writeFileSync(join(folder, 'readings.csv'), `${wideHeader}\n${wideRow('M1', '2021-05-11', 1)}\n`)
    const intake = await at.take([at.folder])
    expect(intake.problems.map(({ code, source }) => [code, source])).toEqual([['intake.own-output', folder]])
    expect(intake.tables.readings).toEqual([])
  })

  it('a table of the user with some of these columns is his own', async () => {
    const intake = await at.take([at.file('a.csv', 'meter_id,category,reason,status\nM1,home,x,y\n')])
    expect(intake.problems).toEqual([])
    expect([...intake.tables.customers.keys()]).toEqual(['M1'])
  })
})
