import { endOf, transportOf } from '../field.js'
import { isMiningAlert } from '../mining-alert.js'
import type { RecordPlace, TrafficRecord } from '../record.js'
import { momentsOf } from '../../time/time-text.js'
import { stampOf } from '../../time/syslog-stamp.js'
import type { WallClock } from '../../time/wall-clock.js'
import type { SyslogParser } from './parser.js'

/** Bars within the head are written `\|`. */
const cef =
  /CEF:\d+\|((?:[^|\\]|\\.)*)\|((?:[^|\\]|\\.)*)\|(?:[^|\\]|\\.)*\|(?:[^|\\]|\\.)*\|((?:[^|\\]|\\.)*)\|(?:[^|\\]|\\.)*\|(.*)$/
const leef = /LEEF:[\d.]+\|([^|]*)\|([^|]*)\|[^|]*\|([^|]*)\|(?:(.|x[0-9a-fA-F]{2}|0x[0-9a-fA-F]{2})\|)?(.*)$/

/**
 * Events in ArcSight's CEF and QRadar's LEEF: told of mining by the event's own name and class, never by what else stands in it.
 * Sources: ArcSight Common Event Format, revision 25; IBM QRadar LEEF guide.
 */
export function commonEvents(): SyslogParser {
  return {
    mark: 'EF:',
    parse(line, clock, place) {
      const inCef = cef.exec(line)
      if (inCef !== null) {
        const [, vendor = '', product = '', name = '', extension = ''] = inCef
        const fields = cefFields(extension)
        return eventOf(`${plain(vendor)} ${plain(product)}`, plain(name), fields, line, clock, place)
      }
      const inLeef = leef.exec(line)
      if (inLeef === null) return null
      const [, vendor = '', product = '', id = '', separator, rest = ''] = inLeef
      const fields = leefFields(rest, separator)
      return eventOf(`${vendor} ${product}`, fields.get('name') ?? id, fields, line, clock, place)
    },
  }
}

type Fields = ReadonlyMap<string, string>

function eventOf(
  system: string,
  name: string,
  fields: Fields,
  line: string,
  clock: WallClock,
  place: RecordPlace,
): readonly TrafficRecord[] | null {
  if (!isMiningAlert(name, fields.get('cat') ?? '')) return []
  const from = endOf(fields.get('src'), fields.get('spt') ?? fields.get('srcPort') ?? '0')
  const to = endOf(fields.get('dst'), fields.get('dpt') ?? fields.get('dstPort') ?? '0')
  const transport = transportOf(fields.get('proto') ?? 'tcp')
  const stated = fields.get('rt') ?? fields.get('start') ?? fields.get('devTime')
  const zoned = stated !== undefined && /^\d{10,13}$|Z$|[+-]\d\d:?\d\d$|UTC|GMT/.test(stated)
  const timeMs = (stated === undefined ? null : momentsOf(stated, clock, null)?.fromMs) ?? stampOf(line, clock)
  if (from === null || to === null || transport === null || timeMs === null) return []
  const where = zoned ? place : { ...place, zoneUnknown: true }
  return [{ is: 'alert', system, text: name, spoken: null, timeMs, transport, from, to, place: where }]
}

/** `key=value key=value with blanks`; an equals sign within a value is written `\=`, so that no word stands right before it. */
function cefFields(text: string): Fields {
  const keys = [...text.matchAll(/(?:^|[ \t])(\w+)=/g)]
  return new Map(
    keys.map((match, i) => {
      const value = text.slice(match.index + match[0].length, keys[i + 1]?.index ?? text.length)
      return [match[1] ?? '', plain(value).trim()] as const
    }),
  )
}

function leefFields(text: string, separator: string | undefined): Fields {
  const sign =
    separator === undefined
      ? '\t'
      : separator.length === 1
        ? separator
        : String.fromCharCode(parseInt(separator.replace(/^0?x/, ''), 16))
  const parts = text.split(sign).map((part) => /^([^=]+)=(.*)$/.exec(part))
  return new Map(parts.flatMap((part) => (part === null ? [] : [[(part[1] ?? '').trim(), part[2] ?? ''] as const])))
}

function plain(text: string): string {
  return text.replace(/\\(.)/g, '$1')
}
