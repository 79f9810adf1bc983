import { type JsonObject, parseObject } from '../dialect/json.js'
import { endOf, numberOf, secondsMs, textOf, transportOf } from './field.js'
import type { LineReader, RecordPlace, TrafficRecord } from './record.js'

/**
 * Logs of Zeek: `conn`, `dns`, `ssl`, `http`, `notice` and `intel`, tab-separated with their header or as JSON lines. Which log
 * it is shows in `#path`, or in JSON by the fields. Source: Zeek's documentation of its log files.
 */
export function zeekReader(): LineReader {
  let fields: readonly string[] = []
  let separator = '\t'
  return {
    read(line, place) {
      if (line === '') return []
      if (line.startsWith('#')) {
        if (line.startsWith('#separator ')) separator = separatorOf(line.slice(11).trim())
        else if (line.startsWith('#fields')) fields = line.split(separator).slice(1)
        return []
      }
      const row = line.startsWith('{') ? parseObject(line) : rowOf(line.split(separator), fields)
      return row === null ? null : recordsOf(row, place)
    },
  }
}

/** `\x09` as the header writes it. */
function separatorOf(text: string): string {
  const match = /^\\x([0-9a-fA-F]{2})$/.exec(text)
  return match?.[1] === undefined ? text || '\t' : String.fromCharCode(parseInt(match[1], 16))
}

function rowOf(values: readonly string[], fields: readonly string[]): JsonObject | null {
  if (fields.length === 0 || values.length < Math.min(fields.length, 3)) return null
  return Object.fromEntries(fields.map((field, i) => [field, values[i] ?? '-']))
}

function recordsOf(row: JsonObject, place: RecordPlace): readonly TrafficRecord[] | null {
  const timeMs = secondsMs(row['ts'])
  const from = endOf(row['id.orig_h'], row['id.orig_p'])
  const to = endOf(row['id.resp_h'], row['id.resp_p'])
  // logs of programs, files, certificates have no connection of their own
  if (timeMs === null || from === null || to === null) return []
  const transport = transportOf(row['proto'] ?? 'tcp')
  if (transport === null) return []
  if ('conn_state' in row || 'orig_pkts' in row) {
    const lastMs = timeMs + (numberOf(row['duration']) ?? 0) * 1000
    const counts = {
      packetsOut: numberOf(row['orig_pkts']),
      packetsBack: numberOf(row['resp_pkts']),
      bytesOut: numberOf(row['orig_bytes']),
      bytesBack: numberOf(row['resp_bytes']),
      bytesOf: 'payload' as const,
    }
    // `^` in front of the history: Zeek saw the connection turned around and guessed
    const oriented = (textOf(row['history']) ?? '').startsWith('S')
    return [{ is: 'flow', place, transport, from, to, oriented, firstMs: timeMs, lastMs, ...counts }]
  }
  const common = { place, transport, from, to, timeMs }
  const query = textOf(row['query'])
  if (query !== null) return [{ is: 'name', by: 'dns', host: query, addresses: list(row['answers']), ...common }]
  const notice = textOf(row['note'])
  if (notice !== null && /coin|mining/i.test(notice))
    return [{ is: 'alert', system: 'Zeek', text: notice, spoken: null, ...common }]
  return [...tlsNames(row, common), ...http(row, common)]
}

type Common = Pick<TrafficRecord & { readonly is: 'name' }, 'place' | 'transport' | 'from' | 'to' | 'timeMs'>

function tlsNames(row: JsonObject, common: Common): readonly TrafficRecord[] {
  const sni = textOf(row['server_name'])
  const subject = /(?:^|,)CN=([^,]+)/.exec(textOf(row['subject']) ?? '')?.[1]
  return [
    ...(sni === null ? [] : [{ is: 'name', by: 'sni', host: sni, addresses: [], ...common } as const]),
    ...(subject === undefined || sni !== null
      ? []
      : [{ is: 'name', by: 'certificate', host: subject, addresses: [], ...common } as const]),
  ]
}

function http(row: JsonObject, common: Common): readonly TrafficRecord[] {
  const host = textOf(row['host'])
  const agent = textOf(row['user_agent'])
  return [
    ...(host === null || !('method' in row)
      ? []
      : [{ is: 'name', by: 'http', host, addresses: [], ...common } as const]),
    ...(agent === null ? [] : [{ is: 'agent', agent, ...common, transport: 'tcp' } as const]),
  ]
}

/** A set of texts: a list in JSON, separated by commas in a table. */
function list(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string')
  return textOf(value)?.split(',') ?? []
}
