import { identifier } from '@davylamp/engine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture, wideHeader, wideRow } from '../../fixture.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)

describe('wide tables', () => {
  it('of 96 points as an acquisition system exports them: GB18030, titles, blank headers, quotes, unpadded dates, multiplier', async () => {
    const header = ['户号', '', '数据日期', '综合倍率', ...numbers(96).map((i) => `P${i + 1}`)]
      .map((cell) => `"${cell}"`)
      .join(',')
    const row = (day: string) =>
      ['0051000001', '', day, '20', ...numbers(96).map((i) => i / 10)].map((cell) => `"${cell}"`).join(',')
    const path = at.file(
      'a.xls',
      Buffer.concat([gbk(`台区日用电曲线\n${header}\n`), Buffer.from(`${row('2019/7/30')}\n${row('2019/12/1')}\n`)]),
    )
    const intake = await at.take([path])
    expect(intake.tables.readings[0]).toMatchObject({ shape: 'days', pointsPerDay: 96 })
    const rows = await at.readings(intake)
    expect(rows.map((one) => [one['meter_id'], one['day']])).toEqual([
      ['0051000001', '2019-07-30'],
      ['0051000001', '2019-12-01'],
    ])
    expect(rows[0]?.['kw']).toEqual(numbers(96).map((i) => expect.closeTo(i * 2, 4)))
    expect(intake.problems.map(({ code }) => code)).toEqual(['intake.unit-taken-kw'])
  })

  it('of half hours hold energy: twice of it is the power', async () => {
    const header = `meter_id,date,${numbers(48)
      .map((i) => `p${i + 1}`)
      .join(',')}`
    const rows = await at.readings(
      await at.take([at.file('a.csv', `${header}\n${wideRow('M', '20190730', 1.5, 48)}\n`)]),
    )
    expect(rows).toEqual([{ meter_id: 'M', day: '2019-07-30', kw: numbers(48).map(() => 3), estimated: false }])
  })

  it('may name their columns by hours, clock times or a unit', async () => {
    const hours = await at.readings(
      await at.take([at.file('a.csv', `户号,日期,${numbers(24).join(',')}\n${wideRow('1', '2019年7月30日', 2)}\n`)]),
    )
    expect(hours[0]).toMatchObject({ day: '2019-07-30', kw: numbers(24).map(() => 2) })
    const clock = numbers(96).map(
      (i) => `${String(Math.floor(i / 4)).padStart(2, '0')}:${String((i % 4) * 15).padStart(2, '0')}`,
    )
    const quarters = await at.take([
      at.file('b.csv', `表号;数据日期;${clock.join(';')}\n${wideRow('1', '2019-07-30', 1, 96).replaceAll(',', ';')}\n`),
    ])
    expect(quarters.tables.readings[0]?.pointsPerDay).toBe(96)
    const power = await at.readings(
      await at.take([
        at.file(
          'c.csv',
          `meter_id,date,${numbers(48)
            .map((i) => `kw_${i + 1}`)
            .join(',')}\n${wideRow('M', '2019-07-30', 1.5, 48)}\n`,
        ),
      ]),
    )
    expect(power[0]?.['kw']).toEqual(numbers(48).map(() => 1.5))
  })

  it('mark estimated days', async () => {
    const rows = await at.readings(
      await at.take([
        at.file(
          'a.csv',
          `${wideHeader},数据质量\n${wideRow('M', '2021-05-11', 1)},正常\n${wideRow('M', '2021-05-12', 1)},估\n${wideRow('M', '2021-05-13', 1)},缺\n`,
        ),
      ]),
    )
    expect(rows.map((row) => row['estimated'])).toEqual([false, true, false])
    expect(rows[2]?.['kw']).toEqual(numbers(24).map(() => null))
  })

  it('of one form in several files are one relation, and doubled days are counted once', async () => {
    const a = at.file('a.csv', `${wideHeader}\n${wideRow('M', '2021-05-11', 1)}\n`)
    const b = at.file('b.csv', `${wideHeader}\n${wideRow('M', '2021-05-11', 1)}\n${wideRow('M', '2021-05-12', 2)}\n`)
    const intake = await at.take([a, b])
    expect(intake.tables.readings).toHaveLength(1)
    expect(intake.tables.readings[0]?.sources).toEqual([a, b])
    expect(await at.readings(intake)).toHaveLength(2)
    expect(intake.problems).toContainEqual(
      expect.objectContaining({ code: 'intake.duplicates', params: { count: 1, different: 0 } }),
    )
  })
})

