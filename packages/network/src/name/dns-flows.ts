import type { Evidence } from '@davylamp/finding'
import { type End, endsOf } from '../flow/ends.js'
import { packetEvidence } from '../packet/evidence.js'
import type { Packet } from '../packet/packet.js'
import type { PacketPlace } from '../packet/place.js'
import { readDns } from './dns.js'
import type { NameBook, NamedPool } from './name-book.js'

export const dnsPort = 53
const flowsLimit = 20_000

/** Questions for a pool's name. Side 0 asks. */
export interface DnsFlow {
  readonly transport: 'tcp' | 'udp'
  readonly ends: readonly [End, End]
  readonly pool: NamedPool
  readonly packet: number
  readonly firstMs: number
  lastMs: number
  readonly evidence: Evidence
}

/** Reads DNS over UDP and TCP: names of pools are kept with who asked, their addresses are remembered. */
export class DnsFlows {
  private readonly found = new Map<string, DnsFlow>()

  constructor(
    private readonly place: PacketPlace,
    private readonly names: NameBook,
  ) {}

  /** A datagram holds one message. */
  packet(flow: number, packet: Packet): void {
    this.message(flow, packet, 'udp', packet.payloadAt, packet.payloadAt + packet.payloadLength)
  }

  /** Over TCP each message has its length before it (RFC 1035, 4.2.2); a segment that begins amid one gives nothing. */
  segment(flow: number, packet: Packet): void {
    const { bytes } = this.place
    const end = packet.payloadAt + packet.payloadLength
    for (let at = packet.payloadAt; at + 2 < end;) {
      const next = at + 2 + (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0))
      this.message(flow, packet, 'tcp', at + 2, Math.min(next, end))
      at = next
    }
  }

  finish(): DnsFlow[] {
    return [...this.found.values()]
  }

  private message(flow: number, packet: Packet, transport: 'tcp' | 'udp', at: number, messageEnd: number): void {
    const { bytes, timeMs } = this.place
    const message = readDns(bytes, at, messageEnd)
    if (message === null || this.names.isStranger(message.name)) return
    const pool = this.names.learn(message.name, message.addresses)
    if (pool === null) return
    const key = `${flow} ${pool.host}`
    const known = this.found.get(key)
    if (known !== undefined) known.lastMs = timeMs
    else if (this.found.size < flowsLimit) {
      const ends = endsOf(packet, bytes, packet.sourcePort !== dnsPort)
      this.found.set(key, {
        transport,
        ends,
        pool,
        packet: this.place.number,
        firstMs: timeMs,
        lastMs: timeMs,
        evidence: packetEvidence(this.place),
      })
    }
  }
}
