/**
 * Makes packages/mining/src/pool/listed-names.ts anew from Maltrail's list of mining hosts (MIT):
 *   node scripts/pool-names.mjs crypto_mining.txt DATE
 * Get the list from github.com/stamparm/maltrail, trails/static/suspicious/crypto_mining.txt.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, root } from './ready.mjs'

const [file, date] = process.argv.slice(2)
if (file === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date ?? ''))
  fail('usage: node scripts/pool-names.mjs LIST.txt YYYY-MM-DD')

const lines = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => line.replace(/#.*/, '').trim().toLowerCase())
const names = unique(lines.filter((line) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(line) && /[a-z]/.test(line)))
const endpoints = unique(lines.filter((line) => /^\d+\.\d+\.\d+\.\d+:\d+$/.test(line)))

writeFileSync(
  join(root, 'packages/mining/src/pool/listed-names.ts'),
  `/**
 * Hosts of mining pools and web miners as listed by Maltrail, trails/static/suspicious/crypto_mining.txt, ${date}.
 * Copyright (c) 2014-2026 Maltrail developers, MIT licence. Made by scripts/pool-names.mjs; do not edit.
 */
export const listedNames: readonly string[] = \`
${names.join('\n')}
\`.trim().split('\\n')

/** Addresses with ports from the same list. */
export const listedEndpoints: readonly string[] = \`
${endpoints.join('\n')}
\`.trim().split('\\n')
`,
)
console.log(`${names.length} names, ${endpoints.length} endpoints`)

function unique(list) {
  return [...new Set(list)].sort()
}