describe('long tables', () => {
  it('stamped to 24:00 name the ends of their intervals', async () => {
    const lines = numbers(48).map((i) => `A,2019/7/${30 + Math.floor(i / 24)} ${(i % 24) + 1}:00,${i}`)
    const intake = await at.take([at.file('a.csv', `电能表资产号,数据时间,有功功率（kW）\n${lines.join('\n')}\n`)])
    const rows = await at.readings(intake)
    expect(rows[0]).toMatchObject({ start: '2019-07-30 00:00:00', kw: 0 })
    expect(rows.at(-1)).toMatchObject({ start: '2019-07-31 23:00:00', kw: 47 })
  })

  it('take the end when the map says so', async () => {
    const text = 'meter_id,time,kwh\nM,2021-05-11 00:15,1\nM,2021-05-11 00:30,2\n'
    const rows = await at.readings(
      await at.take([at.file('a.csv', text)], { mapFile: 'meter_id = meter_id\nstamp = end' }),
    )
    expect(rows.map((row) => [row['start'], row['kw']])).toEqual([
      ['2021-05-11 00:00:00', 4],
      ['2021-05-11 00:15:00', 8],
    ])
  })

  it('may hold a date and an hour, or epochs', async () => {
    const hour = await at.readings(
      await at.take(
        [at.file('a.csv', 'meter_id,date,hour,kw\nM,2021-05-11,1,5\nM,2021-05-11,24,6\nM,2021-05-11,2,7\n')],
        { mapFile: null },
      ),
    )
    expect(hour.map((row) => [row['start'], row['kw']])).toEqual([
      ['2021-05-11 00:00:00', 5],
      ['2021-05-11 01:00:00', 7],
      ['2021-05-11 23:00:00', 6],
    ])
    const epoch = await at.readings(
      await at.take([at.file('b.csv', 'meter_id,ts,kw\nM,1620662400,5\nM,1620666000,6\n')], { zone: 'Asia/Shanghai' }),
    )
    expect(epoch.map((row) => row['start'])).toEqual(['2021-05-11 00:00:00', '2021-05-11 01:00:00'])
  })

  it('finer than five minutes are averaged', async () => {
    const lines = numbers(30).map((i) => `M,2021-05-11 00:${String(i).padStart(2, '0')}:00,${i}`)
    const intake = await at.take([at.file('a.csv', `meter_id,time,kw\n${lines.join('\n')}\n`)])
    expect(intake.tables.readings[0]?.pointsPerDay).toBe(288)
    expect((await at.readings(intake)).map((row) => row['kw'])).toEqual([2, 7, 12, 17, 22, 27])
  })

  it('of meters with different intervals are read by the interval of each', async () => {
    const two = (n: number) => String(n).padStart(2, '0')
    const hourly = numbers(48).map((i) => `H,2021-05-${11 + Math.floor(i / 24)} ${two(i % 24)}:00,4`)
    const quarterly = numbers(96).map((i) => `Q,2021-05-11 ${two(Math.floor(i / 4))}:${two((i % 4) * 15)},1`)
    const intake = await at.take([at.file('a.csv', `meter_id,time,kwh\n${[...quarterly, ...hourly].join('\n')}\n`)])
    const kw = await Promise.all(
      intake.tables.readings.map(async ({ name, pointsPerDay }) => [
        pointsPerDay,
        await at.engine.rows(`SELECT DISTINCT meter_id, kw FROM ${identifier(name)}`),
      ]),
    )
    expect(kw).toEqual([
      [96, [{ meter_id: 'Q', kw: 4 }]],
      [24, [{ meter_id: 'H', kw: 4 }]],
    ])
    expect(intake.problems.map(({ code }) => code)).toEqual(['intake.intervals-mixed'])
  })

  it('with CT and PT ratios are multiplied by both', async () => {
    const text = '表号,时间,CT,PT,有功功率\nA,2021-05-11 00:00,150/5,10000/100,0.5\nA,2021-05-11 01:00,30,100,1\n'
    expect((await at.readings(await at.take([at.file('a.csv', text)]))).map((row) => row['kw'])).toEqual([1500, 3000])
  })

  it('in NDJSON keep identifiers as text', async () => {
    const lines = [
      '{"meter_id":"0012","time":"2021-05-11T00:00:00","kw":1.5}',
      '{"meter_id":"0012","time":"2021-05-11T01:00:00","kw":null}',
      '{broken',
    ]
    const intake = await at.take([at.file('a.txt', `${lines.join('\n')}\n`)])
    expect((await at.readings(intake)).map((row) => [row['meter_id'], row['kw']])).toEqual([
      ['0012', 1.5],
      ['0012', null],
    ])
    expect(intake.problems).toEqual([expect.objectContaining({ code: 'intake.json-lines', params: { count: 1 } })])
  })

  it('in a list of JSON objects are read too', async () => {
    const list = [
      { Meter_ID: '0012', time: '2021-05-11T00:00:00', kw: 1.5 },
      { Meter_ID: '0012', time: '2021-05-11T01:00:00', kw: 2 },
    ]
    const rows = await at.readings(await at.take([at.file('a.json', JSON.stringify(list, null, 1))]))
    expect(rows.map((row) => [row['meter_id'], row['kw']])).toEqual([
      ['0012', 1.5],
      ['0012', 2],
    ])
    const odd = await at.take([at.file('b.json', '{"meter_id":"1","METER_ID":"2","":3}\n')])
    expect(odd.problems.map(({ code }) => code)).toEqual(['intake.columns-unknown'])
  })

  it('in Parquet stay where they are', async () => {
    const path = `${at.folder}/a.dat`
    await at.engine.run(
      `COPY (SELECT 12 AS meter, TIMESTAMP '2021-05-11' + to_minutes(15 * i) AS ts, i::DOUBLE AS kw FROM range(4) t(i)) TO '${path}' (FORMAT parquet)`,
    )
    const intake = await at.take([path])
    expect(intake.tables.readings[0]).toMatchObject({ shape: 'intervals', pointsPerDay: 96 })
    expect((await at.readings(intake)).map((row) => [row['meter_id'], row['start'], row['kw']])[3]).toEqual([
      '12',
      '2021-05-11 00:45:00',
      3,
    ])
    expect(
      await at.engine.rows(
        `SELECT 1 FROM duckdb_views() WHERE view_name LIKE 'readings%' AND sql LIKE '%read_parquet%'`,
      ),
    ).not.toEqual([])
  })
})

