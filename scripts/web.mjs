/**
 * Builds the application in the browser, where its sources changed since the last time, and compresses what browsers fetch.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')
const room = join(root, 'packages', 'web')
const dist = join(room, 'dist')
const stamp = join(dist, '.built-from')
const compressed = new Set(['.js', '.css', '.svg', '.json', '.webmanifest', '.wasm'])
/** Below this a compressed answer is no smaller on the wire. */
const smallestBytes = 1024

const wanted = fingerprint()
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Building the application … 正在构建网页应用……')
  await build({ configFile: join(room, 'vite.config.ts'), logLevel: 'warn' })
  for (const file of filesOf(dist)) compress(file)
  writeFileSync(stamp, wanted)
}

function compress(file) {
  if (!compressed.has(extname(file))) return
  const bytes = readFileSync(file)
  if (bytes.length < smallestBytes) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
}

/** Of everything that the build reads: the room without its tests, the types' room that it takes values of, and the installed versions. */
function fingerprint() {
  const hash = createHash('sha256')
  const files = [
    ...['index.html', 'field.html', 'vite.config.ts', 'precache.ts', 'package.json'].map((name) => join(room, name)),
    ...['src', 'public'].flatMap((name) => filesOf(join(room, name))),
    join(root, 'package-lock.json'),
    join(import.meta.dirname, 'web.mjs'),
  ]
  for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name)).sort())
    hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
