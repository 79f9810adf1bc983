import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, openDuckDb, type ReadingsRelation } from '@davylamp/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MeterRecord } from './meter-record.js'
import { streamMeters } from './stream-meters.js'

let engine: Engine
const folder = mkdtempSync(join(tmpdir(), 'davylamp-read-'))
beforeAll(async () => {
  engine = await openDuckDb({ memoryLimitMb: 300, threads: 1, temporaryFolder: folder })
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

async function read(name: string, shape: ReadingsRelation['shape'], pointsPerDay: number): Promise<MeterRecord[]> {
  const records: MeterRecord[] = []
  const relation = { name, shape, pointsPerDay, zone: null, sources: [], sha256: [] }
  await streamMeters(engine, relation, null, (record) => void records.push(record))
  return records
}

describe('reading meters', () => {
  it('makes hourly means of quarter hours and leaves missing points out of them', async () => {
    await engine.run(`CREATE TABLE quarters AS SELECT 'A' AS meter_id, DATE '2024-02-28' AS day,
      list_transform(range(96), i -> CASE WHEN i IN (5, 8, 9, 10, 11) THEN NULL ELSE i END)::FLOAT[] AS kw, false AS estimated`)
    const [record] = await read('quarters', 'days', 96)
    expect([...(record?.hourlyKw.slice(0, 4) ?? [])]).toEqual([1.5, (4 + 6 + 7) / 3, NaN, 13.5].map(Math.fround))
    expect(record?.missing[0]).toBe(5)
  })

  it('counts readings that come twice once and says how many', async () => {
    await engine.run(`CREATE TABLE twice AS SELECT 'A' AS meter_id, TIMESTAMP '2024-03-01' + INTERVAL (i // 2) HOUR AS start,
      (i // 2)::FLOAT AS kw, false AS estimated FROM range(48) t(i)`)
    const [record] = await read('twice', 'intervals', 24)
    expect(record?.hourlyKw[7]).toBe(7)
    expect(record?.duplicates[0]).toBe(24)
    expect(record?.missing[0]).toBe(0)
  })

  it('fills days without any row, so that days can be counted', async () => {
    await engine.run(`CREATE TABLE gap AS SELECT 'A' AS meter_id, DATE '2024-02-28' + (d * 3)::INTEGER AS day,
      list_transform(range(24), i -> d + 1)::FLOAT[] AS kw, d = 1 AS estimated FROM range(2) t(d)`)
    const [record] = await read('gap', 'days', 24)
    expect(record?.days).toBe(4)
    expect(record?.hourlyKw[24]).toBeNaN()
    expect(record?.hourlyKw[72]).toBe(2)
    expect(record?.estimated[3]).toBe(24)
  })

  it('gives each meter once, whatever the order of the rows', async () => {
    await engine.run(`CREATE TABLE mixed AS SELECT 'M' || (i * 7 % 5) AS meter_id, DATE '2024-01-01' + (i // 5)::INTEGER AS day,
      list_transform(range(24), h -> h)::FLOAT[] AS kw, false AS estimated FROM range(500) t(i)`)
    const records = await read('mixed', 'days', 24)
    expect(records.map((record) => record.meterId)).toEqual(['M0', 'M1', 'M2', 'M3', 'M4'])
    expect(new Set(records.map((record) => record.days))).toEqual(new Set([100]))
  })
})
