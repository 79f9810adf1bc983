import type { Binding, Span } from '../observation.js'
import { bindingOf, durationMs, endedAt, type LineParser } from './line-parser.js'
import { stampOf } from '../../time/syslog-stamp.js'

const translation =
  /-30501([12]): (?:Built|Teardown) (?:dynamic|static) (TCP|UDP|ICMP) translation from [^\s:]+:([^\s/]+)\/(\d+)(?:\([^)]*\))? to [^\s:]+:([^\s/]+)\/(\d+)(?:.* duration (\S+))?/
const connection =
  /-30201[35]: Built (?:inbound|outbound) (TCP|UDP) connection (\d+) for [^\s:]+:([^\s/]+)\/(\d+) \(([^/)]+)\/(\d+)\)(?: ?\([^)]*\))? to [^\s:]+:([^\s/]+)\/(\d+) \(([^/)]+)\/(\d+)\)(?: ?\(([^)]*)\))?/
const torn = /-30201[46]: Teardown (?:TCP|UDP) connection (\d+) for .*? duration (\S+)/
const wholeAddress =
  /-3050(09|10): (?:Built|Teardown) (?:dynamic|static) translation from [^\s:]+:([^\s(]+)(?:\([^)]*\))? to [^\s:]+:([^\s(]+)(?: duration (\S+))?/

/** Connections whose end is waited for; the oldest go first. */
const connectionsLimit = 200_000

/**
 * Cisco ASA and its kin: translations (305009 to 305012), and connections with their mapped addresses (302013 to 302016), whose end
 * names only their number. Source: Cisco's syslog messages guide.
 */
export function ciscoAsa(): LineParser {
  const open = new Map<string, Binding>()
  return {
    mark: '%',
    parse(line, clock) {
      if (!/%(?:ASA|FTD|FWSM|PIX)-/.test(line)) return null
      const atMs = stampOf(line, clock)
      if (atMs === null) return null
      const begin = { phase: 'begin', fromMs: atMs } as const
      const xlate = translation.exec(line)
      if (xlate !== null) {
        const [, kind, transport, inside, insidePort, outside, outsidePort, duration] = xlate
        const span = kind === '1' ? begin : endedAt(atMs, durationMs(duration))
        return bindingOf({ span, transport, inside, insidePort, outside, outsidePort })
      }
      const built = connection.exec(line)
      if (built !== null) {
        const [binding] = connectionOf(built, begin)
        if (binding === undefined) return []
        const [oldest] = open.keys()
        if (open.size >= connectionsLimit && oldest !== undefined) open.delete(oldest)
        open.set(built[2] ?? '', binding)
        return [binding]
      }
      const [, number = '', duration] = torn.exec(line) ?? []
      const ended = open.get(number)
      if (ended !== undefined) {
        open.delete(number)
        return [{ ...ended, span: endedAt(atMs, durationMs(duration)) }]
      }
      const full = wholeAddress.exec(line)
      if (full === null) return []
      const [, kind, inside, outside, fullDuration] = full
      return bindingOf({ span: kind === '09' ? begin : endedAt(atMs, durationMs(fullDuration)), inside, outside })
    },
  }
}

/** Either end may be the one that is translated: by direction and release the inner one stands first or second. */
function connectionOf(built: RegExpExecArray, span: Span): readonly Binding[] {
  const [, transport, , a, aPort, aMapped, aMappedPort, b, bPort, bMapped, bMappedPort, user] = built
  const first = a !== aMapped || aPort !== aMappedPort
  if (!first && b === bMapped && bPort === bMappedPort) return []
  return first
    ? bindingOf({
        span,
        transport,
        inside: a,
        insidePort: aPort,
        outside: aMapped,
        outsidePort: aMappedPort,
        remote: b,
        remotePort: bPort,
        user,
      })
    : bindingOf({
        span,
        transport,
        inside: b,
        insidePort: bPort,
        outside: bMapped,
        outsidePort: bMappedPort,
        remote: a,
        remotePort: aPort,
        user,
      })
}
