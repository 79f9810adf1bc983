import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { openJournal, readEntries } from '@davylamp/journal'
import { parsePlan, pastOf, scan } from '../src/index.js'

// a run of its own, to be killed: node run-scan.mjs PLAN FOLDER; says each machine whose reading is safe in the journal
const [planFile = '', folder = ''] = process.argv.slice(2)
const text = readFileSync(planFile, 'utf8')
const parsed = parsePlan(text)
if (!parsed.ok) throw new Error('plan')
const opened = await openJournal(folder, { by: ['test'] })
if ('problem' in opened) throw new Error(opened.problem.en)
const { journal } = opened
const planSha256 = createHash('sha256').update(text).digest('hex')
const keeper = {
  attach: journal.attach.bind(journal),
  append: async (kind: string, body: object) => {
    await journal.append(kind, body)
    if (kind === 'machine.read') process.stdout.write(`${(body as { address: string }).address}\n`)
  },
}
const past = pastOf(readEntries(folder), folder, planSha256, parsed.plan.limits)
const outcome = await scan({ plan: parsed.plan, planSha256, keeper, past })
writeFileSync(`${folder}/rows.json`, JSON.stringify(outcome))
await journal.close()
process.stdout.write('done\n')
