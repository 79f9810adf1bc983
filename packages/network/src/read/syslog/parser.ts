import { isIP } from 'node:net'
import type { WallClock } from '../../time/wall-clock.js'
import type { NameRecord, RecordPlace, TrafficRecord } from '../record.js'

/** Knows the lines of one program: null for a line that is not its own. */
export interface SyslogParser {
  /** A text that every one of its lines holds. */
  readonly mark: string
  parse(line: string, clock: WallClock, place: RecordPlace): readonly TrafficRecord[] | null
}

/** The name server's own address, where its log does not tell it. */
export const thisServer = '0.0.0.0'

/** Who asked for a name; empty when the address is none. */
export function question(
  host: string,
  client: string | undefined,
  port: string | undefined,
  timeMs: number,
  place: RecordPlace,
  more: { readonly server?: string | undefined; readonly addresses?: readonly string[] } = {},
): readonly NameRecord[] {
  const { server, addresses = [] } = more
  if (client === undefined || isIP(client) === 0) return []
  return [
    {
      is: 'name',
      by: 'dns',
      host: host.replace(/\.$/, ''),
      addresses,
      timeMs,
      transport: 'udp',
      from: { address: client, port: Number(port ?? 0) },
      to: { address: server !== undefined && isIP(server) !== 0 ? server : thisServer, port: 53 },
      place: { ...place, zoneUnknown: true },
    },
  ]
}
