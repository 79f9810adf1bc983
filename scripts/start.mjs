/**
 * `npm start`: from a fresh clone to ranked leads of the example county, served with one demo account a role.
 * `npm start -- --no-serve` ends after the scan.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, checkNode, fail, install, root, run } from './ready.mjs'

checkNode()
install()
build()

const serves = !process.argv.includes('--no-serve')
const more = process.argv.slice(2).filter((argument) => argument !== '--no-serve')
const davylamp = join(root, 'packages/cli/bin/davylamp.js')
const example = join(root, 'example')
const county = join(example, 'county')
const report = join(example, 'report.html')
mkdirSync(example, { recursive: true })
run(process.execPath, [join(root, 'packages/lab/dist/main.js'), 'county', county])

const scan = spawnSync(
  process.execPath,
  [
    davylamp,
    'scan',
    relative(root, join(county, 'records')),
    '--findings',
    relative(root, join(example, 'findings.ndjson')),
    '--report',
    relative(root, report),
    '--evidence',
    relative(root, join(example, 'evidence')),
    // the example county lies in it
    '--province',
    'Sichuan',
    ...more,
  ],
  { cwd: root, stdio: 'inherit' },
)
// 1 means that something was found, which is what the example is for
if (scan.status !== 0 && scan.status !== 1) fail(`The scan of the example ended with code ${scan.status}.`)

console.log(`
Report 报告:  ${report}
Your own files 扫描自己的文件:  npx davylamp scan PATH --report report.html`)

if (serves) await serveExample()

/** Puts the leads into a database of the example's own and serves them until Ctrl-C. What is in the way is said; the report stands. */
async function serveExample() {
  const data = ['--data', relative(root, join(example, 'data'))]
  const tables = ['sites.csv', 'site_links.csv', 'customers.csv'].map((name) => join(county, 'records', 'tables', name))
  const findings = join(example, 'findings.ndjson')
  const paths = [findings, ...tables].map((path) => relative(root, path))
  console.log('\nServing the example 启动示例服务 …')
  // the accounts first: they bring the bodies of the example
  const accounts = demoAccounts(data)
  if (accounts === null) return
  const evidence = ['--evidence', relative(root, join(example, 'evidence'))]
  if (!works('import', ...paths, ...evidence, '--body', 'qingxia-development', ...data)) return
  const port = (await isFree(8420)) ? '8420' : '0'
  const server = spawn(process.execPath, [davylamp, 'serve', '--port', port, ...data], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // the accounts stand right below the address that they are for
  server.stdout.once('data', () => process.nextTick(() => console.log(`\n${accounts}`)))
  server.stdout.pipe(process.stdout)
  // Ctrl-C reaches the server too, which stops in good order; we wait for it
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => server.kill('SIGTERM'))
}

/** One account a role of the example. Their passwords are told once by the program, so the example keeps what it was told. */
function demoAccounts(data) {
  const kept = join(example, 'accounts.txt')
  const made = spawnSync(process.execPath, [davylamp, 'user', 'demo', ...data], { cwd: root, encoding: 'utf8' })
  if (made.status !== 0) {
    process.stderr.write(made.stderr)
    return null
  }
  const isNew = /^ {2}demo\./m.test(made.stdout)
  if (isNew) writeFileSync(kept, made.stdout, { mode: 0o600 })
  return isNew || !existsSync(kept) ? made.stdout : readFileSync(kept, 'utf8')
}

function works(...args) {
  return spawnSync(process.execPath, [davylamp, ...args], { cwd: root, stdio: 'inherit' }).status === 0
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
