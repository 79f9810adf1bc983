/**
 * Makes src/difficulty/retargets.ts from the table of retargets.
 *
 * node packages/mining/scripts/build-difficulty.mjs [FOLDER with btc_difficulty_retargets.csv]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? join(import.meta.dirname, '../../../../shared/data/inventory/harm')
const target = join(import.meta.dirname, '../src/difficulty/retargets.ts')
const window = 2016

const rows = readFileSync(join(folder, 'btc_difficulty_retargets.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','))
const steps = rows.map(([height, , unix, difficulty, source], index) => {
  if (Number(height) !== window * (index + 1)) throw new Error(`Row ${index + 2}: height ${height} is out of turn.`)
  if (index > 0 && Number(unix) <= Number(rows[index - 1][2])) throw new Error(`Row ${index + 2}: time runs back.`)
  if (!(Number(difficulty) >= 1)) throw new Error(`Row ${index + 2}: difficulty ${difficulty}.`)
  return { unix: Number(unix), difficulty: Number(difficulty), derived: source !== 'bitcoinj-header' }
})
const firstDerived = steps.findIndex(({ derived }) => derived)
if (steps.slice(firstDerived).some(({ derived }) => !derived)) throw new Error('Rebuilt times must come last.')

const pairs = steps.map(({ unix, difficulty }) => `${unix},${difficulty}`)
const lines = []
for (let index = 0; index < pairs.length; index += 4) lines.push(`  '${pairs.slice(index, index + 4).join(' ')}',`)
writeFileSync(
  target,
  `/**
 * Bitcoin's difficulty at each retarget, ${rows[0][1].slice(0, 10)} to ${rows.at(-1)[1].slice(0, 10)}: facts of the chain.
 * Source: the first ${firstDerived} from the block headers in bitcoinj's checkpoints (Apache-2.0), equal to those of Electrum's checkpoints (MIT);
 * the later ${steps.length - firstDerived} from the targets in Electrum's checkpoints (MIT), their times rebuilt from the ratio of difficulties
 * (tried on 36 known steps: off by less than 0.8 h).
 * Unit: multiples of 2^32 hashes for a block, on average. Made by scripts/build-difficulty.mjs; do not edit.
 */

/** Blocks between retargets; the first row is that of this height. */
export const retargetBlocks = ${window}

/** From this row on times are rebuilt, not read from headers. */
export const firstRebuiltRow = ${firstDerived}

/** \`unix seconds,difficulty\`, one each ${window} blocks. */
export const retargets: readonly string[] = [
${lines.join('\n')}
]
`,
)
