import { parseArgs } from 'node:util'
import { makeMeters } from './bench/meters.js'
import { makeCounty } from './county/county.js'

const usage = `Usage:
  node packages/lab/dist/main.js county FOLDER [--seed N]
      writes the example county Qingxia (invented): FOLDER/records to scan, FOLDER/answers for tests
  node packages/lab/dist/main.js meters FILE.csv[.gz] [--meters 20000] [--days 30] [--points 96] [--seed 1]
      [--customers FILE.csv] [--answers FILE.csv]
      writes generated readings for benchmarks, a few miners among them`

const number = { type: 'string' } as const

/** A command line that cannot be followed. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: number,
      meters: number,
      days: number,
      points: number,
      customers: { type: 'string' },
      answers: { type: 'string' },
    },
  })
  const [command, target, ...others] = positionals
  if (target === undefined || others.length > 0) throw new UsageError('One command and one target are wanted')
  const seed = whole(values.seed, 1)
  const started = performance.now()
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`
  if (command === 'county') {
    const county = await makeCounty(target, { seed })
    const what = `${county.meters} meters, ${county.plants} plants, ${county.transformers} transformers, ${county.days} days`
    const state = county.made ? 'Made the example county in' : 'The example county is current in'
    console.log(`${state} ${county.records}: ${what} (seed ${seed}, ${seconds()})`)
  } else if (command === 'meters') {
    const made = await makeMeters(target, {
      seed,
      meters: whole(values.meters, 20_000),
      days: whole(values.days, 30),
      points: pointsADay(values.points),
      customersFile: values.customers ?? null,
      answersFile: values.answers ?? null,
    })
    const size = `${made.readings} readings of ${made.meters} meters, ${made.mining} of them mining`
    console.log(`Wrote ${size} to ${target} (${(made.bytes / 1e6).toFixed(0)} MB of text, ${seconds()})`)
  } else throw new UsageError(`No such command: ${command ?? ''}`)
}

function whole(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new UsageError(`Not a whole number: ${text}`)
  return value
}

function pointsADay(text: string | undefined): number {
  const points = whole(text, 96)
  if (![24, 48, 96, 288].includes(points)) throw new UsageError('--points is 24, 48, 96 or 288')
  return points
}

try {
  await main()
} catch (error) {
  const wrongOption = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  if (!(error instanceof UsageError) && !wrongOption) throw error
  console.error(`${error.message}\n${usage}`)
  process.exitCode = 2
}
