/**
 * Puts the verifier and all that it needs into one file without dependencies, `bin/verify.mjs`, which is kept in the repository
 * so that it can be read and handed on as it is. A test holds it against the sources.
 *
 * node packages/journal/scripts/build-verifier.mjs [FILE]
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const room = join(import.meta.dirname, '..')
const root = join(room, '../..')
const file = process.argv[2] ?? join(room, 'bin/verify.mjs')
const head = `#!/usr/bin/env node
// Davylamp (矿灯): checks an evidence journal without network, database or the rest of the program.
// node verify.mjs FOLDER [--head TEXT] [--token FILE] [--json] [--language zh|en]
// Apache-2.0. Made from packages/journal/src by packages/journal/scripts/build-verifier.mjs; do not edit.
/* oxlint-disable */
`

const bundle = await rolldown({ input: join(room, 'src/main.ts'), platform: 'node', external: [/^node:/] })
const { output } = await bundle.generate({ format: 'esm', sourcemap: false, minify: false })
await bundle.close()
if (output.length !== 1) throw new Error(`The verifier must be one file, not ${output.length}.`)
const { code, imports } = output[0]
const foreign = imports.filter((name) => !name.startsWith('node:'))
if (foreign.length > 0) throw new Error(`The verifier must need nothing else, not ${foreign.join(', ')}.`)
writeFileSync(file, head + code.replace(/export \{\s*\};?\s*$/, ''))
const formatted = spawnSync(
  process.execPath,
  [join(root, 'node_modules/oxfmt/bin/oxfmt'), '-c', join(root, '.oxfmtrc.json'), file],
  { encoding: 'utf8' },
)
if (formatted.status !== 0) throw new Error(formatted.stderr)
