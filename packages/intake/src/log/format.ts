import type { LogFormat } from './log.js'

/**
 * Recognises a log of network traffic by its first lines; null when it is another text.
 *
 * Sources: Zeek's log formats (`#separator`, `#fields`; JSON with `id.orig_h`), Suricata's EVE format, the headers that
 * nfdump (`-o csv`) and Argus (`ra -c ,`) write.
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
  return null
}

/** Names are looked for as text, since a first line may be longer than what is at hand. */
function jsonLog(line: string): LogFormat | null {
  const has = (name: string) => line.includes(`"${name}":`) || line.includes(`"${name}" :`)
  if (has('event_type') && has('timestamp')) return 'eve'
  if (has('ts') && (has('id.orig_h') || has('uid'))) return 'zeek'
  return null
}
