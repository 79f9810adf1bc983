import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, openDuckDb } from '@davylamp/engine'
import type { CustomerRow } from '@davylamp/intake'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scanPower } from '../../scan-power.js'

let engine: Engine
const folder = mkdtempSync(join(tmpdir(), 'davylamp-outage-'))
beforeAll(async () => {
  engine = await openDuckDb({ memoryLimitMb: 500, threads: 2, temporaryFolder: folder })
  // Twenty homes on one transformer for 100 days, read every quarter of an hour. Twice it is without supply for three hours; after it
  // homes draw three times what they would for two hours. Home 4 runs 8 kW of machines from day 40 on, which start in four steps.
  await engine.run(`SELECT setseed(0.75);
    CREATE TABLE homes AS SELECT 'H' || m AS meter_id, TIMESTAMP '2021-01-01' + to_minutes(15 * i) AS start,
      CASE WHEN i IN (SELECT 70 * 96 + 30 + k FROM range(12) a(k)) OR i IN (SELECT 85 * 96 + 50 + k FROM range(12) b(k)) THEN 0
      ELSE (CASE WHEN i - 42 - 70 * 96 BETWEEN 0 AND 7 OR i - 62 - 85 * 96 BETWEEN 0 AND 7 THEN 3 ELSE 1 END)
        * (0.3 + 0.3 * random() + CASE WHEN i % 96 BETWEEN 72 AND 90 THEN 0.8 * random() ELSE 0 END)
        + CASE WHEN m = 4 AND i >= 40 * 96 THEN (8 + 0.1 * random())
          * least(4, greatest(0, CASE WHEN i < 71 * 96 AND i >= 70 * 96 THEN i - 41 - 70 * 96 WHEN i >= 85 * 96 + 50 AND i < 86 * 96 THEN i - 61 - 85 * 96 ELSE 4 END)
            + CASE WHEN i >= 70 * 96 AND i < 70 * 96 + 30 THEN 4 ELSE 0 END) / 4 ELSE 0 END END::FLOAT AS kw,
      false AS estimated
    FROM range(20) meters(m), range(100 * 96) points(i)`)
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

const customer = (meterId: string, transformerId: string | null): CustomerRow => ({
  meterId,
  name: null,
  category: 'residential',
  capacityKva: null,
  voltage: null,
  transformerId,
  tariff: null,
  address: null,
  licence: null,
  accountId: null,
  parentMeterId: null,
  premises: null,
  org: null,
  multiplier: null,
})

async function scanned(transformerId: string | null) {
  const { findings } = await scanPower(engine, {
    readings: [
      { name: 'homes', shape: 'intervals', pointsPerDay: 96, zone: null, sources: ['homes.csv'], sha256: ['00'] },
    ],
    customers: new Map(Array.from({ length: 20 }, (_, m) => [`H${m}`, customer(`H${m}`, transformerId)])),
    sites: [],
    links: [],
    balance: [],
  })
  return findings.find(({ subject }) => subject.kind === 'meter' && subject.id === 'H4')
}

describe('the return after outages', () => {
  it('is a reason with its counts, beside what the neighbours of the transformer did', async () => {
    const found = await scanned('T1')
    const reason = found?.reasons.find(({ code }) => code === 'power.recovers-unlike-neighbours')
    expect(reason?.params).toMatchObject({ count: 2, common: 2, minutes: 60, steps: 4 })
    expect(Number(reason?.params['others'])).toBeGreaterThan(150)
    expect(Number(reason?.params['peak'])).toBeLessThan(116)
    expect(found?.alternatives.find(({ code }) => code === 'power.may-be-heating')?.status).toBe('ruled-out')
  })

  it('stands for itself, without weight, where the transformer is not known', async () => {
    const found = await scanned(null)
    expect(found?.reasons.find(({ code }) => code === 'power.recovers-to-level')).toMatchObject({ weight: 0 })
  })
})
