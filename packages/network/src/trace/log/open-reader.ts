import type { TableMap } from '@davylamp/intake'
import type { WallClock } from '../../time/wall-clock.js'
import type { ObservationReader } from '../observation.js'
import { dhcpdLeasesReader } from './dhcpd-leases.js'
import { dnsmasqLease, dnsmasqLeasesReader } from './dnsmasq-leases.js'
import { keaLeasesReader } from './kea-leases.js'
import { isNeighbours, neighboursReader } from './neighbours.js'
import { radiusDetailReader } from './radius-detail.js'
import { syslogReader } from './syslog.js'
import { guessedShape, mappedShape, tableReader } from './table.js'
import type { TableRole } from './table-columns.js'
import { windowsDhcpReader } from './windows-dhcp.js'

/** Formats by what their first lines show; the first that says yes reads the file. */
const formats: readonly {
  readonly name: string
  readonly shows: (head: string) => boolean
  readonly reader: (clock: WallClock) => ObservationReader
}[] = [
  { name: 'dhcpd.leases', shows: (head) => /^\s*lease \S+ \{\s*$/m.test(head), reader: dhcpdLeasesReader },
  { name: 'Kea', shows: (head) => /^address,(hwaddr|duid),/.test(head), reader: keaLeasesReader },
  {
    name: 'Windows DHCP',
    shows: (head) => /^\s*ID,\s*Date,\s*Time,\s*Description,\s*IP/im.test(head),
    reader: windowsDhcpReader,
  },
  {
    name: 'RADIUS',
    shows: (head) => /^\s+Acct-(Status-Type|Session-Id) \+?= /m.test(head),
    reader: radiusDetailReader,
  },
  { name: 'dnsmasq', shows: (head) => dnsmasqLease.test(head.split(/\r?\n/, 1)[0] ?? ''), reader: dnsmasqLeasesReader },
]

export interface OpenedReader {
  readonly format: string
  readonly make: () => ObservationReader
}

/** The reader of a file, by its first lines; null when nothing in them is known. */
export function openReader(head: string, clock: WallClock, maps: readonly TableMap<TableRole>[]): OpenedReader | null {
  const start = head.replace(/^\ufeff/, '')
  const stated = mappedShape(start, maps)
  if (stated !== null) return { format: 'table', make: () => tableReader(stated, clock) }
  const format = formats.find(({ shows }) => shows(start))
  if (format !== undefined) return { format: format.name, make: () => format.reader(clock) }
  const lines = start.split(/\r?\n/).slice(0, 400)
  const syslog = syslogReader(clock)
  if (lines.some((line) => (syslog.read(line)?.length ?? 0) > 0))
    return { format: 'syslog', make: () => syslogReader(clock) }
  const shape = guessedShape(start)
  if (shape !== null) return { format: 'table', make: () => tableReader(shape, clock) }
  if (isNeighbours(lines)) return { format: 'neighbours', make: () => neighboursReader(clock) }
  // the first lines may all be of other things
  return lines.some((line) => syslog.read(line) !== null) ? { format: 'syslog', make: () => syslogReader(clock) } : null
}
