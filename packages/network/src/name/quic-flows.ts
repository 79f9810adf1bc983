import type { Evidence } from '@davylamp/finding'
import { type End, endsOf } from '../flow/ends.js'
import { packetEvidence } from '../packet/evidence.js'
import type { Packet } from '../packet/packet.js'
import type { PacketPlace } from '../packet/place.js'
import type { NameBook, NamedPool } from './name-book.js'
import { opensQuic, QuicHello } from './quic.js'

/** Hellos that are waited for at once; the oldest is given up first. */
const waitingLimit = 1000
const foundLimit = 10_000

/** A QUIC connection to a host that is a pool's. Side 0 is the client. */
export interface QuicFlow {
  readonly ends: readonly [End, End]
  readonly pool: NamedPool
  readonly packet: number
  readonly timeMs: number
  readonly bytes: number
  readonly evidence: Evidence
}

/** Reads the names that QUIC clients show; those of pools are kept. */
export class QuicFlows {
  private readonly waiting = new Map<number, QuicHello>()
  private readonly found = new Map<number, QuicFlow>()

  constructor(
    private readonly place: PacketPlace,
    private readonly names: NameBook,
  ) {}

  /** @param direction one number for each direction of each flow */
  packet(direction: number, packet: Packet): void {
    const { bytes } = this.place
    const { payloadAt, payloadLength } = packet
    if (!opensQuic(bytes, payloadAt, payloadLength) || this.found.has(direction)) return
    const quic = this.waiting.get(direction) ?? this.wait(direction)
    quic.read(bytes.subarray(payloadAt, payloadAt + payloadLength))
    if (quic.over) this.waiting.delete(direction)
    const name = quic.hello?.serverName ?? null
    const pool = name === null ? null : this.names.learn(name, [])
    if (pool !== null && this.found.size < foundLimit) this.found.set(direction, this.flowOf(packet, pool))
  }

  finish(): QuicFlow[] {
    return [...this.found.values()]
  }

  private wait(direction: number): QuicHello {
    if (this.waiting.size >= waitingLimit) {
      const [oldest = -1] = this.waiting.keys()
      this.waiting.delete(oldest)
    }
    const quic = new QuicHello()
    this.waiting.set(direction, quic)
    return quic
  }

  private flowOf(packet: Packet, pool: NamedPool): QuicFlow {
    const { timeMs, number } = this.place
    return {
      ends: endsOf(packet, this.place.bytes, true),
      pool,
      packet: number,
      timeMs,
      bytes: packet.payloadLength,
      evidence: packetEvidence(this.place),
    }
  }
}
