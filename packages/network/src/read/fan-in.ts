import type { Steady } from './steady.js'

/** Ports of the web's encryption, on which relays for miners hide and one quiet connection alone says nothing. */
const webPorts: ReadonlySet<number> = new Set([443, 8443])

/**
 * What many machines behind one relay have in common and many people in front of one web service have not: each holds its
 * connection for an hour and more, and nearly all speak as often, in packets as long. Chosen on what one kind of machine does by
 * itself (reference network.md, section 5), not on recorded relays, of which there are none at hand.
 */
const bounds = { hosts: 8, minutes: 60, alike: 0.8, rateSpread: 0.35, sizeSpread: 0.15 } as const

/** The sums of one host's connection to a server. */
export interface Quiet {
  readonly host: string
  readonly sums: Steady
}

/** How many hosts behave alike towards one server and port as machines behind a relay do; 0 when they do not. */
export function fanIn(port: number, connections: readonly Quiet[]): number {
  if (!webPorts.has(port)) return 0
  const lasting = connections.filter(({ sums }) => sums.minutes >= bounds.minutes)
  const rate = median(lasting.map(({ sums }) => sums.packetsPerMinute))
  const size = median(lasting.map(({ sums }) => sums.packetBytes))
  const alike = lasting.filter(
    ({ sums }) =>
      Math.abs(sums.packetsPerMinute - rate) <= bounds.rateSpread * rate &&
      Math.abs(sums.packetBytes - size) <= bounds.sizeSpread * size,
  )
  const hosts = new Set(alike.map(({ host }) => host)).size
  return hosts >= bounds.hosts && alike.length >= bounds.alike * lasting.length ? hosts : 0
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
