// Times the power sense on generated readings, beside the floor of a bare average over the same file in the same run.
// usage: npm run bench -- power [--meters 20000] [--times 10]     (the tenfold run takes --times minutes and some space)
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { literal, openDuckDb } from '@davylamp/engine'
import { takeIn } from '@davylamp/intake'
import { scanPower } from '@davylamp/power'

const { values } = parseArgs({
  options: {
    meters: { type: 'string', default: '20000' },
    times: { type: 'string', default: '1' },
    one: { type: 'string' },
  },
})
if (values.one !== undefined) await one(values.one)
else all(Number(values.meters), Number(values.times))

/** Each run is a process of its own, so that peak memory is that of one scan. */
function all(meters, times) {
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  const folder = join(root, 'node_modules/.cache/davylamp-bench')
  mkdirSync(folder, { recursive: true })
  const csv = join(folder, `meters-${meters}.csv`)
  if (!existsSync(csv))
    execFileSync(
      process.execPath,
      [join(root, 'packages/lab/dist/main.js'), 'meters', csv, '--meters', String(meters)],
      { stdio: 'inherit' },
    )
  const run = (file) =>
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--one', file], { stdio: 'inherit' })
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--one', `make:${csv}:${times}`], {
    stdio: 'inherit',
  })
  run(csv.replace('.csv', '.parquet'))
  run(csv)
  if (times > 1) run(csv.replace('.csv', `-x${times}.parquet`))
}

async function one(file) {
  const temporaryFolder = mkdtempSync(join(tmpdir(), 'davylamp-bench-'))
  const engine = await openDuckDb({ memoryLimitMb: 900, threads: 2, temporaryFolder })
  try {
    if (file.startsWith('make:')) await make(engine, file.split(':')[1], Number(file.split(':')[2]))
    else await time(engine, file, temporaryFolder)
  } finally {
    engine.close()
    rmSync(temporaryFolder, { recursive: true, force: true })
  }
}

async function make(engine, csv, times) {
  const parquet = csv.replace('.csv', '.parquet')
  const source = `read_csv(${literal(csv)}, types = {'meter_id': 'VARCHAR'})`
  if (!existsSync(parquet)) await engine.run(`COPY (SELECT * FROM ${source}) TO ${literal(parquet)}`)
  const larger = csv.replace('.csv', `-x${times}.parquet`)
  if (times > 1 && !existsSync(larger))
    await engine.run(
      `COPY (SELECT copy || meter_id AS meter_id, * EXCLUDE (meter_id, copy) FROM read_parquet(${literal(parquet)}), range(${times}) copies(copy)) TO ${literal(larger)}`,
    )
}

async function time(engine, file, temporaryFolder) {
  const seconds = (from) => (performance.now() - from) / 1000
  let started = performance.now()
  const points = Array.from({ length: 96 }, (_, point) => `p${point + 1}`).join(' + ')
  const from = file.endsWith('.parquet')
    ? `read_parquet(${literal(file)})`
    : `read_csv(${literal(file)}, types = {'meter_id': 'VARCHAR'})`
  await engine.rows(
    `SELECT max(kw) AS most FROM (SELECT meter_id, avg((${points}) / 96) AS kw FROM ${from} GROUP BY meter_id)`,
  )
  const floor = seconds(started)
  started = performance.now()
  const intake = await takeIn([file], engine, {
    mapFile: 'unit = kw',
    decimal: null,
    zone: null,
    temporaryFolder,
    onProgress: () => undefined,
  })
  const taken = seconds(started)
  const result = await scanPower(engine, intake.tables, {})
  const whole = seconds(started)
  const cpu = process.cpuUsage()
  const cpuSeconds = (cpu.user + cpu.system) / 1e6
  const peakMb = process.resourceUsage().maxRSS / 1024
  console.log(
    `${file.split('/').at(-1)}: ${result.scores.length} meters, ${result.findings.length} findings in ${whole.toFixed(1)} s (${taken.toFixed(1)} s of it to take in), ${cpuSeconds.toFixed(0)} s of processor time, peak ${peakMb.toFixed(0)} MB; bare average ${floor.toFixed(2)} s, ${(whole / floor).toFixed(0)} times that`,
  )
}
