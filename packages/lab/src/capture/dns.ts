import type { Random } from '../random.js'
import { type Host, type Packet, udpFrame } from './packet.js'

export interface DnsLookup {
  readonly client: Host
  readonly resolver: Host
  readonly name: string
  /** IPv4 answer; null: no such name. */
  readonly address: string | null
  readonly timeMs: number
}

/** A query for an A record and its answer (RFC 1035). */
export function dnsLookup(lookup: DnsLookup, random: Random): Packet[] {
  const id = random.bits() & 0xffff
  const question = dnsQuestion(lookup.name)
  const query = Buffer.concat([header(id, 0x0100, 0), question])
  const answer =
    lookup.address === null
      ? Buffer.concat([header(id, 0x8183, 0), question])
      : Buffer.concat([header(id, 0x8180, 1), question, addressRecord(lookup.address)])
  const { client, resolver, timeMs } = lookup
  return [
    { timeMs, bytes: udpFrame(client, resolver, query, random.bits(), 64) },
    { timeMs: timeMs + random.between(4, 40), bytes: udpFrame(resolver, client, answer, random.bits(), 58) },
  ]
}

function header(id: number, flags: number, answers: number): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt16BE(id, 0)
  bytes.writeUInt16BE(flags, 2)
  bytes.writeUInt16BE(1, 4)
  bytes.writeUInt16BE(answers, 6)
  return bytes
}

function dnsQuestion(name: string): Buffer {
  const labels = name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)]))
  return Buffer.concat([...labels, Buffer.from([0, 0, 1, 0, 1])])
}

function addressRecord(address: string): Buffer {
  const bytes = Buffer.from([0xc0, 0x0c, 0, 1, 0, 1, 0, 0, 0x01, 0x2c, 0, 4, 0, 0, 0, 0])
  address.split('.').forEach((part, i) => bytes.writeUInt8(Number(part), 12 + i))
  return bytes
}
