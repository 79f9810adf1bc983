import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDuckDb } from '@davylamp/engine'
import { measure, streamMeters } from '@davylamp/power'
import { ownFeatures } from '../dist/weigh/features.js'
import { peerTable } from '../dist/weigh/peers.js'
import { againstTerms } from '../dist/weigh/against-terms.js'
import { terms } from '../dist/weigh/terms.js'
import { madeMeters } from './dataset.mjs'

const numbersOf = ({ meterId, floor }) => ({ meterId, floorKw: floor.kw, floorShare: floor.share })

/** Every example with its features and the strengths of the terms; `seed` is that of the simulation. */
export async function candidates(seed) {
  const folder = join(process.env['DAVYLAMP_DATA'] ?? '../shared/data', 'power')
  const lines = (file) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','))
  const labels = new Map(lines('bench.labels.csv').map((row) => [row[0], row]))
  const customers = new Map(
    lines('bench/customers.csv').map(([meterId, category, capacity]) => [
      meterId,
      { meterId, category, capacityKva: Number(capacity) },
    ]),
  )
  const engine = await openDuckDb({ memoryLimitMb: 800, threads: 2, temporaryFolder: tmpdir() })
  const hours = Array.from({ length: 24 }, (_, hour) => `h${String(hour + 1).padStart(2, '0')}::FLOAT`)
  await engine.run(`CREATE TABLE readings AS SELECT meter_id, date::DATE AS day, [${hours.join()}] AS kw, false AS estimated
    FROM read_csv('${folder}/bench/readings.csv.gz', types = {'meter_id': 'VARCHAR'})`)
  const relation = { name: 'readings', shape: 'days', pointsPerDay: 24, zone: null, sources: [], sha256: [] }
  const measured = []
  const clean = []
  await streamMeters(engine, relation, null, (record) => {
    measured.push(measure(record))
    if (labels.get(record.meterId)[2] === 'real') clean.push({ record, ...customers.get(record.meterId) })
  })
  engine.close()
  const peers = peerTable(measured.map(numbersOf), customers)
  let names
  const example = (measures, customer, rest) => {
    const features = ownFeatures(measures, customer.capacityKva)
    names ??= Object.keys(features)
    const weighable = { measures, features, customer, peers: peers(numbersOf(measures), customer.category) }
    return {
      ...rest,
      row: Float64Array.from(names, (name) => features[name] ?? NaN),
      strengths: Float64Array.from(terms, (term) => term.strength(weighable)),
    }
  }
  const labelled = measured.map((measures) => {
    const [meterId, mining, kind, schedule, , , kw, , onset] = labels.get(measures.meterId)
    const family = mining === '1' ? schedule : kind.replace('flat:', '')
    return example(measures, customers.get(meterId), {
      source: 'labelled',
      meterId,
      mining: Number(mining),
      kind,
      family,
      onset,
      kw: Number(kw),
      bases: [],
    })
  })
  const made = []
  for (const one of madeMeters(clean, { seed, perMeter: 7, perKind: 60, accounts: 800, homes: 250 }))
    made.push(
      example(measure(one.record), one, {
        source: 'made',
        mining: one.mining,
        kind: 'made',
        family: one.family,
        bases: one.bases,
      }),
    )
  const against = new Set(againstTerms)
  return {
    labelled,
    made,
    names,
    codes: terms.map((term) => term.code),
    signs: terms.map((term) => (against.has(term) ? -1 : 1)),
  }
}
