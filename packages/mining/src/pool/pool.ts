import { listedEndpoints, listedNames } from './listed-names.js'
import { donationHosts, operatorDomains, proxyDomains, webLabels } from './operators.js'
import { selectedNames } from './selected-names.js'
import type { UserPool } from './user-list.js'

/**
 * What a host of a mining pool is for.
 *
 * - `stratum`: machines fetch work there
 * - `web`: people read there; visiting it is not mining
 * - `proxy`: a service that hands out the work of pools, to browsers or to rented machines
 * - `donation`: a miner program mines there for its author
 */
export type PoolRole = 'stratum' | 'web' | 'proxy' | 'donation'

export interface PoolHost {
  /** The listed domain that matched. */
  readonly domain: string
  readonly role: PoolRole
}

const domains: ReadonlySet<string> = new Set([...operatorDomains, ...listedNames, ...selectedNames, ...proxyDomains])
const proxies: ReadonlySet<string> = new Set(proxyDomains)
const donations: ReadonlySet<string> = new Set(donationHosts)
const endpoints: ReadonlySet<string> = new Set(listedEndpoints)
const web: ReadonlySet<string> = new Set(webLabels)

/**
 * The pool behind a host name, by its registrable suffix and what its first label is for; never by a word such as `pool`,
 * which many others use (`pool.ntp.org`).
 *
 * @example poolOf('xmr-eu1.nanopool.org') // { domain: 'nanopool.org', role: 'stratum' }
 */
export const poolOf: (host: string) => PoolHost | null = poolFinder([])

/** {@link poolOf} with pools that the user knows beside the known ones; what the user says of a domain stands. */
export function poolFinder(own: readonly UserPool[]): (host: string) => PoolHost | null {
  const ownRoles = new Map(own.map(({ domain, role }) => [domain, role]))
  return (host) => {
    const name = host.toLowerCase().replace(/\.$/, '')
    const labels = name.split('.')
    const suffixes = labels.map((_, i) => labels.slice(i).join('.'))
    // the broadest listed domain is the operator's; what stands before it says what the host is for
    const known = (suffix: string) => ownRoles.has(suffix) || domains.has(suffix)
    const start = suffixes.findLastIndex((suffix, i) => i < labels.length - 1 && known(suffix))
    const domain = suffixes[start]
    const said = suffixes.map((suffix) => ownRoles.get(suffix) ?? null).find((role) => role !== null)
    if (donations.has(name)) return { domain: name, role: said ?? 'donation' }
    if (domain === undefined) return null
    return { domain, role: said ?? roleOf(domain, labels, start) }
  }
}

function roleOf(domain: string, labels: readonly string[], start: number): PoolRole {
  if (web.has(labels[0] ?? '')) return 'web'
  // pages fetch the program that mines in their visitors' browsers from the bare domain
  if (proxies.has(domain)) return 'proxy'
  return start === 0 && labels.length === 2 ? 'web' : 'stratum'
}

/** Whether an address and port are listed as a pool's. */
export function isPoolEndpoint(address: string, port: number): boolean {
  return endpoints.has(`${address}:${port}`)
}
