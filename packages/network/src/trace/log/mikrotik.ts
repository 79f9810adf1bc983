import { bindingOf, type LineParser } from './line-parser.js'
import { stampOf } from '../../time/syslog-stamp.js'

const nat = /proto (TCP|UDP)[^,]*, ([\d.]+):(\d+)->([\d.]+):(\d+), NAT \(([\d.]+):(\d+)->([\d.]+):(\d+)\)->/

/** Firewall log of MikroTik RouterOS with connection tracking: `…, a:p->b:q, NAT (a:p->outside:p)->b:q`. Each line is one packet. */
export function mikrotik(): LineParser {
  return {
    mark: 'NAT (',
    parse(line, clock) {
      const match = nat.exec(line)
      if (match === null) return null
      const atMs = stampOf(line, clock)
      if (atMs === null) return null
      const [, transport, , , remote, remotePort, inside, insidePort, outside, outsidePort] = match
      const span = { phase: 'begin', fromMs: atMs } as const
      return bindingOf({ span, transport, inside, insidePort, outside, outsidePort, remote, remotePort })
    },
  }
}
