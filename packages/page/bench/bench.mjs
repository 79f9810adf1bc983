/**
 * How fast scripts and modules are judged, beside the floor of each in the same run: a bare parse of the same text by the same parser,
 * and the engine's own validation of the same module. User time of the processor, so that other load on the machine matters little.
 *
 * npm run bench -- page
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parse } from 'acorn'
import { judge } from '../dist/judge.js'
import { measurePage } from '../dist/measure/measure-page.js'
import { emptyObservation, observeHtml, observeScript } from '../dist/read/observe.js'

const home = (name) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
const script = readFileSync(join(home('acorn'), 'dist/acorn.js'), 'utf8')
const module = readFileSync(join(home('playwright-core'), 'lib/webp_codec.wasm'))
const page = `<!doctype html>${'<div class="a"><p id=x>text<a href="/b">b</a></div>'.repeat(5000)}<script>${script}</script>`

const rows = [
  ['scripts', script.length, () => judge(measurePage(observeScript(script, 'x')))],
  ['  floor: a bare parse', script.length, () => parse(script, { ecmaVersion: 'latest' })],
  ['pages', page.length, () => judge(measurePage(observeHtml(page, 'x')))],
  [
    'modules',
    module.length,
    () => judge(measurePage({ ...emptyObservation('x'), modules: [{ bytes: module, from: 'x' }] })),
  ],
  ['  floor: validation', module.length, () => WebAssembly.validate(module)],
]
for (const [name, bytes, work] of rows) {
  for (let i = 0; i < 5; i++) work()
  const rounds = 20
  const from = process.cpuUsage()
  for (let i = 0; i < rounds; i++) work()
  const { user } = process.cpuUsage(from)
  console.log(`${name.padEnd(24)} ${((bytes * rounds) / user).toFixed(1).padStart(7)} MB/s`)
}
