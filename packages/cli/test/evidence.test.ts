import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDuckDb, literal, type Engine } from '@davylamp/engine'
import { type BalanceExhibit, type Finding, readExhibit } from '@davylamp/finding'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeEvidence } from '../src/evidence/folder.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-evidence-'))
let engine: Engine

beforeAll(async () => {
  engine = await openDuckDb({ memoryLimitMb: 200, threads: 1, temporaryFolder: folder })
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

const finding: Finding = {
  schema: 'davylamp.finding/1',
  id: 'power:01',
  sense: 'power',
  verdict: 'suspect',
  score: 0.5,
  subject: { kind: 'plant', id: 'P1' },
  source: 'plants.csv',
  line: null,
  from: '2021-01-01T00:00:00Z',
  to: '2021-01-03T00:00:00Z',
  mining: {},
  reasons: [],
  alternatives: [],
  missing: [],
  evidence: [],
  detector: { name: 'power', version: '1' },
}

const exhibit: BalanceExhibit = {
  kind: 'balance',
  findingId: 'power:01',
  firstDay: '2021-01-01',
  days: 2,
  flows: [
    { name: 'generation', dailyKw: Float32Array.of(100, Number.NaN) },
    { name: 'station-use', dailyKw: Float32Array.of(1, 2) },
  ],
  rest: {
    of: 'unaccounted',
    hourlyKw: Float32Array.from({ length: 48 }, (_, hour) => (hour === 5 ? Number.NaN : hour)),
    window: { from: 1, to: 2 },
  },
}

it('keeps the sides of a balance by the day and its rest by the hour, with their hashes in the manifest', async () => {
  await writeEvidence(folder, [finding], [exhibit], [], engine)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  expect(manifest.entries[0].files.map(({ path }: { path: string }) => path)).toEqual([
    'power-01/finding.json',
    'power-01/balance.parquet',
    'power-01/rest.parquet',
    'power-01/exhibit.json',
  ])
  expect(readExhibit(JSON.parse(readFileSync(join(folder, 'power-01', 'exhibit.json'), 'utf8')))).toEqual(exhibit)
  const read = (file: string, what: string) =>
    engine.rows(`SELECT ${what} FROM read_parquet(${literal(join(folder, 'power-01', file))})`)
  expect(await read('balance.parquet', 'day::VARCHAR AS day, generation_kw, station_use_kw, neighbour_low_kw')).toEqual(
    [
      { day: '2021-01-01', generation_kw: 100, station_use_kw: 1, neighbour_low_kw: null },
      { day: '2021-01-02', generation_kw: null, station_use_kw: 2, neighbour_low_kw: null },
    ],
  )
  const [sums] = await read(
    'rest.parquet',
    'count(*)::INTEGER AS hours, sum(rest_kw)::DOUBLE AS kwh, (count(*) FILTER (in_question))::INTEGER AS questioned, (count(*) FILTER (rest_kw IS NULL))::INTEGER AS missing',
  )
  expect(sums).toEqual({ hours: 48, kwh: (47 * 48) / 2 - 5, questioned: 24, missing: 1 })
})
