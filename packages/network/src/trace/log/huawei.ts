import type { Span } from '../observation.js'
import { fieldAfter } from './field-after.js'
import { bindingOf, type LineParser } from './line-parser.js'
import { stampOf } from '../../time/syslog-stamp.js'

/**
 * Session logs of Huawei's firewalls: `SESSION_BUILT`, `SESSION_TEARDOWN`, `SESSION_URL` with `Field=value` between commas;
 * `BeginTime` and `EndTime` are seconds since 1970. Source: Huawei's product documentation, meanings of log fields.
 */
export function huawei(): LineParser {
  return {
    mark: 'SourceNatIP=',
    parse(line, clock) {
      const field = (name: string) => fieldAfter(line, `${name}=`, ',;')?.replace(/\.$/, '')
      const seconds = (name: string) => {
        const text = field(name)
        return text !== undefined && /^[1-9]\d{8,9}$/.test(text) ? Number(text) * 1000 : null
      }
      const stampMs = stampOf(line, clock)
      const beginMs = seconds('BeginTime') ?? stampMs
      const endMs = seconds('EndTime')
      if (beginMs === null) return null
      const span: Span =
        endMs !== null && endMs >= beginMs
          ? { phase: 'whole', fromMs: beginMs, toMs: endMs }
          : line.includes('TEARDOWN') && stampMs !== null
            ? { phase: 'end', toMs: stampMs }
            : { phase: 'begin', fromMs: beginMs }
      return bindingOf({
        span,
        transport: field('Protocol'),
        outside: field('SourceNatIP'),
        outsidePort: field('SourceNatPort'),
        inside: field('SourceIP'),
        insidePort: field('SourcePort'),
        remote: field('DestinationIP'),
        remotePort: field('DestinationPort'),
        user: field('UserName'),
      })
    },
  }
}
