import { parseArgs } from 'node:util'
import { makeCounty } from './county/county.js'

const usage = `Usage: node packages/lab/dist/main.js county FOLDER [--seed N]
  Writes the example county Qingxia (invented): FOLDER/records to scan, FOLDER/answers for tests.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
})
const [command, target] = positionals
const seed = Number(values.seed)
if (command === 'county' && target !== undefined && Number.isSafeInteger(seed)) {
  const started = performance.now()
  const county = await makeCounty(target, { seed })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const what = `${county.meters} meters, ${county.plants} plants, ${county.transformers} transformers, ${county.days} days`
  console.log(
    county.made
      ? `Example county in ${county.records}: ${what} (seed ${seed}, ${seconds} s)`
      : `Example county is current in ${county.records}: ${what} (seed ${seed})`,
  )
} else {
  console.error(usage)
  process.exitCode = 2
}
