import { listedEndpoints, listedNames } from './listed-names.js'
import { donationHosts, operatorDomains, webLabels } from './operators.js'

/**
 * What a host of a mining pool is for.
 *
 * - `stratum`: machines fetch work there
 * - `web`: people read there; visiting it is not mining
 * - `donation`: a miner program mines there for its author
 */
export type PoolRole = 'stratum' | 'web' | 'donation'

export interface PoolHost {
  /** The listed domain that matched. */
  readonly domain: string
  readonly role: PoolRole
}

const domains: ReadonlySet<string> = new Set([...operatorDomains, ...listedNames])
const donations: ReadonlySet<string> = new Set(donationHosts)
const endpoints: ReadonlySet<string> = new Set(listedEndpoints)
const web: ReadonlySet<string> = new Set(webLabels)

/**
 * The pool behind a host name, by its registrable suffix and what its first label is for; never by a word such as `pool`,
 * which many others use (`pool.ntp.org`).
 *
 * @example poolOf('xmr-eu1.nanopool.org') // { domain: 'nanopool.org', role: 'stratum' }
 */
export function poolOf(host: string): PoolHost | null {
  const name = host.toLowerCase().replace(/\.$/, '')
  if (donations.has(name)) return { domain: name, role: 'donation' }
  const labels = name.split('.')
  // the broadest listed domain is the operator's; what stands before it says what the host is for
  const start = labels.findLastIndex((_, i) => i < labels.length - 1 && domains.has(labels.slice(i).join('.')))
  if (start < 0) return null
  const bare = start === 0 && labels.length === 2
  const role = bare || web.has(labels[0] ?? '') ? 'web' : 'stratum'
  return { domain: labels.slice(start).join('.'), role }
}

/** Whether an address and port are listed as a pool's. */
export function isPoolEndpoint(address: string, port: number): boolean {
  return endpoints.has(`${address}:${port}`)
}
