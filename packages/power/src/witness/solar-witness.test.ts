import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, openDuckDb, type ReadingsRelation } from '@davylamp/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scanPower } from '../scan-power.js'

let engine: Engine
const folder = mkdtempSync(join(tmpdir(), 'davylamp-solar-'))
beforeAll(async () => {
  engine = await openDuckDb({ memoryLimitMb: 500, threads: 2, temporaryFolder: folder })
  // Thirty homes for 120 days. 0 to 19 have panels of 8 kW under changing clouds; those of 3 fail on day 70. Home 5 runs 6.4 kW
  // of machines from day 59 on beneath its panels, home 25 without any.
  await engine.run(`SELECT setseed(0.25);
    CREATE TABLE clouds AS SELECT d, 0.3 + 0.7 * random() AS clear FROM range(120) days(d);
    CREATE TABLE net AS SELECT 'H' || m AS meter_id, TIMESTAMP '2021-03-01' + INTERVAL (i) HOUR AS start,
      (0.15 + (0.5 + random()) * (CASE WHEN i % 24 BETWEEN 7 AND 9 OR i % 24 BETWEEN 18 AND 22 THEN 1.2 ELSE 0.2 END)
        + CASE WHEN m IN (5, 25) AND i >= 59 * 24 THEN 6.4 + 0.2 * random() ELSE 0 END
        - CASE WHEN m < 20 AND (m <> 3 OR i < 70 * 24) THEN 8 * clear * greatest(0, sin((i % 24 - 6) * pi() / 12)) ELSE 0 END)::FLOAT AS kw,
      false AS estimated
    FROM range(30) meters(m), range(120 * 24) hours(i) JOIN clouds ON d = i // 24;
    CREATE TABLE drawn AS SELECT * REPLACE (greatest(0, kw) AS kw) FROM net;
    CREATE TABLE fed AS SELECT * REPLACE (greatest(0, -kw) AS kw) FROM net`)
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

const relation = (name: string): ReadingsRelation => ({
  name,
  shape: 'intervals',
  pointsPerDay: 24,
  zone: 'Asia/Shanghai',
  sources: [`${name}.csv`],
  sha256: ['00'],
})

const scanned = (forward: string, reverse: readonly string[]) =>
  scanPower(engine, {
    readings: [relation(forward)],
    reverse: reverse.map(relation),
    customers: new Map(),
    sites: [],
    links: [],
    balance: [],
  })

const idsOf = (result: Awaited<ReturnType<typeof scanned>>) =>
  result.findings.map(({ subject }) => (subject.kind === 'meter' ? subject.id : '')).toSorted()

describe('homes with panels on the roof', () => {
  it('are judged by their dark hours: machines are found beneath, a failed inverter is none', async () => {
    const result = await scanned('drawn', ['fed'])
    expect(idsOf(result)).toEqual(['H25', 'H5'])
    const beneath = result.findings.find(({ subject }) => subject.kind === 'meter' && subject.id === 'H5')
    expect(beneath?.verdict).toBe('suspect')
    expect(beneath?.mining.powerKw?.low).toBeLessThan(6.5)
    expect(beneath?.mining.powerKw?.high).toBeGreaterThan(6.5)
    expect(beneath?.mining.onset?.earliest).toMatch(/^2021-04-2[789]/)
    expect(beneath?.reasons.find(({ code }) => code === 'power.rooftop-solar')?.params).toMatchObject({
      from: 6,
      to: 19,
    })
    expect(beneath?.missing.map(({ code }) => code)).toContain('power.solar-own-use')
    expect(beneath?.alternatives.find(({ code }) => code === 'power.may-be-solar-storage')?.status).toBe('ruled-out')
  })

  it('are told as well where the meter writes the net of both, below nothing', async () => {
    const result = await scanned('net', [])
    expect(idsOf(result)).toEqual(['H25', 'H5'])
    expect(result.problems.map(({ code }) => code)).not.toContain('power.set-aside.impossible')
  })

  it('and where the reverse register holds nothing, panels are ruled out', async () => {
    const [finding] = (await scanned('drawn', ['fed'])).findings.filter(
      ({ subject }) => subject.kind === 'meter' && subject.id === 'H25',
    )
    expect(finding?.reasons.map(({ code }) => code)).not.toContain('power.rooftop-solar')
    expect(finding?.alternatives.find(({ code }) => code === 'power.may-be-solar-storage')?.status).toBe('ruled-out')
  })
})
