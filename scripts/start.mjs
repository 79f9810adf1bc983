/**
 * `npm start`: from a fresh clone to ranked leads of the example county.
 * The served application will take over where this prints the way to the report.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, checkNode, fail, install, root, run } from './ready.mjs'

checkNode()
install()
build()

const example = join(root, 'example')
const county = join(example, 'county')
const report = join(example, 'report.html')
mkdirSync(example, { recursive: true })
run(process.execPath, [join(root, 'packages/lab/dist/main.js'), 'county', county])

const scan = spawnSync(
  process.execPath,
  [
    join(root, 'packages/cli/bin/davylamp.js'),
    'scan',
    relative(root, join(county, 'records')),
    '--findings',
    relative(root, join(example, 'findings.ndjson')),
    '--report',
    relative(root, report),
    // the example county lies in it
    '--province',
    'Sichuan',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
)
// 1 means that something was found, which is what the example is for
if (scan.status !== 0 && scan.status !== 1) fail(`The scan of the example ended with code ${scan.status}.`)

console.log(`
Report 报告:  ${report}
Your own files 扫描自己的文件:  npx davylamp scan PATH --report report.html`)
