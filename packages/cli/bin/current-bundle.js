import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where the bundle that `scripts/bundle.mjs` made begins; null while there is none, or it is older than what it was made from.
 *
 * @param {string} root the checkout
 */
export function currentBundle(root) {
  const packages = join(root, 'packages')
  const bundle = join(packages, 'cli', 'dist', 'bundle', 'main.js')
  // the compiler notes in each room when it last wrote there
  const rooms = readdirSync(packages).map((room) => join(packages, room, 'tsconfig.tsbuildinfo'))
  const bundledMs = changedMs(bundle)
  return [join(root, 'scripts', 'bundle.mjs'), ...rooms].every((file) => changedMs(file) < bundledMs) ? bundle : null
}

function changedMs(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
