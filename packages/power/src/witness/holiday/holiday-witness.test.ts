import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, openDuckDb } from '@davylamp/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scanPower } from '../../scan-power.js'

let engine: Engine
const folder = mkdtempSync(join(tmpdir(), 'davylamp-holiday-'))
beforeAll(async () => {
  engine = await openDuckDb({ memoryLimitMb: 500, threads: 2, temporaryFolder: folder })
  // Thirty homes from December 2020 to June 2021; the first runs 6 kW of machines from 10 January on.
  await engine.run(`SELECT setseed(0.5);
    CREATE TABLE homes AS SELECT 'H' || m AS meter_id, TIMESTAMP '2020-12-01' + INTERVAL (i) HOUR AS start,
      (0.15 + (0.5 + random()) * (CASE WHEN i % 24 BETWEEN 7 AND 9 OR i % 24 BETWEEN 18 AND 22 THEN 1.2 ELSE 0.2 END)
        + CASE WHEN m = 0 AND i >= 40 * 24 THEN 6 + 0.2 * random() ELSE 0 END)::FLOAT AS kw, false AS estimated
    FROM range(30) meters(m), range(200 * 24) hours(i)`)
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

async function reasonsIn(zone: string | null) {
  const { findings } = await scanPower(engine, {
    readings: [{ name: 'homes', shape: 'intervals', pointsPerDay: 24, zone, sources: ['homes.csv'], sha256: ['00'] }],
    customers: new Map(),
    sites: [],
    links: [],
    balance: [],
  })
  return findings.find(({ subject }) => subject.kind === 'meter' && subject.id === 'H0')?.reasons ?? []
}

describe('Spring Festival and the other holidays', () => {
  it('stand among the reasons of a load that does not know them', async () => {
    const reason = (await reasonsIn('Asia/Shanghai')).find(({ code }) => code === 'power.knows-no-holiday')
    expect(reason?.params).toMatchObject({ spring: 1 })
    expect(Math.abs(Number(reason?.params['percent']))).toBeLessThan(3)
  })

  it('are nobody’s where the clock is another place’s, or nothing tells the place', async () => {
    for (const zone of ['Europe/Berlin', null])
      expect((await reasonsIn(zone)).map(({ code }) => code)).not.toContain('power.knows-no-holiday')
  })
})
