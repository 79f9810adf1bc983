import { createHash } from 'node:crypto'
import { describe } from './describe.js'
import type { Indicator } from './indicators.js'

/** Numbers for rules of one's own. Source: Suricata's documentation, sid allocation (1,000,000 to 1,999,999: reserved for local use). */
const firstSid = 1_000_000
const sidCount = 1_000_000

/**
 * Rules for Suricata 6 and newer: a name in DNS and in TLS, an address with its port in any TCP. A rule's number comes from what it
 * looks for, so that it stays the same from export to export.
 */
export function suricataRules(indicators: readonly Indicator[]): string {
  const taken = new Set<number>()
  const lines = indicators.flatMap((indicator) =>
    matchesOf(indicator).map(({ head, match, about }) => {
      const options = [
        `msg:"DAVYLAMP ${describe(indicator)}${about}"`,
        ...match,
        'classtype:coin-mining',
        `sid:${sidOf(`${head} ${match.join(' ')}`, taken)}`,
        'rev:1',
      ]
      return `${head} (${options.join('; ')};)`
    }),
  )
  return lines.map((line) => `${line}\n`).join('')
}

interface Match {
  readonly head: string
  readonly match: readonly string[]
  readonly about: string
}

function matchesOf({ value }: Indicator): Match[] {
  if ('address' in value) {
    const address = value.address.includes(':') ? `[${value.address}]` : value.address
    return [
      {
        head: `alert tcp $HOME_NET any -> ${address} ${value.port}`,
        match: ['flow:established,to_server', 'threshold:type limit, track by_src, seconds 3600, count 1'],
        about: '',
      },
    ]
  }
  const content = `content:"${value.host}"; nocase; bsize:${value.host.length}`
  return [
    { head: 'alert dns $HOME_NET any -> any any', match: [`dns.query; ${content}`], about: ' in DNS' },
    {
      head: 'alert tls $HOME_NET any -> any any',
      match: ['flow:established,to_server', `tls.sni; ${content}`],
      about: ' in TLS',
    },
  ]
}

function sidOf(text: string, taken: Set<number>): number {
  const number = createHash('sha256').update(text).digest().readUInt32BE(0) % sidCount
  for (let step = 0; ; step++) {
    const sid = firstSid + ((number + step) % sidCount)
    if (taken.has(sid)) continue
    taken.add(sid)
    return sid
  }
}
