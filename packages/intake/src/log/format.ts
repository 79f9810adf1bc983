import type { LogFormat } from './log.js'

/**
 * Recognises a log of network traffic by its first lines; null when it is another text.
 *
 * Sources: Zeek's log formats (`#separator`, `#fields`; JSON with `id.orig_h`), Suricata's EVE format, the headers that
 * nfdump (`-o csv`) and Argus (`ra -c ,`) write; see below for logs that are lines of text.
 */
export function logFormat(text: string): LogFormat | null {
  const first = text.slice(text.startsWith('\ufeff') ? 1 : 0).split(/\r?\n/, 1)[0] ?? ''
  if (first.startsWith('#separator ')) return 'zeek'
  if (first.startsWith('{')) return jsonLog(first)
  const columns = new Set(first.split(',').map((name) => name.trim()))
  const has = (...names: readonly string[]) => names.every((name) => columns.has(name))
  if (has('StartTime', 'SrcAddr', 'DstAddr', 'Sport', 'Dport')) return 'binetflow'
  if (has('ts', 'te', 'sa', 'da', 'sp', 'dp') || has('firstSeen', 'srcAddr', 'dstAddr', 'srcPort', 'dstPort'))
    return 'nfdump'
  if (has('tcp_stream_name', 'timestamp', 'payload_len')) return 'packets-csv'
  return lineLog(text)
}

/** Lines among which one of a known program is looked for: syslog holds lines of many. */
const linesLooked = 300

/** Sources: the manuals of BIND 9, Unbound and dnsmasq; Suricata's and Snort's fast form; ArcSight CEF and QRadar LEEF; Windows' DNS debug log. */
const syslogLine = new RegExp(
  [
    String.raw`\bclient (?:@0x[0-9a-f]+ )?[0-9a-fA-F:.]+#\d+(?: \([^)]*\))?: (?:view \S+: )?query: `,
    String.raw`\bunbound(?:\[[\d:]+\])?:? ?(?:\[\d+:\w+\] )?(?:info|query|reply): [0-9a-fA-F:.]+ \S+ \w+ IN\b`,
    String.raw`\bdnsmasq\[\d+\]: (?:\d+ \S+ )?query\[`,
    String.raw`\[\d+:\d+:\d+\] .*\{(?:TCP|UDP)\} [0-9a-fA-F:.]+:\d+ -> `,
    String.raw`\bCEF:\d+\|[^|]*\|[^|]*\|`,
    String.raw`\bLEEF:[\d.]+\|[^|]*\|[^|]*\|`,
  ].join('|'),
)
const windowsDnsLine = /\s[0-9A-F]{3,4}\s+PACKET\s+[0-9A-F]+\s+(?:UDP|TCP)\s+(?:Rcv|Snd)\s/

function lineLog(text: string): LogFormat | null {
  for (const line of text.split(/\r?\n/, linesLooked)) {
    if (windowsDnsLine.test(line)) return 'windows-dns'
    if (syslogLine.test(line)) return 'syslog'
  }
  return null
}

/** Names are looked for as text, since a first line may be longer than what is at hand. */
function jsonLog(line: string): LogFormat | null {
  const has = (name: string) => line.includes(`"${name}":`) || line.includes(`"${name}" :`)
  if (has('event_type') && has('timestamp')) return 'eve'
  if (has('ts') && (has('id.orig_h') || has('uid'))) return 'zeek'
  return null
}
