import { stampOf } from '../../time/syslog-stamp.js'
import { question, type SyslogParser } from './parser.js'

const query = /\bdnsmasq\[\d+\]: (?:\d+ \S+ )?query\[\w+\] (\S+) from (\S+)$/
const reply = /\bdnsmasq\[\d+\]: (?:\d+ \S+ )?(?:reply|cached|config) (\S+) is ([0-9a-fA-F:.]+)$/

/** Names whose last asker is remembered, so that a later reply can be told of. */
const askersLimit = 10_000

/** `log-queries` of dnsmasq: who asked, and what the name was resolved to in a line of its own. Source: dnsmasq(8). */
export function dnsmasqQueries(): SyslogParser {
  const askers = new Map<string, string>()
  return {
    mark: 'dnsmasq[',
    parse(line, clock, place) {
      const asked = query.exec(line)
      const told = asked === null ? reply.exec(line) : null
      const timeMs = asked === null && told === null ? null : stampOf(line, clock)
      if (timeMs === null) return null
      if (asked !== null) {
        const [, host = '', client = ''] = asked
        if (askers.size >= askersLimit) askers.clear()
        askers.set(host, client)
        return question(host, client, undefined, timeMs, place)
      }
      const [, host = '', address = ''] = told ?? []
      return question(host, askers.get(host), undefined, timeMs, place, { addresses: [address] })
    },
  }
}
