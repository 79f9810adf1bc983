import { addressText } from '../packet/address.js'
import { transportOf } from './field.js'
import { type RecordValues, reverse } from './netflow-values.js'
import type { FlowRecord, RecordPlace } from './record.js'

/** Numbers of the fields that are used. Source: IANA, IPFIX Information Elements; the same in NetFlow v9 below 128. */
export const field = {
  octets: 1,
  packets: 2,
  protocol: 4,
  sourcePort: 7,
  sourceIpv4: 8,
  destinationPort: 11,
  destinationIpv4: 12,
  lastSwitched: 21,
  firstSwitched: 22,
  octetsBack: 23,
  packetsBack: 24,
  sourceIpv6: 27,
  destinationIpv6: 28,
  samplingInterval: 34,
  samplerInterval: 50,
  octetsTotal: 85,
  packetsTotal: 86,
  startSeconds: 150,
  endSeconds: 151,
  startMs: 152,
  endMs: 153,
  startMicroseconds: 154,
  endMicroseconds: 155,
  startNanoseconds: 156,
  endNanoseconds: 157,
  bootMs: 160,
  initiatorOctets: 231,
  responderOctets: 232,
  initiatorPackets: 298,
  responderPackets: 299,
  samplingPackets: 305,
  samplingSpace: 306,
} as const

const latestMs = 8.64e15

/** A flow out of a record's values; null when it lacks what makes a flow. */
export function flowRecord(
  values: RecordValues,
  context: { readonly place: RecordPlace; readonly bootMs: number | null },
): FlowRecord | null {
  const from = address(values, field.sourceIpv4, field.sourceIpv6)
  const to = address(values, field.destinationIpv4, field.destinationIpv6)
  const fromPort = values.get(field.sourcePort)
  const toPort = values.get(field.destinationPort)
  const transport = transportOf(values.get(field.protocol))
  if (from === null || to === null || fromPort === null || toPort === null || transport === null) return null
  const bootMs = values.get(field.bootMs) ?? context.bootMs
  const firstMs = time(values, field.startMs, field.startSeconds, field.startMicroseconds, field.firstSwitched, bootMs)
  const lastMs = time(values, field.endMs, field.endSeconds, field.endMicroseconds, field.lastSwitched, bootMs)
  if (firstMs === null || !(firstMs <= latestMs)) return null
  const initiator = values.get(field.initiatorPackets)
  return {
    is: 'flow',
    place: context.place,
    transport,
    from: { address: from, port: fromPort },
    to: { address: to, port: toPort },
    oriented: initiator !== null,
    firstMs,
    lastMs: Math.min(Math.max(firstMs, lastMs ?? firstMs), latestMs),
    packetsOut: initiator ?? values.get(field.packets) ?? values.get(field.packetsTotal),
    packetsBack: first(values, field.responderPackets, field.packetsBack, field.packets + reverse),
    bytesOut: first(values, field.initiatorOctets, field.octets, field.octetsTotal),
    bytesBack: first(values, field.responderOctets, field.octetsBack, field.octets + reverse),
    bytesOf: 'ip',
  }
}

function first(values: RecordValues, ...ids: readonly number[]): number | null {
  for (const id of ids) {
    const value = values.get(id)
    if (value !== null) return value
  }
  return null
}

function address(values: RecordValues, ipv4: number, ipv6: number): string | null {
  const four = values.bytes(ipv4, 4)
  if (four !== null) return addressText(four, 0, 4)
  const six = values.bytes(ipv6, 16)
  return six === null ? null : addressText(six, 0, 6)
}

/** Seconds from 1900 to 1970, for times in NTP's form (RFC 7011, 6.1.9). */
const ntpEpochS = 2_208_988_800

function time(
  values: RecordValues,
  ms: number,
  seconds: number,
  microseconds: number,
  uptime: number,
  bootMs: number | null,
): number | null {
  const inMs = values.get(ms)
  if (inMs !== null) return inMs
  const inSeconds = values.get(seconds)
  if (inSeconds !== null) return inSeconds * 1000
  // microseconds and nanoseconds (two numbers further) are both NTP times
  const ntp = values.get(microseconds) ?? values.get(microseconds + 2)
  if (ntp !== null) return (ntp / 2 ** 32 - ntpEpochS) * 1000
  const up = values.get(uptime)
  return up === null || bootMs === null ? null : bootMs + up
}
