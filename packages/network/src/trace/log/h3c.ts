import type { WallClock } from '../../time/wall-clock.js'
import type { Span } from '../observation.js'
import { fieldAfter } from './field-after.js'
import { bindingOf, type LineParser } from './line-parser.js'
import { stampOf } from '../../time/syslog-stamp.js'

/**
 * Session and NAT logs of H3C's Comware 7: `Name(number)=value;`. Event 8 is a beginning, 6 a sign of life, every other one an end.
 * `BeginTime_e` and `EndTime_e` are UTC (`MMDDYYYYhhmmss`), while the line's own stamp is the device's: the length comes from
 * those, the end from the stamp. Source: H3C's flow log configuration guide and system log reference.
 */
export function h3c(): LineParser {
  return {
    mark: '(1003)=',
    parse(line, clock) {
      if (!line.includes('(1005)=')) return line.includes('SrcIPAddr(1003)=') ? [] : null
      const field = (number: number) => fieldAfter(line, `(${number})=`, ';')
      const span = spanOf(line, clock, utcMs(field(1013)), utcMs(field(1014)), field(1048))
      if (span === null) return null
      const inside = field(1003)
      const insidePort = field(1004)
      const outside = field(1005)
      const outsidePort = field(1006)
      if (inside === outside && insidePort === outsidePort) return []
      return bindingOf({
        span,
        transport: field(1001),
        outside,
        outsidePort,
        inside,
        insidePort,
        remote: field(1007),
        remotePort: field(1008),
        user: field(1098),
      })
    },
  }
}

function spanOf(
  line: string,
  clock: WallClock,
  beginMs: number | null,
  endMs: number | null,
  event: string | undefined,
): Span | null {
  const stampMs = stampOf(line, clock)
  // event 6 says that a session goes on
  if (event?.startsWith('(6)') === true && beginMs !== null) {
    const agoMs = endMs === null ? 0 : endMs - beginMs
    return { phase: 'begin', fromMs: stampMs === null || endMs === null ? beginMs : stampMs - agoMs }
  }
  const begins = event?.startsWith('(8)') ?? endMs === null
  if (begins) {
    const fromMs = stampMs ?? beginMs
    return fromMs === null ? null : { phase: 'begin', fromMs }
  }
  const toMs = stampMs ?? endMs
  if (toMs === null) return null
  return beginMs !== null && endMs !== null && endMs >= beginMs
    ? { phase: 'whole', fromMs: toMs - (endMs - beginMs), toMs }
    : { phase: 'end', toMs }
}

function utcMs(text: string | undefined): number | null {
  const parts = /^(\d{2})(\d{2})(\d{4})(\d{2})(\d{2})(\d{2})$/.exec(text ?? '')
  if (parts === null) return null
  const [, month, day, year, hour, minute, second] = parts.map(Number)
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second)
}
