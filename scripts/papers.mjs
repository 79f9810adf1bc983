/**
 * `npm run papers`: every paper for the two cases of the example county, as the story left them, into example/papers: PDF/A in both
 * languages and the document to be edited. What the records do not hold comes from the examples of the kinds. Times and pages are told.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, checkNode, install, root, run } from './ready.mjs'

checkNode()
install()
build()
const at = (...names) => join(root, 'example', ...names)
if (!existsSync(at('story', 'data'))) run(process.execPath, [join(root, 'scripts', 'story.mjs')])
const evidence = at('story', 'evidence')
if (!existsSync(evidence)) takeEvidence()

const load = (room) => import(pathToFileURL(join(root, 'packages', room, 'dist', 'index.js')).href)
const [papers, store] = await Promise.all([load('papers'), load('store')])
const bodyId = 'qingxia-development'
const opened = await store.openStore({ folder: at('story', 'data') })
if ('problem' in opened) throw new Error(opened.problem.en)
const { db } = opened.store
const printer = new papers.Printer()
try {
  for (const caseId of ['case-plant', 'case-home']) await printCase(caseId)
} finally {
  await opened.store.close()
}
console.log(`\n${relative(root, at('papers'))}`)

async function printCase(caseId) {
  const folder = at('papers', caseId)
  mkdirSync(folder, { recursive: true })
  const matter = await store.readMatter(db, { bodyId, matter: 'case', matterId: caseId })
  const leads = []
  const ofLeads = []
  for (const leadId of matter.status.leadIds) {
    const lead = await store.readMatter(db, { bodyId, matter: 'lead', matterId: leadId })
    ofLeads.push(...lead.events.map(({ event }) => event))
    const by = { personId: 'papers', bodyId, role: 'case-officer' }
    const exhibits = await store.openExhibits(db, { by, purpose: 'papers' }, bodyId, leadId, 6)
    if (exhibits !== null) leads.push(exhibits)
  }
  const names = new Map((await store.listBodies(db)).map((body) => [body.bodyId, body.name]))
  const own = { status: matter.status, events: matter.events.map(({ event }) => event) }
  console.log(`\n── ${caseId}: ${Object.keys(matter.status.machines).length} machines`)
  let [count, pages, spent] = [0, 0, 0]
  for (const kind of papers.paperKinds) {
    const { body, values } = papers.paperExample(kind.id)
    const record = papers.caseRecord(caseId, own, ofLeads, names, papers.noFacts)
    const known = Object.entries(papers.caseValues(kind, record)).filter(([, value]) => value !== undefined)
    const filled = { ...values, ...Object.fromEntries(known.filter(([, value]) => value !== '')) }
    for (const language of ['zh', 'en']) {
      const begun = performance.now()
      const figures = papers.figuresOf(kind, leads, language)
      const composed = papers.compose(kind, filled, { language, body, figures, draft: true })
      if ('problems' in composed) throw new Error(`${kind.id}: ${composed.problems.map(({ en }) => en).join(' ')}`)
      const printed = printer.print(kind, composed.data)
      if ('problems' in printed) throw new Error(`${kind.id}: ${printed.problems.map(({ en }) => en).join(' ')}`)
      const took = performance.now() - begun
      writeFileSync(join(folder, `${kind.id}.${language}.pdf`), printed.pdf)
      if (language === 'en') continue
      spent += took
      count++
      pages += printed.pages
      const { bytes } = await papers.renderPaper('docx', kind, composed.data, printer)
      writeFileSync(join(folder, `${kind.id}.docx`), bytes)
      console.log(`${kind.id.padEnd(26)} ${String(printed.pages).padStart(3)} p ${took.toFixed(0).padStart(6)} ms`)
    }
  }
  console.log(`${count} papers, ${pages} pages in ${(spent / 1000).toFixed(2)} s`)
}

/** The story imports findings without their evidence; plots are drawn from it. */
function takeEvidence() {
  const davylamp = join(root, 'packages', 'cli', 'bin', 'davylamp.js')
  const findings = at('story', 'findings-with-evidence.ndjson')
  const scan = ['scan', at('county', 'records'), '--findings', findings, '--evidence', evidence]
  run(process.execPath, [
    '-e',
    `process.exit(require('child_process').spawnSync(process.execPath,${JSON.stringify([davylamp, ...scan])},{stdio:'ignore'}).status > 1 ? 1 : 0)`,
  ])
  const data = ['--body', 'qingxia-development', '--data', at('story', 'data')]
  run(process.execPath, [davylamp, 'import', findings, '--evidence', evidence, ...data])
}
