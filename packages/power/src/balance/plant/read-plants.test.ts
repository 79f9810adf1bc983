import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, openDuckDb } from '@davylamp/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPlants } from './read-plants.js'

let engine: Engine
const folder = mkdtempSync(join(tmpdir(), 'davylamp-plants-'))
beforeAll(async () => {
  engine = await openDuckDb({ memoryLimitMb: 300, threads: 2, temporaryFolder: folder })
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

async function read(rows: string) {
  await engine.run(`CREATE OR REPLACE TABLE gates AS SELECT 'P' AS plant_id, NULL::DOUBLE AS generation_kwh, kwh::DOUBLE AS export_kwh, NULL::DOUBLE AS import_kwh,
    NULL::DOUBLE AS station_use_kwh, NULL::DOUBLE AS direct_supply_kwh, start::TIMESTAMP AS start FROM (VALUES ${rows}) t(start, kwh)`)
  const relation = { kind: 'plantReadings', name: 'gates', rows: 1, zone: null, source: 'g.csv', sha256: '00' } as const
  const [plant] = await readPlants(engine, [relation])
  return plant
}

describe('readings of plants', () => {
  it('by the month are the mean power of its hours, to the last day of the last one', async () => {
    const plant = await read(`('2021-01-01', 74400), ('2021-02-01', 67200), ('2021-03-01', 148800)`)
    expect(plant?.export).toHaveLength((31 + 28 + 31) * 24)
    expect([0, 31 * 24, 59 * 24, 90 * 24 - 1].map((hour) => plant?.export?.[hour])).toEqual([100, 100, 200, 200])
  })

  it('by the hour stay what they are, and a gap is one', async () => {
    const plant = await read(
      `('2021-01-01 00:00', 5), ('2021-01-01 01:00', 7), ('2021-01-01 02:00', 7), ('2021-01-01 06:00', 9)`,
    )
    expect([...(plant?.export ?? [])].slice(0, 8)).toEqual([5, 7, 7, NaN, NaN, NaN, 9, NaN])
  })
})
