import type { LogFormat } from '@davylamp/intake'
import { binetflowReader } from './binetflow.js'
import { eveReader } from './eve.js'
import { nfdumpReader } from './nfdump.js'
import { packetsCsvReader } from './packets-csv.js'
import type { LineReader } from './record.js'
import { syslogReader } from './syslog.js'
import { windowsDnsReader } from './windows-dns.js'
import { zeekReader } from './zeek.js'

/** The reader of each log; a new one is one file with its test, registered here. */
export const lineReaders: Readonly<Record<LogFormat, () => LineReader>> = {
  zeek: zeekReader,
  eve: eveReader,
  nfdump: nfdumpReader,
  binetflow: binetflowReader,
  'packets-csv': packetsCsvReader,
  syslog: syslogReader,
  'windows-dns': windowsDnsReader,
}
