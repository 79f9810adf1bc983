import { reason } from '@davylamp/finding'
import { providerOfHost } from '../data/provider.js'
import { listedAs } from '../data/listed.js'
import type { Tell, TellOf } from './tell.js'

/** The page loads from, or connects to, what public block lists name as a browser miner. Links and texts do not count. */
export const listedAddress: TellOf = (page) => {
  const told = new Map<string, Tell>()
  for (const { host, url, kind } of page.addresses) {
    if (host === null || kind === 'request' || providerOfHost(host) !== null) continue
    const entry = listedAs(host, url)
    if (entry === null) continue
    const weight = kind === 'socket' ? 2.4 : kind === 'frame' ? 1.2 : 2
    const pool = kind === 'socket' ? { mining: { pool: host } } : {}
    told.set(entry, {
      group: 'address',
      reason: reason('page.listed', weight, { url: url.slice(0, 200), entry }),
      ...pool,
    })
  }
  return [...told.values()]
}
