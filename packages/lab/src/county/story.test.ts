import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from './answers.js'
import { makeCounty } from './county.js'

/** The whole span with hardly anybody but the people of the story. */
let records = ''
let truth: Answers | null = null
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lab-story-'))
  const county = await makeCounty(folder, { seed: 1, share: 0.005, captureMinutes: 1 })
  records = county.records
  truth = JSON.parse(await readFile(join(county.answers, 'truth.json'), 'utf8')) as Answers
})
afterAll(() => rm(folder, { recursive: true }))

async function rows(path: string, encoding = 'utf-8'): Promise<string[][]> {
  const text = new TextDecoder(encoding).decode(gunzipSync(await readFile(join(records, path))))
  return text
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
}

function subjectOf(what: string): string {
  return truth?.mining.find((each) => each.what.startsWith(what))?.subject.id ?? ''
}

function mean(cells: readonly (string | undefined)[]): number {
  const values = cells.filter((cell) => cell !== undefined && cell !== '').map(Number)
  return values.reduce((sum, each) => sum + each, 0) / values.length
}

describe('the story in the records', () => {
  it('ends at the plant in the morning of the visit', async () => {
    const open = new Map<string, number>()
    for (const [id, time = '', generation, exported, imported, station, direct] of await rows(
      'tables/plant_readings.csv.gz',
    )) {
      if (id !== 'P03') continue
      open.set(time, Number(generation) + Number(imported) - Number(exported) - Number(station) - Number(direct))
    }
    expect(open.get('2021-01-01 03:00')).toBeGreaterThan(400)
    expect(open.get('2022-08-19 08:00')).toBeGreaterThan(400)
    expect(open.get('2022-08-19 11:00')).toBeLessThan(30)
    expect(open.get('2022-11-30 23:00')).toBeLessThan(30)
  })

  it('ends at the home three days later, while the household goes on', async () => {
    const id = subjectOf('home')
    const days = (await rows('readings/yunxi.csv.gz')).filter((row) => row[0] === id)
    const on = (date: string): readonly string[] => days.find((row) => row[1] === date)?.slice(2) ?? []
    expect(mean(on('2022-08-21'))).toBeGreaterThan(9)
    expect(mean(on('2022-08-23'))).toBeLessThan(0.3)
  })

  it('gives the café’s machines the hours before morning only', async () => {
    const id = subjectOf('internet café')
    const days = (await rows('readings/chengguan.csv.gz')).filter((row) => row[0] === id)
    const level = (from: string, to: string, first: number, last: number): number =>
      mean(
        days
          .filter((row) => (row[1] ?? '') >= from && (row[1] ?? '') < to)
          .flatMap((row) => row.slice(2 + first, 2 + last)),
      )
    const night = level('2022-03-01', '2022-05-01', 2, 8) - level('2021-03-01', '2021-05-01', 2, 8)
    const day = level('2022-03-01', '2022-05-01', 10, 18) - level('2021-03-01', '2021-05-01', 10, 18)
    expect(night).toBeGreaterThan(4)
    expect(night).toBeLessThan(5.5)
    expect(Math.abs(day)).toBeLessThan(1.5)
  })

  it('runs the pump station’s machines in the valley hours of a dry December', async () => {
    const id = subjectOf('irrigation')
    const day = (await rows('readings/baishui-96.csv.gz', 'gb18030')).find(
      (row) => row[1] === id && row[3] === '2021/12/20',
    )
    const kw = (day ?? []).slice(5).map((cell) => Number(cell) * Number(day?.[4]))
    expect(mean(kw.slice(0, 28).map(String))).toBeGreaterThan(11)
    expect(mean(kw.slice(32, 88).map(String))).toBeLessThan(1)
  })

  it('repeats a row of the utility’s export now and then', async () => {
    const keys = (await rows('readings/baishui-96.csv.gz', 'gb18030')).map((row) => `${row[1]} ${row[3]}`)
    const repeated = keys.length - new Set(keys).size
    expect(repeated).toBeGreaterThan(0)
    expect(repeated).toBeLessThan(keys.length / 1000)
  })

  it('gives the market’s own meter what its stalls use and more', async () => {
    const customers = (await readFile(join(records, 'tables/customers.csv'), 'utf8')).trimEnd().split('\n')
    const stalls = customers
      .map((line) => line.split(','))
      .filter((row) => row[2] !== '' && row[2] !== 'parent_meter_id')
    expect(stalls.length).toBe(9)
    const parent = stalls[0]?.[2]
    const day = (await rows('readings/longtan.csv.gz')).filter((row) => row[1] === '2021-06-10')
    const use = (id: string | undefined): readonly string[] => day.find((row) => row[0] === id)?.slice(2) ?? []
    const whole = use(parent)
    for (let hour = 0; hour < 24; hour++) {
      const sum = stalls.reduce((total, stall) => total + Number(use(stall[0])[hour] ?? 0), 0)
      if (whole[hour] !== '' && whole[hour] !== undefined) expect(Number(whole[hour])).toBeGreaterThan(sum - 0.2)
    }
  })
})
