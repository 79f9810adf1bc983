/**
 * Puts the built command line and the rooms behind it into a few files (`packages/cli/dist/bundle/`): to find and load hundreds of
 * small modules takes longer than most commands take to run. What npm installed stays outside. `bin/davylamp.js` starts from
 * the bundle, or from the modules where there is none.
 */
import { existsSync, rmSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { rolldown } from 'rolldown'
import { root } from './ready.mjs'

const packages = join(root, 'packages')
const folder = join(packages, 'cli', 'dist', 'bundle')

const bundle = await rolldown({
  input: join(packages, 'cli', 'dist', 'main.js'),
  platform: 'node',
  plugins: [{ name: 'davylamp', resolveId: whereItIs, transform: placesStay }],
})
rmSync(folder, { recursive: true, force: true })
await bundle.write({ dir: folder, format: 'esm' })

/** Packages stay outside: by their name, or by their place where a room has one for itself. */
async function whereItIs(id, importer) {
  if (importer === undefined || /^(\.|\/|@davylamp\/|node:)/.test(id)) return null
  const [room] = relative(packages, importer).split(sep)
  const [name] = /^(@[^/]+\/)?[^/]+/.exec(id)
  if (!existsSync(join(packages, room, 'node_modules', name))) return { id, external: true }
  const found = await this.resolve(id, importer, { skipSelf: true })
  return { id: fromBundle(found.id), external: 'absolute' }
}

/** Files that a room looks for beside its modules are where they were, wherever its code is run from. */
function placesStay(code, id) {
  if (!code.includes('import.meta.')) return null
  const join = `process.getBuiltinModule('node:path').join`
  return code
    .replaceAll('import.meta.url', `new URL('${fromBundle(id)}', import.meta.url).href`)
    .replaceAll('import.meta.dirname', `${join}(import.meta.dirname, '${fromBundle(dirname(id))}')`)
}

function fromBundle(path) {
  return relative(folder, path).split(sep).join('/')
}
