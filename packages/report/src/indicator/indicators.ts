import { isIP } from 'node:net'
import { atLeast, type Finding, type Verdict, verdictRank } from '@davylamp/finding'
import { guardedAddress } from './address-guard.js'

/** A pool or server by which others can tell mining. Never a client. */
export interface Indicator {
  /** A host name, or an address with its port. */
  readonly value: { readonly host: string } | { readonly address: string; readonly port: number }
  /** The strongest verdict that speaks of it. */
  readonly verdict: Verdict
  readonly score: number
  /** Of the findings that speak of it, ISO 8601 UTC. */
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly protocols: readonly string[]
  readonly coins: readonly string[]
  readonly findings: number
}

export interface Indicators {
  readonly indicators: readonly Indicator[]
  /** Servers whose address many sites share, and that have no name. */
  readonly shared: number
  /** Servers of networks like ours. */
  readonly own: number
}

/** Reasons of findings whose server only answered for a name. */
const nameOnly = new Set(['network.name.asked', 'network.name.logged'])

interface Growing extends Omit<Indicator, 'protocols' | 'coins'> {
  readonly protocols: Set<string>
  readonly coins: Set<string>
}

/**
 * What others can watch for or block, out of findings at or above a verdict: names of pools, and servers by address and port where
 * the address is the server's alone. `related` findings never give any: a pool's web site is no mining.
 */
export function indicatorsOf(findings: Iterable<Finding>, minVerdict: Verdict): Indicators {
  const byKey = new Map<string, Growing>()
  const left = { shared: new Set<string>(), own: new Set<string>() }
  for (const finding of findings) {
    if (finding.verdict === 'related' || !atLeast(finding.verdict, minVerdict)) continue
    const values = valuesOf(finding)
    const named = values.some((value) => 'host' in value)
    for (const value of values) {
      const guard = 'host' in value ? null : guardedAddress(value.address)
      // behind a name the address is not needed, and there is no telling whose else it is
      if (guard !== null && !('host' in value)) {
        if (!named) left[guard].add(value.address)
        continue
      }
      grow(byKey, value, finding)
    }
  }
  const indicators = [...byKey]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { protocols, coins, ...rest }]) => ({ ...rest, protocols: [...protocols], coins: [...coins] }))
  return { indicators, shared: left.shared.size, own: left.own.size }
}

function valuesOf({ subject, mining, reasons }: Finding): Indicator['value'][] {
  const pool = poolOf(mining.pool)
  const host = pool === null ? null : hostOf(pool.host)
  const values: Indicator['value'][] = host === null ? [] : [{ host }]
  if (pool !== null && pool.port !== null && isEndpoint(pool.host, pool.port))
    values.push({ address: pool.host, port: pool.port })
  const onlyAsked = reasons.length > 0 && reasons.every(({ code }) => nameOnly.has(code))
  if (subject.kind !== 'flow' || onlyAsked) return values
  const { server, serverPort } = subject
  // on the way to a pool that is named otherwise stands a proxy, which is not the pool
  const isProxy = pool !== null && ((isIP(pool.host) !== 0 && pool.host !== server) || pool.port !== serverPort)
  const isWeb = host !== null && (serverPort === 443 || serverPort === 80)
  if (!isEndpoint(server, serverPort)) return values
  if (!isProxy && !isWeb && !values.some((value) => 'address' in value && value.address === server))
    values.push({ address: server, port: serverPort })
  return values
}

/** Findings files come from elsewhere, too: what is no address with a port of its own would break out of a rule. */
function isEndpoint(address: string, port: number): boolean {
  return isIP(address) !== 0 && !address.includes('%') && Number.isInteger(port) && port > 0 && port < 65_536
}

/** `stratum+tcp://host:port`, `host:port`, `[::1]:3333` or a host alone. */
function poolOf(text: string | undefined): { readonly host: string; readonly port: number | null } | null {
  const plain = text?.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/[/?#].*$/, '')
  const parts = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(plain ?? '')
  const host = parts?.[1] ?? parts?.[2]
  return host === undefined ? null : { host, port: parts?.[3] === undefined ? null : Number(parts[3]) }
}

/** A name on the internet in the form that is compared; null when the text is none. */
function hostOf(text: string): string | null {
  const name = text.toLowerCase().replace(/\.$/, '')
  return isIP(name) === 0 &&
    /^(?=.{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/.test(name)
    ? name
    : null
}

function grow(byKey: Map<string, Growing>, value: Indicator['value'], finding: Finding): void {
  const key = 'host' in value ? `host ${value.host}` : `address ${value.address} ${value.port}`
  const known = byKey.get(key)
  const { verdict, score, from, to, mining } = finding
  const stronger = known === undefined || verdictRank(verdict) > verdictRank(known.verdict)
  byKey.set(key, {
    value,
    verdict: stronger ? verdict : known.verdict,
    score: Math.max(score, known?.score ?? 0),
    firstSeen: earlier(known?.firstSeen ?? null, from),
    lastSeen: later(known?.lastSeen ?? null, to ?? from),
    protocols: (known?.protocols ?? new Set<string>()).add(mining.protocol ?? ''),
    coins: (known?.coins ?? new Set<string>()).add(mining.coin ?? ''),
    findings: (known?.findings ?? 0) + 1,
  })
  const grown = byKey.get(key)
  grown?.protocols.delete('')
  grown?.coins.delete('')
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}
