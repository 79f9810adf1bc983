import type { WallClock } from '../../time/wall-clock.js'
import type { ObservationReader, Span } from '../observation.js'
import { momentsOf } from '../../time/time-text.js'
import { tenureOf } from './line-parser.js'

/**
 * Accounting of FreeRADIUS (`detail`): a line with the time, then `\tAttribute = value`, then an empty line. `Timestamp` is in
 * seconds since 1970 and goes before the head line. Sources: RFC 2866, FreeRADIUS's rlm_detail.
 */
export function radiusDetailReader(clock: WallClock): ObservationReader {
  let head = ''
  let fields = new Map<string, string>()
  const finish = () => {
    const found = fields.size === 0 ? [] : accountOf(head, fields, clock)
    fields = new Map()
    return found
  }
  return {
    read(line) {
      if (line.trim() === '') return finish()
      const attribute = /^\s+([\w:.-]+) \+?= "?(.*?)"?\s*$/.exec(line)
      if (attribute === null) {
        const before = finish()
        head = line.trim()
        return before
      }
      const [, name = '', value = ''] = attribute
      if (!fields.has(name)) fields.set(name, value)
      return []
    },
    end: finish,
  }
}

function accountOf(head: string, fields: ReadonlyMap<string, string>, clock: WallClock) {
  const status = fields.get('Acct-Status-Type') ?? ''
  const stamp = fields.get('Timestamp') ?? fields.get('Event-Timestamp') ?? head
  const atMs = momentsOf(stamp, clock, null)?.fromMs ?? momentsOf(head, clock, null)?.fromMs ?? null
  if (atMs === null || !/^(Start|Stop|Interim-Update|Alive)$/.test(status)) return []
  const seconds = fields.get('Acct-Session-Time')
  const lengthMs = seconds === undefined || !/^\d+$/.test(seconds) ? null : Number(seconds) * 1000
  const since = lengthMs === null ? atMs : atMs - lengthMs
  const span: Span =
    status === 'Stop'
      ? lengthMs === null
        ? { phase: 'end', toMs: atMs }
        : { phase: 'whole', fromMs: since, toMs: atMs }
      : status === 'Start'
        ? { phase: 'begin', fromMs: atMs }
        : // a sign of life tells since when, and that it goes on
          { phase: 'begin', fromMs: since }
  const port = fields.get('NAS-Port-Id') ?? fields.get('NAS-Port')
  const nas = fields.get('NAS-Identifier') ?? fields.get('NAS-IP-Address')
  return tenureOf({
    span,
    by: 'login',
    address: fields.get('Framed-IP-Address') ?? fields.get('Framed-IPv6-Address'),
    mac: fields.get('Calling-Station-Id'),
    user: fields.get('User-Name'),
    attachedTo: [nas, port].filter((part) => part !== undefined).join(' '),
  })
}
