import { type LineParser, tenureOf } from './line-parser.js'
import { stampOf } from '../../time/syslog-stamp.js'

const isc = /\bDHCPACK on (\S+) to ([0-9a-f:]{17})(?: \(([^)]*)\))?(?: via (\S+))?/i
const dnsmasq = /\bDHCPACK\(([^)]*)\) (\S+) ([0-9a-f:]{17})(?: (\S+))?/i
const released = /\bDHCPRELEASE (?:of|\([^)]*\)) ?(\S+)(?: from)? ([0-9a-f:]{17})/i
const kea =
  /DHCP4_LEASE_(?:ALLOC|RENEW)\S* \[hwtype=\d+ ([0-9a-f:]{17})\].*?\blease ([\d.]+) (?:has been|will be).*?(?:for (\d+) seconds)?/i

/** Leases as ISC dhcpd, dnsmasq and Kea write them to syslog. A lease is renewed before it ends, so each ack stands for the time up to the next. */
export function dhcpSyslog(): LineParser {
  return {
    mark: 'DHCP',
    parse(line, clock) {
      const atMs = stampOf(line, clock)
      if (atMs === null) return null
      const span = { phase: 'begin', fromMs: atMs } as const
      const by = 'lease'
      const acked = isc.exec(line)
      if (acked !== null) {
        const [, address, mac, hostName] = acked
        return tenureOf({ span, by, address, mac, hostName })
      }
      const served = dnsmasq.exec(line)
      if (served !== null) {
        const [, , address, mac, hostName] = served
        return tenureOf({ span, by, address, mac, hostName })
      }
      const given = kea.exec(line)
      if (given !== null) {
        const [, mac, address, seconds] = given
        const length = seconds === undefined ? null : Number(seconds) * 1000
        return tenureOf({
          span: length === null ? span : { phase: 'whole', fromMs: atMs, toMs: atMs + length },
          by,
          address,
          mac,
        })
      }
      const ended = released.exec(line)
      if (ended !== null) {
        const [, address, mac] = ended
        return tenureOf({ span: { phase: 'end', toMs: atMs }, by, address, mac })
      }
      return /\bDHCP(DISCOVER|REQUEST|OFFER|NAK|INFORM|DECLINE|4_)/.test(line) ? [] : null
    },
  }
}
