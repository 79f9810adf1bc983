import { fieldAfter } from './field-after.js'
import { bindingOf, endedAt, type LineParser } from './line-parser.js'
import { stampOf } from '../../time/syslog-stamp.js'

const plain =
  /RT_FLOW_SESSION_(CREATE|CLOSE)(?:_LS)?: session (?:created|closed)[^:]*?:? ?([^\s/]+)\/(\d+)->([^\s/]+)\/(\d+)(?: 0x\w+)? \S+ (?:0x\w+ )?([^\s/]+)\/(\d+)->([^\s/]+)\/(\d+)/
const protocol = /^(?: \S+){1,4}? (6|17) /

const block =
  /RT_SRC_NAT_PBA_(ALLOC|RELEASE): Subscriber (\S+) used\/maximum .*?port block \[(\d+)-(\d+)\] (?:from|to|in) (\S+)/

/** Blocks of ports that a subscriber gets for a while (RT_SRC_NAT_PBA_ALLOC and _RELEASE). Source: Juniper's system log explorer. */
export function juniperBlocks(): LineParser {
  return {
    mark: 'RT_SRC_NAT_PBA_',
    parse(line, clock) {
      const match = block.exec(line)
      const atMs = match === null ? null : stampOf(line, clock)
      if (match === null || atMs === null) return null
      const [, what, inside, first, last, outside] = match
      const span =
        what === 'ALLOC' ? ({ phase: 'begin', fromMs: atMs } as const) : ({ phase: 'end', toMs: atMs } as const)
      const ports = [Number(first), Number(last)] as const
      return bindingOf({ span, inside, outside }).map((binding) => ({ ...binding, outsidePorts: ports }))
    },
  }
}

/**
 * Sessions of Juniper's SRX, as structured data or as text. Source: Juniper's system log explorer, RT_FLOW_SESSION_CREATE and
 * RT_FLOW_SESSION_CLOSE.
 */
export function juniper(): LineParser {
  return {
    mark: 'RT_FLOW_SESSION_C',
    parse(line, clock) {
      const atMs = stampOf(line, clock)
      if (atMs === null) return null
      return line.includes('source-address="') ? structured(line, atMs) : text(line, atMs)
    },
  }
}

function structured(line: string, atMs: number) {
  const field = (name: string) => fieldAfter(line, `${name}=`, ' ]')
  const inside = field('source-address')
  const outside = field('nat-source-address')
  const insidePort = field('source-port')
  const outsidePort = field('nat-source-port')
  if (inside === outside && insidePort === outsidePort) return []
  const elapsed = field('elapsed-time')
  const lengthMs = elapsed === undefined || !/^\d+$/.test(elapsed) ? null : Number(elapsed) * 1000
  return bindingOf({
    span: line.includes('SESSION_CREATE') ? { phase: 'begin', fromMs: atMs } : endedAt(atMs, lengthMs),
    transport: field('protocol-id'),
    inside,
    insidePort,
    outside,
    outsidePort,
    remote: field('destination-address'),
    remotePort: field('destination-port'),
    user: field('username'),
  })
}

function text(line: string, atMs: number) {
  const match = plain.exec(line)
  if (match === null) return null
  const [all, what, inside, insidePort, remote, remotePort, outside, outsidePort] = match
  if (inside === outside && insidePort === outsidePort) return []
  return bindingOf({
    span: what === 'CREATE' ? { phase: 'begin', fromMs: atMs } : endedAt(atMs, elapsedMs(line)),
    transport: protocol.exec(line.slice(match.index + all.length))?.[1],
    inside,
    insidePort,
    outside,
    outsidePort,
    remote,
    remotePort,
  })
}

/** After the packets and bytes of either direction stand the seconds that the session lasted: `12(3456) 10(4567) 31`. */
function elapsedMs(line: string): number | null {
  const seconds = /\d+\(\d+\) \d+\(\d+\) (\d+)\b/.exec(line)?.[1]
  return seconds === undefined ? null : Number(seconds) * 1000
}
