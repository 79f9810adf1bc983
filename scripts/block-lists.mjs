/**
 * Makes packages/page/src/data/listed-hosts.ts anew from lists of browser miners that may be used freely (MIT):
 *   node scripts/block-lists.mjs DATE nocoin.txt filters.txt blacklist.txt
 * Get them from github.com/hoshsadiq/adblock-nocoin-list (nocoin.txt), github.com/xd4rker/MinerBlock (assets/filters.txt) and
 * github.com/keraf/NoCoin (src/blacklist.txt).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, root } from './ready.mjs'

const [date, ...files] = process.argv.slice(2)
if (!/^\d{4}-\d{2}-\d{2}$/.test(date ?? '') || files.length !== 3)
  fail('usage: node scripts/block-lists.mjs YYYY-MM-DD nocoin.txt filters.txt blacklist.txt')

/** Hosts that the lists name and that serve other business too, or by a slip. Looked at one by one. */
const notMiners = new Set(['adminer.com', 'github.com', 'googleapis.com', 'netlify.com', 'cloudfront.net'])
const hosts = new Set()
const places = new Set()
for (const file of files) for (const line of readFileSync(file, 'utf8').split('\n')) take(line.trim())

writeFileSync(
  join(root, 'packages/page/src/data/listed-hosts.ts'),
  `/**
 * Hosts of browser miners as listed by three block lists, ${date}: adblock-nocoin-list (Copyright (c) 2017 Hosh), MinerBlock (by
 * xd4rker), NoCoin (Copyright 2017-2018 Rafael Keramidas), each under the MIT licence. Made by scripts/block-lists.mjs; do not edit.
 * Not held against the hosts themselves: most of them are gone.
 */
export const listedHosts: readonly string[] = \`
${[...hosts].sort().join('\n')}
\`.trim().split('\\n')

/** Hosts that are listed for a part of what they serve. */
export const listedPlaces: readonly string[] = \`
${[...places].sort().join('\n')}
\`.trim().split('\\n')
`,
)
console.log(`${hosts.size} hosts, ${places.size} places`)

/** \`||host^\`, \`||host/path\`, \`*://*.host/path*\`; cosmetic filters, exceptions and patterns without a host are left out. */
function take(line) {
  if (line === '' || /^[!#[@]|##|#@#/.test(line)) return
  const match =
    /^\|\|([a-z0-9.-]+)(\/[^$^*]*)?[$^*]?/.exec(line) ??
    /^(?:\*|wss?|https?):\/\/(?:\*\.)?([a-z0-9.-]+)(\/[^*$]*)?\*?$/.exec(line)
  if (match === null) return
  const [, host, path = ''] = match
  if (!host.includes('.') || [...notMiners].some((name) => host === name)) return
  if (path === '' || path === '/') hosts.add(host)
  else places.add(host + path)
}