describe('identifiers', () => {
  it('that a spreadsheet has rounded are left out and named', async () => {
    const text = `${wideHeader}\n${wideRow('1.23457E+12', '2021-05-11', 1)}\n${wideRow('1234567890123', '2021-05-11', 1)}\n`
    const intake = await at.take([at.file('a.csv', text)])
    expect((await at.readings(intake)).map((row) => row['meter_id'])).toEqual(['1234567890123'])
    expect(intake.problems).toContainEqual(
      expect.objectContaining({ code: 'intake.identifiers-rounded', severity: 'damaged', line: 2 }),
    )
  })

  it('with an apostrophe or a tab in front are read without, and named', async () => {
    const text = `${wideHeader}\n${wideRow("'0012", '2021-05-11', 1)}\n${wideRow('\t0013', '2021-05-11', 1)}\n`
    const intake = await at.take([at.file('a.csv', text)])
    expect((await at.readings(intake)).map((row) => row['meter_id'])).toEqual(['0012', '0013'])
    expect(intake.problems).toContainEqual(
      expect.objectContaining({ code: 'intake.identifiers-wrapped', line: 2, params: { count: 2, line: 2 } }),
    )
  })

  it('that may have lost zeros are kept as they stand, and named', async () => {
    const ids = ['510700001', ...numbers(8).map((i) => `151070000${i}`)]
    const intake = await at.take([
      at.file('a.csv', `${wideHeader}\n${ids.map((id) => wideRow(id, '2021-05-11', 1)).join('\n')}\n`),
    ])
    expect(intake.problems).toContainEqual(
      expect.objectContaining({
        code: 'intake.identifiers-lost-zeros',
        params: { count: 1, length: 10, example: '510700001' },
      }),
    )
    expect(await at.readings(intake)).toHaveLength(9)
  })
})

/** Text in GBK for the few characters of these tests (code page 936). */
function gbk(text: string): Buffer {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, number[]>()
  for (let high = 0xa1; high <= 0xfe; high++)
    for (let low = 0xa1; low <= 0xfe; low++) table.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
  return Buffer.from([...text].flatMap((char) => table.get(char) ?? [char.charCodeAt(0)]))
}
