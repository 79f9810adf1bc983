import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, openDuckDb } from '@davylamp/engine'
import type { CustomerRow } from '@davylamp/intake'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scanPower } from './scan-power.js'

let engine: Engine
const folder = mkdtempSync(join(tmpdir(), 'davylamp-power-'))
beforeAll(async () => {
  engine = await openDuckDb({ memoryLimitMb: 500, threads: 2, temporaryFolder: folder })
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

const home = (meterId: string): CustomerRow => ({
  meterId,
  name: null,
  category: 'residential',
  capacityKva: 8,
  voltage: null,
  transformerId: null,
  tariff: null,
  address: null,
  licence: null,
  accountId: null,
  parentMeterId: null,
  premises: null,
  org: null,
  multiplier: null,
})

/** Forty homes for 120 days, read at every hour; number 7 runs 6.5 kW of machines from 1 March 2021 on. */
const homes = `
  SELECT 'H' || m AS meter_id, TIMESTAMP '2021-01-01' + INTERVAL (i) HOUR AS start,
    (0.15 + (0.5 + random()) * (CASE WHEN i % 24 BETWEEN 7 AND 9 OR i % 24 BETWEEN 18 AND 22 THEN 1.2 ELSE 0.2 END)
      + CASE WHEN m = 7 AND i >= 59 * 24 THEN 6.4 + 0.2 * random() ELSE 0 END)::FLOAT AS kw,
    false AS estimated
  FROM range(40) meters(m), range(120 * 24) hours(i)`

describe('power sense', () => {
  it('finds the home with machines, its start and its power, and nothing else', async () => {
    await engine.run(`SELECT setseed(0.5); CREATE OR REPLACE TABLE homes AS ${homes}`)
    const customers = new Map(Array.from({ length: 40 }, (_, m) => [`H${m}`, home(`H${m}`)]))
    const result = await scanPower(
      engine,
      {
        readings: [
          {
            name: 'homes',
            shape: 'intervals',
            pointsPerDay: 24,
            zone: 'Asia/Shanghai',
            sources: ['homes.csv'],
            sha256: ['00'],
          },
        ],
        customers,
        sites: [],
        links: [],
        balance: [],
      },
      {},
    )
    expect(result.scores).toHaveLength(40)
    expect(result.findings).toHaveLength(1)
    const [finding] = result.findings
    expect(finding?.subject).toEqual({ kind: 'meter', id: 'H7' })
    expect(finding?.verdict).toBe('suspect')
    expect(finding?.mining.onset?.earliest ?? '').toMatch(/^2021-02-2[78]/)
    expect(finding?.mining.powerKw?.low).toBeLessThan(6.5)
    expect(finding?.mining.powerKw?.high).toBeGreaterThan(6.5)
    expect(result.exhibits[0]).toMatchObject({
      kind: 'load',
      findingId: finding?.id,
      firstDay: '2021-01-01',
      days: 120,
    })
  })

  it('lists a meter with too little data as not judged', async () => {
    await engine.run(`CREATE OR REPLACE TABLE few AS ${homes.replace('120 * 24', '9 * 24')}`)
    const result = await scanPower(engine, {
      readings: [
        { name: 'few', shape: 'intervals', pointsPerDay: 24, zone: null, sources: ['few.csv'], sha256: ['00'] },
      ],
      customers: new Map(),
      sites: [],
      links: [],
      balance: [],
    })
    expect(new Set(result.scores.map((score) => score.status))).toEqual(new Set(['not-judged']))
    expect(result.problems.map((problem) => problem.code)).toEqual(['power.not-judged'])
  })

  it('lists a meter with daily values only as not judged, beside those with a curve', async () => {
    await engine.run(`CREATE OR REPLACE TABLE by_day AS SELECT 'H' || (m + 38) AS meter_id, DATE '2021-01-01' + i::INTEGER AS day,
      9.0 AS kwh, NULL::DOUBLE AS reverse_kwh, false AS estimated FROM range(4) meters(m), range(30) days(i)`)
    await engine.run(`CREATE OR REPLACE TABLE few AS ${homes.replace('120 * 24', '9 * 24')}`)
    const result = await scanPower(engine, {
      readings: [
        { name: 'few', shape: 'intervals', pointsPerDay: 24, zone: null, sources: ['few.csv'], sha256: ['00'] },
      ],
      customers: new Map(),
      sites: [],
      links: [],
      dayEnergy: [{ name: 'by_day', rows: 120, meters: 4, zone: null, source: 'days.csv', sha256: '00' }],
      balance: [],
    })
    expect(result.scores.filter(({ reason }) => reason === 'power.daily-only')).toEqual(
      ['H40', 'H41'].map((subjectId) => ({ subjectId, score: 0, status: 'not-judged', reason: 'power.daily-only' })),
    )
    expect(result.problems.map(({ en }) => en).join()).toContain('2 meters came as one value a day')
  })

  it.each([
    ['城镇居民生活用电', 'suspect'],
    ['201', 'suspect'],
    ['商业用电', 'probable'],
  ])('says of the machines of a customer whose category is %s no more than %s', async (category, verdict) => {
    await engine.run(`SELECT setseed(0.5); CREATE OR REPLACE TABLE homes AS ${homes}`)
    const customers = new Map(
      Array.from({ length: 40 }, (_, m) => [`H${m}`, { ...home(`H${m}`), category, capacityKva: 7 }]),
    )
    const result = await scanPower(engine, {
      readings: [
        { name: 'homes', shape: 'intervals', pointsPerDay: 24, zone: null, sources: ['homes.csv'], sha256: ['00'] },
      ],
      customers,
      sites: [],
      links: [],
      balance: [],
    })
    expect(result.findings.map((finding) => finding.verdict)).toEqual([verdict])
  })
})
