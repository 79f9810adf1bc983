import type { WallClock } from '../../time/wall-clock.js'
import type { ObservationReader, Span } from '../observation.js'
import { tenureOf } from './line-parser.js'

/**
 * The lease file of ISC dhcpd: blocks `lease ADDRESS { … }`, times in UTC (`starts 2 2022/03/01 04:00:00;`) or as seconds
 * (`starts epoch 1646107200;`). The file is appended to, so one address stands there many times. Source: dhcpd.leases(5).
 */
export function dhcpdLeasesReader(_clock: WallClock): ObservationReader {
  let address: string | null = null
  let fields = new Map<string, string>()
  return {
    read(line) {
      const text = line.trim()
      const opened = /^lease ([^\s{]+) \{/.exec(text)
      if (opened !== null) {
        address = opened[1] ?? null
        fields = new Map()
        return []
      }
      if (address === null) return []
      if (text === '}') {
        const found = leaseOf(address, fields)
        address = null
        return found
      }
      const [, name = '', value = ''] =
        /^(starts|ends|hardware ethernet|client-hostname|binding state) "?([^";]*)"?;/.exec(text) ?? []
      if (name !== '' && !fields.has(name)) fields.set(name, value)
      return []
    },
  }
}

function leaseOf(address: string, fields: ReadonlyMap<string, string>) {
  const state = fields.get('binding state') ?? 'active'
  const fromMs = timeMs(fields.get('starts'))
  const toMs = timeMs(fields.get('ends'))
  if (fromMs === null || state === 'backup' || state === 'abandoned') return []
  const span: Span = toMs === null || toMs < fromMs ? { phase: 'begin', fromMs } : { phase: 'whole', fromMs, toMs }
  return tenureOf({
    span,
    by: 'lease',
    address,
    mac: fields.get('hardware ethernet'),
    hostName: fields.get('client-hostname'),
  })
}

function timeMs(text: string | undefined): number | null {
  const epoch = /^epoch (\d+)/.exec(text ?? '')
  if (epoch !== null) return Number(epoch[1]) * 1000
  const parts = /^\d (\d{4})\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d)(?: ([+-])(\d\d)(\d\d))?$/.exec(text ?? '')
  if (parts === null) return null
  const [, year, month, day, hour, minute, second, sign, zoneHours = 0, zoneMinutes = 0] = parts
  const east = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60_000
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) - east
}
