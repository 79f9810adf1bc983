import type { Stitched } from './stitched.js'

/** A connection's sums over its life. */
export interface Steady {
  readonly minutes: number
  readonly packetsPerMinute: number
  /** Mean payload of a packet of either direction. */
  readonly packetBytes: number
}

/**
 * What sums of a pool connection look like, measured on real sessions (reference network.md, section 5: 3.7 to 23.5 packets a
 * minute, 8 to 34 bytes of payload a second), with room on both sides. They are far weaker than the rhythm of messages.
 */
const bounds = {
  minutes: 20,
  packetsPerMinute: [2, 60],
  payloadPerS: [2, 120],
  packetBytes: [15, 260],
  outShare: [0.3, 0.7],
} as const

/**
 * Services whose clients hold quiet connections for hours: mail, remote shells, chat, push, telemetry, VPN and the web. On
 * these ports sums alone say nothing. Source: IANA port numbers and the vendors' own lists.
 */
const quietPorts: ReadonlySet<number> = new Set([
  22, 23, 53, 123, 143, 179, 389, 443, 445, 465, 502, 587, 636, 853, 993, 995, 1194, 1723, 1883, 2404, 3268, 3306, 3389,
  5060, 5061, 5222, 5223, 5228, 5229, 5230, 5432, 5671, 5672, 5900, 6379, 8443, 8883, 20000, 47808,
])

/** The sums where they are a pool connection's; null otherwise, and on ports where they say nothing. */
export function steadyOf(flow: Stitched): Steady | null {
  return quietPorts.has(flow.server.port) ? null : sumsOf(flow)
}

/** The same whatever the port, for those who look at many connections together. */
export function sumsOf(flow: Stitched): Steady | null {
  if (flow.transport !== 'tcp' || flow.sampling > 1) return null
  const seconds = (flow.lastMs - flow.firstMs) / 1000
  const packets = flow.packetsOut + flow.packetsBack
  const payload = flow.payloadOut + flow.payloadBack
  const minutes = seconds / 60
  if (minutes < bounds.minutes || flow.payloadOut === 0 || flow.payloadBack === 0) return null
  const steady = { minutes, packetsPerMinute: packets / minutes, packetBytes: payload / packets }
  const fits =
    within(steady.packetsPerMinute, bounds.packetsPerMinute) &&
    within(payload / seconds, bounds.payloadPerS) &&
    within(steady.packetBytes, bounds.packetBytes) &&
    within(flow.packetsOut / packets, bounds.outShare)
  return fits ? steady : null
}

function within(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high
}
