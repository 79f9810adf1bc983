import { WallClock } from '../time/wall-clock.js'
import { bindQueries } from './syslog/bind.js'
import { commonEvents } from './syslog/common-event.js'
import { dnsmasqQueries } from './syslog/dnsmasq.js'
import { fastAlerts } from './syslog/fast-alert.js'
import type { SyslogParser } from './syslog/parser.js'
import { unboundQueries } from './syslog/unbound.js'
import type { LineReader } from './record.js'

/** Programs whose lines may stand in one file; a new one is one file with its lines in the test, registered here. */
const parsers: readonly (() => SyslogParser)[] = [bindQueries, unboundQueries, dnsmasqQueries, fastAlerts, commonEvents]

/** RFC 5424 asks receivers for 2 kB; no sender of these writes as much as this. */
const longestEvent = 16_384

/**
 * Logs of name servers (BIND, Unbound, dnsmasq) and alerts (Suricata's and Snort's fast form, CEF, LEEF), with or without the head of
 * syslog. Times without a zone are taken for UTC, those without a year for the latest that is not in the future.
 */
export function syslogReader(): LineReader {
  const clock = new WallClock('UTC', Date.now() - 180 * 86_400_000)
  const all = parsers.map((parser) => parser())
  return {
    read(line, place) {
      if (line.length > longestEvent || line.trim() === '') return []
      for (const parser of all) {
        if (!line.includes(parser.mark)) continue
        const found = parser.parse(line, clock, place)
        if (found !== null) return found
      }
      // lines of other programs are no damage
      return []
    },
  }
}
