/**
 * `npm run bench -- host`: command lines a second against all tells on one core, with the reading of quotes and layers and the verdict.
 * User time of this process is what counts: other work on the machine does not blur it as much. The lines are the real ones that are not
 * mining, every hundredth one that is; beside them JSON.parse of the same lines, as a floor.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeLine } from '../dist/index.js'

const folder = join(process.env.DAVYLAMP_DATA ?? join(import.meta.dirname, '../../../../shared/data'), 'host')
if (!existsSync(folder)) {
  console.error('The lines are not here. Name the data set in DAVYLAMP_DATA.')
  process.exit(1)
}
const read = (name) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
const not = read('cmdlines_not_mining.jsonl')
const mining = read('miner_cmdlines_from_docs.jsonl')
const lines = not
  .map((line, i) => (i % 100 === 0 ? (mining[(i / 100) % mining.length] ?? line) : line))
  .map((line) => JSON.parse(line).cmdline)
const json = lines.map((cmdline) => JSON.stringify({ cmdline }))

function timed(work) {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1e6
}
const rounds = { tells: [], floor: [] }
let found = 0
for (let round = 0; round < 7; round++) {
  rounds.tells.push(
    timed(() => {
      found = 0
      for (const line of lines) if (judgeLine(line) !== null) found++
    }),
  )
  rounds.floor.push(
    timed(() => {
      for (const line of json) JSON.parse(line)
    }),
  )
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const perSecond = (seconds) => Math.round(lines.length / seconds)
const ratio = median(rounds.tells) / median(rounds.floor)
console.log(`${lines.length} command lines, ${found} with something to say`)
console.log(
  `all tells: best ${perSecond(Math.min(...rounds.tells))}, median ${perSecond(median(rounds.tells))} lines a second of user time`,
)
console.log(
  `JSON.parse alone: best ${perSecond(Math.min(...rounds.floor))}; the tells take ${ratio.toFixed(1)} times as long`,
)
