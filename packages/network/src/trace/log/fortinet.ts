import type { WallClock } from '../../time/wall-clock.js'
import { fieldAfter } from './field-after.js'
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
      const field = (name: string) => fieldOf(line, name)
      if (field('trandisp')?.includes('snat') === false) return []
      const atMs = timeOf(field('eventtime') ?? '') ?? dateTime(line, clock)
      if (atMs === null) return null
      const duration = field('duration') ?? ''
      return bindingOf({
        span: endedAt(atMs, /^\d+$/.test(duration) ? Number(duration) * 1000 : null),
        transport: field('proto'),
        outside: field('transip'),
        outsidePort: field('transport'),
        inside: field('srcip'),
        insidePort: field('srcport'),
        remote: field('dstip'),
        remotePort: field('dstport'),
        user: field('user'),
      })
    },
  }
}

/** `name=value` or `name="value with blanks"`. */
function fieldOf(line: string, name: string): string | undefined {
  return fieldAfter(line, `${name}=`, ' ,')
}

/** `eventtime` in seconds, milliseconds or finer since 1970, by its length. */
function timeOf(text: string): number | null {
  return /^\d{10,19}$/.test(text) ? Number(text.slice(0, 13).padEnd(13, '0')) : null
}

function dateTime(line: string, clock: WallClock): number | null {
  const date = fieldOf(line, 'date')
  const time = fieldOf(line, 'time')
  return stampOf(date === undefined || time === undefined ? line : `${date} ${time}`, clock)
}
