import { isObject, type JsonObject, parseObject } from '../dialect/json.js'
import { calendarMs, endOf, numberOf, textOf, transportOf } from './field.js'
import { isMiningAlert } from './mining-alert.js'
import type { LineReader, RecordPlace, TrafficRecord } from './record.js'
import { type Spoken, spokenIn, tcpPayload } from './spoken.js'

/** Suricata's EVE: `flow`, `netflow`, `dns` (versions 1 to 3), `tls`, `http`, `quic` and alerts of coin mining. Source: its EVE format pages. */
export function eveReader(): LineReader {
  return {
    read(line, place) {
      if (line === '') return []
      const event = parseObject(line)
      return event === null ? null : recordsOf(event, place)
    },
  }
}

function recordsOf(event: JsonObject, place: RecordPlace): readonly TrafficRecord[] | null {
  const timeMs = calendarMs(event['timestamp'])
  const from = endOf(event['src_ip'], event['src_port'])
  const to = endOf(event['dest_ip'], event['dest_port'])
  const transport = transportOf(event['proto'])
  if (timeMs === null) return null
  if (from === null || to === null || transport === null) return []
  const common = { place, transport, from, to, timeMs }
  switch (event['event_type']) {
    case 'flow':
      return flow(event['flow'], common)
    case 'netflow':
      return oneWay(event['netflow'], common)
    case 'dns':
      return dns(event['dns'], common)
    case 'tls':
      return tls(event['tls'], common)
    case 'quic':
      return names('sni', textIn(event['quic'], 'sni'), common)
    case 'http':
      return http(event['http'], common)
    case 'alert':
      return alert(event, common)
    default:
      return []
  }
}

type Common = Pick<TrafficRecord & { readonly is: 'name' }, 'place' | 'transport' | 'from' | 'to' | 'timeMs'>

function flow(value: unknown, { timeMs, ...common }: Common): readonly TrafficRecord[] | null {
  if (!isObject(value)) return null
  const counts = {
    packetsOut: numberOf(value['pkts_toserver']),
    packetsBack: numberOf(value['pkts_toclient']),
    bytesOut: numberOf(value['bytes_toserver']),
    bytesBack: numberOf(value['bytes_toclient']),
    bytesOf: 'frame' as const,
  }
  const firstMs = calendarMs(value['start']) ?? timeMs
  const lastMs = calendarMs(value['end']) ?? firstMs
  return [{ is: 'flow', oriented: true, firstMs, lastMs, ...common, ...counts }]
}

function oneWay(value: unknown, { timeMs, ...common }: Common): readonly TrafficRecord[] | null {
  if (!isObject(value)) return null
  const firstMs = calendarMs(value['start']) ?? timeMs
  const counts = { packetsOut: numberOf(value['pkts']), bytesOut: numberOf(value['bytes']) }
  const lastMs = calendarMs(value['end']) ?? firstMs
  return [
    {
      is: 'flow',
      oriented: false,
      firstMs,
      lastMs,
      ...common,
      ...counts,
      packetsBack: null,
      bytesBack: null,
      bytesOf: 'frame',
    },
  ]
}

/** Version 1 has one record an answer, version 2 one an exchange, version 3 lists of questions. */
function dns(value: unknown, common: Common): readonly TrafficRecord[] {
  if (!isObject(value)) return []
  const questions = objects(value['queries'])
  const hosts = new Set([value, ...questions].flatMap((part) => textIn(part, 'rrname') ?? []))
  const answers = objects(value['answers']).flatMap((answer) => textIn(answer, 'rdata') ?? [])
  const grouped = isObject(value['grouped']) ? Object.values(value['grouped']).flat() : []
  const texts = [...answers, ...grouped, value['rdata']].filter((item) => typeof item === 'string')
  const type = textOf(value['type'])
  // an answer travels from the server; who asks is the client all the same
  const back = type === 'answer' || type === 'response'
  const toServer = common.to.port === 53 || !back
  const ends = toServer ? {} : { from: common.to, to: common.from }
  return [...hosts].map((host) => ({ is: 'name', by: 'dns', host, addresses: texts, ...common, ...ends }))
}

function tls(value: unknown, common: Common): readonly TrafficRecord[] {
  const sni = textIn(value, 'sni')
  const subject = /(?:^|[,/]\s*)CN=([^,/]+)/.exec(textIn(value, 'subject') ?? '')?.[1] ?? null
  return sni === null ? names('certificate', subject, common) : names('sni', sni, common)
}

function http(value: unknown, common: Common): readonly TrafficRecord[] {
  const agent = textIn(value, 'http_user_agent')
  return [
    ...names('http', textIn(value, 'hostname'), common),
    ...(agent === null ? [] : [{ is: 'agent', agent, ...common, transport: 'tcp' } as const]),
  ]
}

function names(by: 'sni' | 'certificate' | 'http', host: string | null, common: Common): readonly TrafficRecord[] {
  return host === null ? [] : [{ is: 'name', by, host, addresses: [], ...common }]
}

/** Rules of the class `coin-mining`, or whose text says so, and every other one whose payload speaks of mining itself. */
function alert(event: JsonObject, common: Common): readonly TrafficRecord[] {
  const text = textIn(event['alert'], 'signature')
  if (text === null) return []
  const spoken = spokenBy(event, common.timeMs)
  if (spoken === null && !isMiningAlert(text, textIn(event['alert'], 'category') ?? '')) return []
  const reversed = spoken === null ? event['direction'] === 'to_client' : !spoken.byMiner
  const ends = reversed ? { from: common.to, to: common.from } : {}
  return [{ is: 'alert', system: 'Suricata', text, spoken, ...common, ...ends }]
}

/** Protocols of other kinds that Suricata has told: what stands in them is text about something, or none that is read here. */
const foreign =
  /^(?:smtp|imap|pop3|ftp|ftp-data|smb|nfs|ssh|telnet|dns|tls|quic|dcerpc|krb5|ike|rdp|rfb|mqtt|snmp|sip|ldap|pgsql|mysql|tftp|dhcp|ntp|modbus|dnp3|enip)$/

function spokenBy(event: JsonObject, timeMs: number): Spoken | null {
  if (foreign.test(textOf(event['app_proto']) ?? '')) return null
  const payload = payloadOf(event)
  return payload === null ? null : spokenIn(payload, timeMs)
}

/** What was kept of the stream, else of the packet. What is printable of it has lost little that dialects need. */
function payloadOf(event: JsonObject): Uint8Array | null {
  const payload = textOf(event['payload'])
  if (payload !== null) return Buffer.from(payload, 'base64')
  const printable = textOf(event['payload_printable'])
  if (printable !== null) return Buffer.from(printable)
  const packet = textOf(event['packet'])
  if (packet === null) return null
  const info = event['packet_info']
  return tcpPayload(Buffer.from(packet, 'base64'), numberOf(isObject(info) ? info['linktype'] : null) ?? 1)
}

function objects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

function textIn(value: unknown, field: string): string | null {
  return isObject(value) ? textOf(value[field]) : null
}
