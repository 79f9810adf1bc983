/**
 * Makes a checkout ready to run: installs what the lock file names and builds what is out of date.
 * Nothing here needs a package, so that it runs on a fresh clone.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentBundle } from '../packages/cli/bin/current-bundle.js'

export const root = join(import.meta.dirname, '..')
const stamp = join(root, 'node_modules', '.davylamp-installed')
const oldestNode = [20, 19]

/** Runs a program with our standard streams; ends this process with its code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (result.error) fail(`${command} could not be started: ${result.error.message}`)
  if (result.status !== 0) process.exit(result.status ?? 1)
}

export function fail(message) {
  console.error(message)
  process.exit(1)
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  fail(
    `Davylamp needs Node.js ${oldestNode.join('.')} or newer; this is ${process.versions.node}. Get one from https://nodejs.org.\n` +
      `矿灯需要 Node.js ${oldestNode.join('.')} 或更新版本，当前为 ${process.versions.node}。请从 https://nodejs.org 安装。`,
  )
}

/** Installs when the lock file or a package.json changed since the last time, or another Node version is used. */
export function install() {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing packages (only needed once) … 正在安装依赖包（只需一次）……')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' })
  writeFileSync(stamp, wanted)
}

/** Type-checks, builds and bundles; what is current is left alone, and so is the application in the browser. */
export function build() {
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b'])
  run(process.execPath, [join(root, 'scripts', 'web.mjs')])
  if (currentBundle(root) === null) run(process.execPath, [join(root, 'scripts', 'bundle.mjs')])
}

function fingerprint() {
  const hash = createHash('sha256').update(process.versions.modules)
  const rooms = readdirSync(join(root, 'packages')).sort()
  for (const file of ['package-lock.json', 'package.json', ...rooms.map((room) => `packages/${room}/package.json`)])
    if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
