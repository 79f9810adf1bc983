import type { Problem } from '@davylamp/finding'

/**
 * Records of network traffic that are text, one record a line.
 *
 * - `zeek`: a log of Zeek, tab-separated with its header or JSON lines
 * - `eve`: Suricata's EVE
 * - `nfdump`: the CSV of nfdump
 * - `binetflow`: Argus's flows as CSV
 * - `packets-csv`: one line a packet with its time and lengths
 * - `syslog`: queries of BIND, Unbound or dnsmasq, or alerts in one line (fast form, CEF, LEEF), with or without the head of syslog
 * - `windows-dns`: the debug log of Windows' DNS server
 */
export type LogFormat = 'zeek' | 'eve' | 'nfdump' | 'binetflow' | 'packets-csv' | 'syslog' | 'windows-dns'

/** A log that was recognised and can be read once, from start to end. */
export interface LogInput {
  readonly source: string
  readonly format: LogFormat
  /** Calls `onLine` with every line in order, without its end; lines count from 1. */
  read(onLine: (line: string, number: number) => void): Promise<LogSummary>
}

export interface LogSummary {
  readonly lines: number
  readonly bytes: number
  /** Hex SHA-256 over the bytes as opened. */
  readonly sha256: string
  readonly problems: readonly Problem[]
}
