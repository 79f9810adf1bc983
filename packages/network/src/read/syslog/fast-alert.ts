import { endOf, transportOf } from '../field.js'
import { isMiningAlert } from '../mining-alert.js'
import { stampOf } from '../../time/syslog-stamp.js'
import type { WallClock } from '../../time/wall-clock.js'
import type { SyslogParser } from './parser.js'

const alert =
  /\[\d+:\d+:\d+\] (.*?) (?:\[\*\*\] )?(?:\[Classification: ([^\]]*)\] )?(?:\[Priority: \d+\]:? )?(?:\{(TCP|UDP)\}|<\S+> \{(TCP|UDP)\}) ([0-9a-fA-F:.]+):(\d+) -> ([0-9a-fA-F:.]+):(\d+)/
const own = /^(\d\d)\/(\d\d)(?:\/(\d{4}|\d\d))?-(\d\d):(\d\d):(\d\d\.\d+)/

/** Alerts in one line as Suricata (`fast.log`, syslog) and Snort (`alert_fast`) write them. */
export function fastAlerts(): SyslogParser {
  return {
    mark: '->',
    parse(line, clock, place) {
      const match = alert.exec(line)
      if (match === null) return null
      const [, text = '', category = '', a, b, source, sourcePort, target, targetPort] = match
      if (!isMiningAlert(text, category)) return []
      const from = endOf(source, sourcePort)
      const to = endOf(target, targetPort)
      const transport = transportOf(a ?? b)
      const timeMs = ownTime(line, clock) ?? stampOf(line, clock)
      if (from === null || to === null || transport === null || timeMs === null) return []
      // a rule for what the server says fires on its packet
      const turned = /response|from (?:server|pool)/i.test(text) && from.port < to.port
      const ends = turned ? { from: to, to: from } : { from, to }
      const system = line.includes('snort') ? 'Snort' : 'Suricata'
      return [
        {
          is: 'alert',
          system,
          text,
          spoken: null,
          timeMs,
          transport,
          place: { ...place, zoneUnknown: true },
          ...ends,
        },
      ]
    },
  }
}

function ownTime(line: string, clock: WallClock): number | null {
  const match = own.exec(line)
  if (match === null) return null
  const [, month, day, year, hour, minute, second] = match
  const fields = { month: Number(month), day: Number(day), hour: Number(hour), minute: Number(minute) }
  const seconds = Number(second)
  if (year === undefined) return clock.msWithoutYear({ ...fields, second: seconds })
  return clock.ms({ year: year.length === 2 ? 2000 + Number(year) : Number(year), ...fields, second: seconds })
}
