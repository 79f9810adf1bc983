/** `npm test`: installs what is missing, then types, lint, layers, format, unused code and all tests. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, checkNode, install, root, run } from './ready.mjs'

checkNode()
install()
const notes = browser()
step('types and build', () => {
  build()
  tool('typescript', ['-p', 'tsconfig.tests.json'])
})
step('lint and layers', () => tool('oxlint', ['-c', 'oxlint.config.mjs', '--type-aware', '--deny-warnings', '--quiet']))
step('format', () => tool('oxfmt', ['--check']))
step('unused code', () => tool('knip', ['--no-progress', '--no-config-hints']))

console.log('\n── tests')
const results = join(root, '.cache', 'tests.json')
mkdirSync(join(root, '.cache'), { recursive: true })
const tests = spawnSync(
  process.execPath,
  [
    bin('vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
)
report()
process.exit(tests.status ?? 1)

/** What was skipped comes last, since it is what nobody looks for. */
function report() {
  if (!existsSync(results)) return
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, 'utf8'))
  const skipped = testResults.flatMap((file) =>
    file.assertionResults.filter((test) => ['pending', 'skipped'].includes(test.status)),
  )
  if (skipped.length + notes.length > 0) {
    console.log(`\n!! SKIPPED: ${skipped.length} tests`)
    for (const note of notes) console.log(`   ${note}`)
    for (const test of skipped) console.log(`   ${test.fullName}`)
  }
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${skipped.length} skipped`)
}

/** Browser tests need Debian's Chromium: installed where we may, else said at the end. */
function browser() {
  if (existsSync('/usr/bin/chromium')) return []
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("Installing Debian's Chromium for the browser tests …")
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update', '-qq'], quiet)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet)
  }
  return existsSync('/usr/bin/chromium')
    ? []
    : ['Browser tests: no Chromium at /usr/bin/chromium. Install it with: apt-get install chromium fonts-noto-cjk']
}

function step(name, work) {
  console.log(`\n── ${name}`)
  work()
}

function tool(name, args) {
  run(process.execPath, [bin(name, `bin/${name}`), ...args])
}

function bin(name, fallback) {
  const manifest = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
  const path = typeof manifest.bin === 'string' ? manifest.bin : (manifest.bin?.[name] ?? manifest.bin?.tsc ?? fallback)
  return join(root, 'node_modules', name, path)
}
