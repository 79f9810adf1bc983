import { createHash } from 'node:crypto'
import type { Evidence } from '@davylamp/finding'
import type { PacketPlace } from '../conversation/conversation.js'
import { type End, endsOf } from '../flow/ends.js'
import type { Packet } from '../packet/packet.js'
import { readDns } from './dns.js'
import type { NameBook, NamedPool } from './name-book.js'

export const dnsPort = 53
const flowsLimit = 20_000

/** Questions for a pool's name. Side 0 asks. */
export interface DnsFlow {
  readonly ends: readonly [End, End]
  readonly pool: NamedPool
  readonly packet: number
  readonly firstMs: number
  lastMs: number
  readonly evidence: Evidence
}

/** Reads DNS over UDP: names of pools are kept with who asked, their addresses are remembered. */
export class DnsFlows {
  private readonly found = new Map<string, DnsFlow>()

  constructor(
    private readonly place: PacketPlace,
    private readonly names: NameBook,
  ) {}

  packet(flow: number, packet: Packet): void {
    const { bytes, timeMs } = this.place
    const message = readDns(bytes, packet.payloadAt, packet.payloadAt + packet.payloadLength)
    if (message === null) return
    const pool = this.names.learn(message.name, message.addresses)
    if (pool === null) return
    const key = `${flow} ${pool.host}`
    const known = this.found.get(key)
    if (known !== undefined) known.lastMs = timeMs
    else if (this.found.size < flowsLimit) {
      const ends = endsOf(packet, bytes, packet.sourcePort !== dnsPort)
      this.found.set(key, {
        ends,
        pool,
        packet: this.place.number,
        firstMs: timeMs,
        lastMs: timeMs,
        evidence: this.evidence(),
      })
    }
  }

  finish(): DnsFlow[] {
    return [...this.found.values()]
  }

  private evidence(): Evidence {
    const { source, fileOffset, frame, at, length } = this.place
    const sha256 = createHash('sha256')
      .update(frame.subarray(at, at + length))
      .digest('hex')
    return { kind: 'packet', source, offset: fileOffset, length, sha256 }
  }
}
