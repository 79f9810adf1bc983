/**
 * `npm run bench -- papers`: a list of 217 machines, all papers of a case, and the longest list that is printed, each beside the empty floor of the same run
 * (a paper of one row). Prints ratios and user time, which other work on the computer disturbs least.
 */
import { exampleMachines } from '../dist/document/example-parts.js'
import { compose, paperExample, paperKind, paperKinds, Printer } from '../dist/index.js'

const printer = new Printer()

function print(kind, values) {
  const { body } = paperExample(kind.id)
  const composed = compose(kind, values, { language: 'zh', body, draft: true })
  if ('problems' in composed) throw new Error(composed.problems[0].en)
  const printed = printer.print(kind, composed.data)
  if ('problems' in printed) throw new Error(printed.problems[0].en)
  return printed.pages
}

function timed(name, work) {
  const [wall, cpu] = [performance.now(), process.cpuUsage()]
  const pages = work()
  const ms = performance.now() - wall
  const userMs = process.cpuUsage(cpu).user / 1000
  console.log(
    `${name.padEnd(34)} ${String(pages).padStart(5)} pages ${ms.toFixed(0).padStart(7)} ms, user ${userMs.toFixed(0).padStart(7)} ms`,
  )
  return userMs
}

const seizure = paperKind('seizure-decision')
const { values } = paperExample('seizure-decision')
const withMachines = (count) => () => print(seizure, { ...values, machines: exampleMachines(count) })
timed('first paper of a process', withMachines(1))
// other rows than before, so that nothing comes from the compiler's memory
const floor = timed('seizure, 2 machines', withMachines(2))
const list = timed('seizure, 217 machines', withMachines(217))
timed('all papers of a case', () =>
  paperKinds.reduce((pages, kind) => pages + print(kind, { ...paperExample(kind.id).values }), 0),
)
const most = timed('seizure, 3,000 machines', withMachines(3000))
console.log(`217 machines take ${(list / floor).toFixed(1)} times 2; 3,000 take ${(most / list).toFixed(1)} times 217`)
