import { addressOf, macOf } from '../address.js'
import type { WallClock } from '../../time/wall-clock.js'
import type { ObservationReader } from '../observation.js'
import { tenureOf } from './line-parser.js'
import { stampOf } from '../../time/syslog-stamp.js'

const linuxArp = /^(\S+) \((\d+\.\d+\.\d+\.\d+)\) at ([0-9a-f:]{11,17})\b/i
const linuxNeigh = /^(\S+) dev \S+ lladdr ([0-9a-f:]{17})\b/i
const macToken = /^(?:[0-9a-f]{1,2}(?:[:-][0-9a-f]{1,2}){5}|[0-9a-f]{4}(?:[.-][0-9a-f]{4}){2})$/i
const portToken =
  /^(?:(?:Gi|Te|Fa|Eth|Po|Twe|Hu|Fo|GE|XGE|BAGG|ge-|xe-|et-|ae|Ten-?Gig|Gigabit|XGigabit|Ethernet|Bridge-Aggregation|MEth|lag)\S*\d\S*|(?:\d+\/){1,3}\d+(?:\.\d+)?)$/i

/**
 * Tables as a switch, a router or a computer prints them: `arp -a` of Linux and Windows, `ip neigh`, `show ip arp`, `display arp`,
 * `show mac address-table`, `display mac-address`. They tell how things stood when they were printed; when that was stands in a
 * line above them, or nowhere. What a line means shows by its parts: an address, a hardware address, a port.
 */
export function neighboursReader(clock: WallClock): ObservationReader {
  let atMs: number | null = null
  let device = ''
  return {
    read(line) {
      const text = line.trim()
      if (text === '') return []
      const prompt = /^[<[]?([\w.-]+)[>\]#]\s*(?:show|display|sh|dis)\b/i.exec(text)
      if (prompt !== null) {
        device = prompt[1] ?? ''
        return []
      }
      const span = { phase: 'seen', atMs } as const
      const arp = linuxArp.exec(text)
      if (arp !== null) {
        const [, hostName, address, mac] = arp
        return tenureOf({ span, by: 'neighbour', address, mac, hostName })
      }
      const neighbour = linuxNeigh.exec(text)
      if (neighbour !== null) {
        const [, address, mac] = neighbour
        return tenureOf({ span, by: 'neighbour', address, mac })
      }
      const parts = text.split(/\s+/)
      const mac = parts.find((part) => macToken.test(part) && macOf(part) !== null)
      if (mac === undefined) {
        atMs = stampOf(text, clock) ?? atMs
        return []
      }
      const address = parts.find((part) => addressOf(part) !== null)
      const port = parts.findLast((part) => portToken.test(part))
      const attachedTo = port === undefined ? undefined : `${device} ${port}`.trim()
      // a port of an ARP table is that of the router, not of the device
      return address === undefined
        ? tenureOf({ span, by: 'switch', mac, attachedTo })
        : tenureOf({ span, by: 'neighbour', address, mac })
    },
  }
}

/** Whether the first lines are such a table: half of them at least hold a hardware address as a word of its own. */
export function isNeighbours(lines: readonly string[]): boolean {
  const told = lines.map((line) => line.trim()).filter((line) => line !== '')
  const rows = told.filter((line) => line.split(/\s+/).some((part) => macToken.test(part)))
  return rows.length > 0 && rows.length * 3 >= told.length
}
