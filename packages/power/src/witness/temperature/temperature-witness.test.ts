import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, openDuckDb } from '@davylamp/engine'
import type { TemperatureRelation } from '@davylamp/intake'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scanPower } from '../../scan-power.js'

let engine: Engine
const folder = mkdtempSync(join(tmpdir(), 'davylamp-temperature-'))
beforeAll(async () => {
  engine = await openDuckDb({ memoryLimitMb: 500, threads: 2, temporaryFolder: folder })
  // Thirty homes for 200 days from January on, in which it gets warmer; the first runs 6 kW of machines from day 40 on.
  await engine.run(`SELECT setseed(0.5);
    CREATE TABLE weather AS SELECT TIMESTAMP '2021-01-01' + INTERVAL (d) DAY AS start, 2 + 0.13 * d + 3 * random() AS temperature_c FROM range(200) days(d);
    CREATE TABLE homes AS SELECT 'H' || m AS meter_id, TIMESTAMP '2021-01-01' + INTERVAL (i) HOUR AS start,
      (0.15 + (0.5 + random()) * (CASE WHEN i % 24 BETWEEN 7 AND 9 OR i % 24 BETWEEN 18 AND 22 THEN 1.2 ELSE 0.2 END)
        + CASE WHEN m = 0 AND i >= 40 * 24 THEN 6 + 0.2 * random() ELSE 0 END)::FLOAT AS kw, false AS estimated
    FROM range(30) meters(m), range(200 * 24) hours(i)`)
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

async function scanned(temperatures: readonly TemperatureRelation[]) {
  const { findings } = await scanPower(engine, {
    readings: [
      { name: 'homes', shape: 'intervals', pointsPerDay: 24, zone: null, sources: ['homes.csv'], sha256: ['00'] },
    ],
    customers: new Map(),
    sites: [],
    links: [],
    temperatures,
    balance: [],
  })
  return findings.find(({ subject }) => subject.kind === 'meter' && subject.id === 'H0')
}

describe('a table of temperatures beside the readings', () => {
  it('gives a reason with its numbers and its file, and only without one it is missing', async () => {
    const without = await scanned([])
    expect(without?.missing.map(({ code }) => code)).toContain('power.no-temperature')
    const found = await scanned([{ name: 'weather', rows: 200, zone: null, source: 'weather.csv', sha256: 'ee' }])
    expect(found?.missing.map(({ code }) => code)).not.toContain('power.no-temperature')
    const reason = found?.reasons.find(({ code }) => code === 'power.temperature-dependence')
    expect(Math.abs(Number(reason?.params['percent']))).toBeLessThan(0.3)
    expect(found?.evidence).toContainEqual({ kind: 'record', source: 'weather.csv', sha256: 'ee' })
    expect(found?.alternatives.find(({ code }) => code === 'power.may-be-cold-store')?.status).toBe('ruled-out')
  })
})
