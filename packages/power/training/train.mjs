// Trains what the power sense weighs with, and says how good it is on what it has not seen.
//
// Negatives: the real meters of the labelled set that do not mine, and simulated look-alikes and homes. Positives:
// simulated machines inside those real meters, and accounts with nothing but machines; at the end also the labelled
// mining meters and look-alikes. The check leaves out, each time, a fifth of the real meters together with everything
// made from them, one whole schedule and one whole kind of look-alike, labelled and simulated.
//
// usage: node packages/power/training/train.mjs [--check] [--write] [--simulation=N]     (DAVYLAMP_DATA, else ../shared/data; some minutes each)
import { writeFileSync } from 'node:fs'
import { boost, predict } from './boosting.mjs'
import { candidates } from './examples.mjs'
import { fitCaps } from './caps.mjs'
import { random } from './random.mjs'
import { report } from './report.mjs'
import { treeText } from './tree-text.mjs'

const write = process.argv.includes('--write')
const simulation = Number(/\d+$/.exec(process.argv.find((one) => one.startsWith('--simulation=')) ?? '')?.[0] ?? 1)
const check = process.argv.includes('--check')
const options = { trees: 260, leaves: 7, rate: 0.05, ridge: 5, fewest: 20, share: { features: 0.4, rows: 0.8 } }
const furthestAbove = 4
const sameSchedule = { peak_off: 'peak-off' }
const sameKind = {
  telecom: 'telecom',
  datacentre: 'dataCentre',
  coldstore: 'coldStore',
  lift_garage: 'liftGarage',
  process: 'process',
}

const examples = await candidates(simulation)
const { labelled, made, names, codes, signs } = examples
console.log(`${labelled.length} labelled meters, ${made.length} made`)

const learn = (examples, seed) => {
  // The same share of mining whatever is left out, so that scores of different folds can be compared.
  const total = (mining) => examples.reduce((sum, one) => sum + (one.mining === mining ? weightOf(one) : 0), 0)
  const scale = (0.25 * total(0)) / total(1)
  const weights = examples.map((one) => weightOf(one) * (one.mining ? scale : 1))
  const labels = examples.map((one) => one.mining)
  const trees = boost(
    examples.map((one) => one.row),
    labels,
    weights,
    { ...options, random: random(seed) },
  )
  const additive = fitCaps(
    examples.map((one) => one.strengths),
    labels,
    weights,
    signs,
  )
  return { trees, additive }
}
const sum = (additive, strengths) =>
  strengths.reduce((total, one, index) => total + one * additive.caps[index], additive.bias)
const score = ({ trees, additive }, one) =>
  Math.min(predict(trees, one.row), sum(additive, one.strengths) + furthestAbove)

/** Real ordinary meters are few and are what false alarms are counted on. */
function weightOf(one) {
  if (one.source === 'labelled') return one.mining === 1 ? 3 : one.kind === 'real' ? 14 : 4
  if (one.family === 'short') return 1.5
  if (one.family === 'mirrored' || one.family === 'shared') return 4
  return one.mining === 1 ? 1 : 0.35
}

const schedules = [...new Set(labelled.filter((one) => one.mining).map((one) => one.family))].sort()
const kinds = [...new Set(labelled.filter((one) => one.kind.startsWith('flat:')).map((one) => one.family))].sort()
const protocols = [
  {
    withLabelled: false,
    simulatedToo: false,
    text: 'held out from the labelled meters, trained on simulated machines and look-alikes only',
  },
  { withLabelled: true, simulatedToo: false, text: 'the same, trained with the other labelled meters too' },
  {
    withLabelled: true,
    simulatedToo: true,
    text: 'held out from the labelled and from the simulated ones: a schedule and a kind never seen in any form',
  },
]
for (const { withLabelled, simulatedToo, text } of check ? protocols : []) {
  const scores = new Float64Array(labelled.length)
  const additiveScores = new Float64Array(labelled.length)
  const counts = new Float64Array(labelled.length)
  const foldOf = new Map(labelled.map((one, index) => [one.meterId, index % 5]))
  for (let fold = 0; fold < 5; fold++) {
    const schedule = schedules[fold]
    const kind = kinds[fold]
    const train = [
      ...labelled.filter((one) => {
        if (one.kind === 'real') return foldOf.get(one.meterId) !== fold
        if (!withLabelled || foldOf.get(one.meterId) === fold) return false
        return one.mining ? one.family !== schedule : one.family !== kind
      }),
      ...made.filter((one) => {
        if (one.bases.some((base) => foldOf.get(base) === fold)) return false
        return !simulatedToo || (one.family !== (sameSchedule[schedule] ?? schedule) && one.family !== sameKind[kind])
      }),
    ]
    const model = learn(train, fold)
    labelled.forEach((one, index) => {
      const held =
        one.kind === 'real' ? foldOf.get(one.meterId) === fold : one.family === (one.mining ? schedule : kind)
      if (!held) return
      scores[index] += score(model, one)
      additiveScores[index] += sum(model.additive, one.strengths)
      counts[index]++
    })
  }
  console.log(`\n${text}:`)
  report(
    labelled,
    scores.map((one, index) => one / counts[index]),
  )
  console.log('additive part alone:')
  report(
    labelled,
    additiveScores.map((one, index) => one / counts[index]),
  )
  if (withLabelled && !simulatedToo) {
    const ordinary = [...scores].filter((_, index) => labelled[index].kind === 'real').sort((a, b) => b - a)
    console.log(
      'held-out log-odds of ordinary meters, best 1:',
      ordinary[0].toFixed(2),
      '0.3 %:',
      ordinary[2].toFixed(2),
      '1 %:',
      ordinary[6].toFixed(2),
      '3 %:',
      ordinary[20].toFixed(2),
    )
  }
}

if (write) {
  const { trees, additive } = learn([...labelled, ...made], 99)
  const head =
    '// Made by packages/power/training/train.mjs; do not edit by hand. What it was trained on is said there.\n'
  const texts = trees.trees.map((tree) => `  '${treeText(tree, names)}',`).join('\n')
  writeFileSync(
    'packages/power/src/weigh/rerank/trees.ts',
    `${head}\nexport const treeBias = ${trees.bias.toFixed(3)}\n\n/** One tree a line; see parseTree. */\nexport const treeTexts: readonly string[] = [\n${texts}\n]\n`,
  )
  writeFileSync(
    'packages/power/src/weigh/caps.ts',
    `${head}\n/** Log-odds of each term at full strength. */\nexport const caps: Readonly<Record<string, number>> = {\n${codes.map((code, index) => `  '${code}': ${additive.caps[index].toFixed(2)},`).join('\n')}\n}\n\n/** Log-odds without any term, of the training set: not how common mining is. */\nexport const bias = ${additive.bias.toFixed(2)}\n`,
  )
}
