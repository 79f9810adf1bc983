import { addressOf, portOf } from '../address.js'
import type { WallClock } from '../../time/wall-clock.js'
import type { Observation, Span } from '../observation.js'
import { bindingOf, type LineParser, transportOf } from './line-parser.js'
import { stampOf } from '../../time/syslog-stamp.js'

const tuple = /\bsrc=(\S+) dst=(\S+)(?: sport=(\d+) dport=(\d+))?/gi
const logged = /SRC=(\S+) DST=(\S+) .*?PROTO=(\w+)(?: SPT=(\d+) DPT=(\d+))?/g

/**
 * Linux: events of `conntrack -E -o timestamp`, flow logs of ulogd (`[NEW] ORIG: SRC=… , REPLY: SRC=…`), and lines of the
 * netfilter LOG target, which tell who spoke to whom but not what it was translated to. The reply's destination is the address
 * outside. Sources: conntrack(8), ulogd's NFCT to syslog output, iptables-extensions(8).
 */
export function conntrack(): LineParser {
  return {
    mark: '=',
    parse(line, clock) {
      if (line.includes('src=')) return tracked(line, clock)
      return line.includes('SRC=') && line.includes('DST=') ? ulogOrFilter(line, clock) : null
    },
  }
}

function tracked(line: string, clock: WallClock): readonly Observation[] | null {
  const [there, back] = [...line.matchAll(tuple)]
  const protocol = /\b(tcp|udp|icmp)\s+(?:6|17|1)\b/.exec(line)
  if (there === undefined || back === undefined || protocol === null) return null
  const atMs = epochOf(line) ?? stampOf(line, clock)
  if (atMs === null) return null
  return pair(there, back, protocol[1], spanOf(line, atMs))
}

function ulogOrFilter(line: string, clock: WallClock): readonly Observation[] | null {
  const atMs = epochOf(line) ?? stampOf(line, clock)
  const [there, back] = [...line.matchAll(logged)]
  if (atMs === null || there === undefined) return null
  const ends = (match: RegExpExecArray) => [match[0], match[1], match[2], match[4], match[5]] as const
  if (back !== undefined) return pair(ends(there), ends(back), there[3], spanOf(line, atMs))
  const [, inside, remote, insidePort, remotePort] = ends(there)
  const from = addressOf(inside)
  const to = addressOf(remote)
  if (from === null || to === null || !line.includes('IN=')) return []
  return [
    {
      is: 'binding',
      span: { phase: 'begin', fromMs: atMs },
      transport: transportOf(there[3]),
      outside: null,
      outsidePorts: null,
      inside: from,
      insidePort: portOf(insidePort),
      remote: to,
      remotePort: portOf(remotePort),
      user: null,
    },
  ]
}

type Ends = readonly (string | undefined)[]

function pair(there: Ends, back: Ends, transport: string | undefined, span: Span) {
  const [, inside, remote, insidePort, remotePort] = there
  const [, , outside, , outsidePort] = back
  if (inside === outside && insidePort === outsidePort) return []
  return bindingOf({ span, transport, inside, insidePort, outside, outsidePort, remote, remotePort })
}

function spanOf(line: string, atMs: number): Span {
  return line.includes('[DESTROY]') ? { phase: 'end', toMs: atMs } : { phase: 'begin', fromMs: atMs }
}

/** `[1646107200.123456]` at the beginning. */
function epochOf(line: string): number | null {
  const seconds = /^\s*\[(\d{10})(\.\d+)?\s*\]/.exec(line)
  return seconds === null ? null : Math.floor(Number(`${seconds[1]}${seconds[2] ?? ''}`) * 1000)
}
