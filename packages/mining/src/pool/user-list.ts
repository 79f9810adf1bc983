import type { PoolRole } from './pool.js'

/** A domain that the user knows to be a pool's. */
export interface UserPool {
  readonly domain: string
  /** What all its hosts are for; null: by their first label, as for known pools. */
  readonly role: PoolRole | null
}

/** What stands in a user's list, and the numbers of the lines (from 1) that are none of it. */
export interface UserPools {
  readonly pools: readonly UserPool[]
  readonly oddLines: readonly number[]
}

const roles: Readonly<Record<string, PoolRole>> = {
  stratum: 'stratum',
  web: 'web',
  proxy: 'proxy',
  donation: 'donation',
}
const domainForm = /^(?=.{3,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/

/**
 * Reads a list of pools: a domain a line, then its role if it has one for all its hosts (`stratum`, `web`, `proxy`, `donation`).
 * `#` begins a comment. Lines of hosts files (`0.0.0.0 domain`) are read too.
 */
export function parsePoolList(text: string): UserPools {
  const pools: UserPool[] = []
  const oddLines: number[] = []
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const words = line
      .replace(/#.*/, '')
      .trim()
      .toLowerCase()
      .split(/[\s,]+/)
    if (words[0] === '0.0.0.0' || words[0] === '127.0.0.1') words.shift()
    const [domain = '', word] = words
    if (domain === '') continue
    const role = word === undefined ? null : roles[word]
    const bare = domain.replace(/^\*?\./, '').replace(/\.$/, '')
    if (role === undefined || words.length > 2 || !domainForm.test(bare)) oddLines.push(i + 1)
    else pools.push({ domain: bare, role })
  }
  return { pools, oddLines }
}
