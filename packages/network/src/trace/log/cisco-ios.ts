import { bindingOf, type LineParser } from './line-parser.js'
import { stampOf } from '../../time/syslog-stamp.js'

const xe =
  /%NAT-6-LOG_TRANSLATION: (Created|Deleted) Translation (\w+) ([\d.]+):(\d+) ([\d.]+):(\d+) ([\d.]+):(\d+) ([\d.]+):(\d+)/
const classic =
  /%IPNAT-6-(?:NAT_)?(CREATED|DELETED): (?:Created|Deleted) (\w+) ([\d.]+):(\d+) ([\d.]+):(\d+) ([\d.]+):(\d+) ([\d.]+):(\d+)/

/**
 * NAT of Cisco IOS and IOS XE: inside local, inside global, outside local, outside global. Source: Cisco's command reference of
 * `ip nat log translations syslog`.
 */
export function ciscoIos(): LineParser {
  return {
    mark: 'NAT-6-',
    parse(line, clock) {
      const match = xe.exec(line) ?? classic.exec(line)
      if (match === null) return null
      const atMs = stampOf(line, clock)
      if (atMs === null) return null
      const [, what = '', transport, inside, insidePort, outside, outsidePort, , , remote, remotePort] = match
      const span = /^created/i.test(what)
        ? ({ phase: 'begin', fromMs: atMs } as const)
        : ({ phase: 'end', toMs: atMs } as const)
      return bindingOf({ span, transport, inside, insidePort, outside, outsidePort, remote, remotePort })
    },
  }
}
