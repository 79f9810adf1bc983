import type { WallClock } from '../../time/wall-clock.js'
import type { ObservationReader } from '../observation.js'
import { tenureOf } from './line-parser.js'

export const dnsmasqLease = /^(\d{10}|0) ([0-9a-f]{2}(?::[0-9a-f]{2}){5}) (\d+\.\d+\.\d+\.\d+) (\S+) (\S+)\s*$/i

/**
 * The lease file of dnsmasq: `expiry mac address name client-id`. It says how things stand, not since when; a lease is taken to
 * have begun when it was last renewed, which is unknown, so it is a sighting before its expiry. Source: dnsmasq(8).
 */
export function dnsmasqLeasesReader(_clock: WallClock): ObservationReader {
  return {
    read(line) {
      if (line.trim() === '' || line.startsWith('duid ')) return []
      const match = dnsmasqLease.exec(line)
      if (match === null) return null
      const [, expiry = '0', mac, address, hostName] = match
      // 0: without end
      const span = { phase: 'seen', atMs: expiry === '0' ? null : Number(expiry) * 1000 } as const
      return tenureOf({ span, by: 'lease', address, mac, hostName })
    },
  }
}
