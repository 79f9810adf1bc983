import { momentsOf } from '../../time/time-text.js'
import { stampOf } from '../../time/syslog-stamp.js'
import { question, type SyslogParser } from './parser.js'

const query =
  /\bclient (?:@0x[0-9a-f]+ )?([0-9a-fA-F:.]+)#(\d+)(?: \([^)]*\))?: (?:view \S+: )?query: (\S+) IN (\S+) \S+(?: \(([0-9a-fA-F:.]+)\))?/
const own = /^(\d\d-[A-Za-z]{3}-\d{4} \d\d:\d\d:\d\d\.\d+)/

/** Query log of ISC BIND 9. Source: BIND 9 administrator reference manual, category `queries`. */
export function bindQueries(): SyslogParser {
  return {
    mark: ' query: ',
    parse(line, clock, place) {
      const match = query.exec(line)
      if (match === null) return null
      const [, client, port, host = '', , server] = match
      const stamp = own.exec(line)?.[1]
      const timeMs = (stamp === undefined ? null : momentsOf(stamp, clock, null)?.fromMs) ?? stampOf(line, clock)
      return timeMs === null ? null : question(host, client, port, timeMs, place, { server })
    },
  }
}
