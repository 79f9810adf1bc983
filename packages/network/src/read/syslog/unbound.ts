import { stampOf } from '../../time/syslog-stamp.js'
import { question, type SyslogParser } from './parser.js'

const query = /\bunbound(?:\[[\d:]+\])?:? ?(?:\[\d+:\w+\] )?(?:info|query|reply): ([0-9a-fA-F:.]+) (\S+)\. (\w+) IN\b/
const epoch = /^\[(\d{10})\]/

/** `log-queries` and `log-replies` of NLnet Labs' Unbound. Source: unbound.conf(5). */
export function unboundQueries(): SyslogParser {
  return {
    mark: 'unbound',
    parse(line, clock, place) {
      const match = query.exec(line)
      if (match === null) return null
      const [, client, host = ''] = match
      const seconds = epoch.exec(line)?.[1]
      const timeMs = seconds === undefined ? stampOf(line, clock) : Number(seconds) * 1000
      return timeMs === null ? null : question(host, client, undefined, timeMs, place)
    },
  }
}
