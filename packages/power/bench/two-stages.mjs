// What is lost when only the daily registers of all meters are at hand and curves are fetched for the first of them:
// of the mining meters that one stage finds, how many are among the candidates. On the labelled meters of DAVYLAMP_DATA.
// usage: node packages/power/bench/two-stages.mjs
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDuckDb } from '@davylamp/engine'
import { takeIn } from '@davylamp/intake'
import { rankCandidates, scanPower } from '@davylamp/power'

const data = join(process.env['DAVYLAMP_DATA'] ?? '../shared/data', 'power')
const engine = await openDuckDb({ memoryLimitMb: 800, threads: 2, temporaryFolder: tmpdir() })
const options = { mapFile: null, decimal: null, zone: null, temporaryFolder: tmpdir(), onProgress: () => undefined }
const { tables } = await takeIn([join(data, 'bench')], engine, options)
const mining = new Set(
  readFileSync(join(data, 'bench.labels.csv'), 'utf8')
    .split(/\r?\n/)
    .map((line) => line.split(','))
    .filter((row) => row[1] === '1')
    .map((row) => row[0]),
)
const one = await scanPower(engine, tables, {})
const found = one.findings.filter((finding) => mining.has(finding.subject.id))
const [relation] = tables.readings
await engine.run(
  `CREATE TABLE registers AS SELECT meter_id, day, list_sum(kw) AS kwh, NULL::DOUBLE AS reverse_kwh, false AS estimated FROM "${relation.name}"`,
)
const candidates = await rankCandidates(engine, { ...tables, dayEnergy: [{ name: 'registers' }] })
for (const share of [0.05, 0.1, 0.2, 0.3, 0.5]) {
  const fetched = new Set(
    candidates.slice(0, Math.ceil(share * candidates.length)).map((candidate) => candidate.meterId),
  )
  const kept = found.filter((finding) => fetched.has(finding.subject.id)).length
  console.log(
    `curves of ${(100 * share).toFixed(0)} % fetched: ${kept} of the ${found.length} that one stage finds (${((100 * kept) / found.length).toFixed(0)} %)`,
  )
}
engine.close()
