import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, openDuckDb } from '@davylamp/engine'
import type { PhaseRelation, Tables } from '@davylamp/intake'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scanPower } from '../../scan-power.js'

let engine: Engine
const folder = mkdtempSync(join(tmpdir(), 'davylamp-phases-'))
beforeAll(async () => {
  engine = await openDuckDb({ memoryLimitMb: 500, threads: 2, temporaryFolder: folder })
  await engine.run(`SELECT setseed(0.5);
    CREATE TABLE amps AS SELECT 'S' || m AS meter_id, TIMESTAMP '2021-01-01' + INTERVAL (i) HOUR AS start, phase,
      (2 + random() + 4 * random() * (i % 24 BETWEEN 8 AND 20)::INTEGER
        + CASE WHEN m = 7 AND phase = 'B' AND i >= 59 * 24 THEN 30 ELSE 0 END)::FLOAT AS value
    FROM range(40) meters(m), range(120 * 24) hours(i), (VALUES ('A'), ('B'), ('C')) phases(phase);
    CREATE TABLE shops AS SELECT meter_id, start, (0.22 * sum(value))::FLOAT AS kw, false AS estimated FROM amps GROUP BY ALL;
    CREATE TABLE amps_by_day AS SELECT 'account of ' || meter_id AS meter_id, start::DATE AS day, phase, list(value ORDER BY start) AS value
    FROM amps WHERE meter_id = 'S7' GROUP BY ALL`)
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

const currents: PhaseRelation = {
  kind: 'current',
  name: 'amps',
  shape: 'intervals',
  pointsPerDay: null,
  rows: 1,
  zone: null,
  source: 'amps.csv',
  sha256: 'aa',
}

async function scanned(phases: readonly PhaseRelation[], accountId: string | null = null, withReadings = true) {
  const shops: Tables['readings'] = [
    { name: 'shops', shape: 'intervals', pointsPerDay: 24, zone: null, sources: ['shops.csv'], sha256: ['00'] },
  ]
  const tables: Tables = {
    readings: withReadings ? shops : [],
    customers: new Map([
      [
        'S7',
        {
          meterId: 'S7',
          name: null,
          category: 'shop',
          capacityKva: null,
          voltage: null,
          transformerId: null,
          tariff: null,
          address: null,
          licence: null,
          accountId,
          parentMeterId: null,
          premises: null,
          org: null,
          multiplier: null,
        },
      ],
    ]),
    sites: [],
    links: [],
    phases,
    balance: [],
  }
  const { findings } = await scanPower(engine, tables)
  return findings.find(({ subject }) => subject.kind === 'meter' && subject.id === 'S7')
}

describe('the phases of a meter', () => {
  it('stand among its reasons with their file, and only where there are none it says so', async () => {
    const without = await scanned([])
    expect(without?.missing.map(({ code }) => code)).toContain('power.no-phase-currents')
    const found = await scanned([currents])
    expect(found?.missing.map(({ code }) => code)).not.toContain('power.no-phase-currents')
    const reason = found?.reasons.find(({ code }) => code === 'power.phase-step')
    expect(reason?.params).toMatchObject({ phase: 'B' })
    expect(reason?.zh).toContain('B 相')
    expect(found?.evidence).toContainEqual({ kind: 'record', source: 'amps.csv', sha256: 'aa' })
    expect(found?.score ?? 0).toBeGreaterThan(without?.score ?? 1)
  })

  it('are found under the account when readings name the meter', async () => {
    const byAccount: PhaseRelation = { ...currents, name: 'amps_by_day', shape: 'days', pointsPerDay: 24 }
    const found = await scanned([byAccount], 'account of S7')
    expect(found?.reasons.map(({ code }) => code)).toContain('power.phase-step')
  })

  it('do not count when they cannot be of this meter', async () => {
    await engine.run(`CREATE TABLE tiny AS SELECT * REPLACE ((value / 60)::FLOAT AS value) FROM amps`)
    const found = await scanned([{ ...currents, name: 'tiny' }])
    expect(found?.missing.map(({ code }) => code)).toContain('power.phases-do-not-fit')
    expect(found?.reasons.some(({ code }) => code.startsWith('power.phase'))).toBe(false)
  })

  it('stand for the powers where there are none, and say so', async () => {
    const found = await scanned([currents], null, false)
    expect(found?.missing.map(({ code }) => code)).toContain('power.apparent-only')
    expect(found?.reasons.map(({ code }) => code)).toContain('power.phase-step')
    expect(found?.reasons.some(({ code }) => code.startsWith('power.power-factor'))).toBe(false)
    expect(found?.mining.powerKw?.low).toBeLessThan(6.6)
    expect(found?.mining.powerKw?.high).toBeGreaterThan(6.6)
    expect(found?.source).toBe('amps.csv')
  })
})
