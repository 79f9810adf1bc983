import { bindingOf, type LineParser } from './line-parser.js'
import { stampOf } from '../../time/syslog-stamp.js'

const session = /\bSESSION: ([\d.]+):(\d+)->([\d.]+):(\d+)\((TCP|UDP|ICMP)\).*?\bsnat to ([\d.]+):(\d+)(.*)$/i
const nat =
  /\bSNAT: .*?([\d.]+):(\d+)->([\d.]+):(\d+)\((TCP|UDP|ICMP)\).*?(?:snat|trans|translated) to ([\d.]+):(\d+)(.*)$/i

/** Session logs of Hillstone (山石网科): `SESSION: inside:port->remote:port(TCP), …, snat to outside:port, …, session start|end`. */
export function hillstone(): LineParser {
  return {
    mark: ' to ',
    parse(line, clock) {
      const match = session.exec(line) ?? nat.exec(line)
      if (match === null) return null
      const atMs = stampOf(line, clock)
      if (atMs === null) return null
      const [, inside, insidePort, remote, remotePort, transport, outside, outsidePort, rest = ''] = match
      const user = /\buser ([^,@]+)/.exec(rest)?.[1]
      const span = /session end|close/i.test(rest)
        ? ({ phase: 'end', toMs: atMs } as const)
        : ({ phase: 'begin', fromMs: atMs } as const)
      return bindingOf({ span, transport, inside, insidePort, outside, outsidePort, remote, remotePort, user })
    },
  }
}
