// Scores the labelled meters of the data set (DAVYLAMP_DATA, else ../shared/data) and writes findings and scores for the scorer.
// usage: node packages/power/bench/labelled-meters.mjs FINDINGS.ndjson SCORES.csv
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatFinding } from '@davylamp/finding'
import { openDuckDb } from '@davylamp/engine'
import { scanPower } from '@davylamp/power'

const [findingsFile, scoresFile] = process.argv.slice(2)
const data = join(process.env['DAVYLAMP_DATA'] ?? '../shared/data', 'power/bench')
const engine = await openDuckDb({
  memoryLimitMb: 800,
  threads: 2,
  temporaryFolder: 'node_modules/.cache/davylamp-duckdb',
})
const started = performance.now()
const result = await scanPower(engine, await labelledTables(engine, data), {})
console.log(
  `${result.scores.length} meters in ${((performance.now() - started) / 1000).toFixed(1)} s, ${result.findings.length} findings`,
)
for (const problem of result.problems) console.log(problem.en)
if (findingsFile) writeFileSync(findingsFile, result.findings.map((one) => formatFinding(one) + '\n').join(''))
if (scoresFile)
  writeFileSync(
    scoresFile,
    [
      'subject_id,score,status,reason',
      ...result.scores.map((one) => [one.subjectId, one.score, one.status, one.reason].join()),
    ].join('\n'),
  )
engine.close()

/** The tables as intake hands them over. */
async function labelledTables(db, folder) {
  const hours = Array.from({ length: 24 }, (_, hour) => `h${String(hour + 1).padStart(2, '0')}::FLOAT`)
  await db.run(`CREATE TABLE readings AS SELECT meter_id, date::DATE AS day, [${hours.join()}] AS kw, false AS estimated
    FROM read_csv('${folder}/readings.csv.gz', types = {'meter_id': 'VARCHAR'})`)
  const rows = await db.rows(`SELECT * FROM read_csv('${folder}/customers.csv', types = {'meter_id': 'VARCHAR'})`)
  const unknown = {
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
  }
  const customers = new Map(
    rows.map((row) => [
      row['meter_id'],
      { ...unknown, meterId: row['meter_id'], category: row['category'], capacityKva: Number(row['capacity_kva']) },
    ]),
  )
  const relation = {
    name: 'readings',
    shape: 'days',
    pointsPerDay: 24,
    zone: null,
    sources: [`${folder}/readings.csv.gz`],
    sha256: [],
  }
  return { readings: [relation], customers, sites: [], links: [], balance: [] }
}
