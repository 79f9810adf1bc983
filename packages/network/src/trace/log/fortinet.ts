import { keyValues } from './key-value.js'
import { bindingOf, endedAt, type LineParser } from './line-parser.js'
import { stampOf } from '../../time/syslog-stamp.js'

/**
 * Traffic logs of Fortinet's FortiGate: `transip` and `transport` are the source after translation, `duration` counts seconds.
 * Source: FortiOS log message reference, traffic log fields.
 */
export function fortinet(): LineParser {
  return {
    mark: 'transip=',
    parse(line, clock) {
      const values = keyValues(line)
      const disposal = values.get('trandisp') ?? 'snat'
      if (!disposal.includes('snat')) return []
      const atMs = timeOf(values, line) ?? dateTime(values, line, clock)
      if (atMs === null) return null
      const duration = values.get('duration')
      return bindingOf({
        span: endedAt(atMs, duration === undefined || !/^\d+$/.test(duration) ? null : Number(duration) * 1000),
        transport: values.get('proto'),
        outside: values.get('transip'),
        outsidePort: values.get('transport'),
        inside: values.get('srcip'),
        insidePort: values.get('srcport'),
        remote: values.get('dstip'),
        remotePort: values.get('dstport'),
        user: values.get('user'),
      })
    },
  }
}

/** `eventtime` in seconds, milliseconds or nanoseconds since 1970, by its length. */
function timeOf(values: ReadonlyMap<string, string>, _line: string): number | null {
  const text = values.get('eventtime') ?? ''
  if (!/^\d{10,19}$/.test(text)) return null
  return Math.floor(Number(text.slice(0, 13).padEnd(13, '0')))
}

function dateTime(values: ReadonlyMap<string, string>, line: string, clock: Parameters<typeof stampOf>[1]) {
  const date = values.get('date')
  const time = values.get('time')
  return date === undefined || time === undefined ? stampOf(line, clock) : stampOf(`${date} ${time}`, clock)
}
