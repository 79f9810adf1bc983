import { Conversation, type PacketPlace } from '../conversation/conversation.js'
import { UnreadFlows } from '../behaviour/unread-flows.js'
import { DnsFlows, dnsPort } from '../name/dns-flows.js'
import { NameBook, type PoolOf } from '../name/name-book.js'
import { QuicFlows } from '../name/quic-flows.js'
import { type Packet, tcpProtocol, udpProtocol } from '../packet/packet.js'
import { Exports } from '../read/exports.js'
import { type End, endsOf } from './ends.js'
import { FlowTable } from './flow-table.js'
import { type Watched, WatchList } from './watch-list.js'

/** A connection in which mining was spoken. Side 0 of the conversation is `ends[0]`. */
export interface MiningFlow {
  readonly ends: readonly [End, End]
  readonly conversation: Conversation
  readonly firstMs: number
  readonly lastMs: number
}

const synFlag = 2
const resetFlag = 4
const synSeenLow = 1
const synSeenHigh = 2
const dismissed = 4
const openedByLow = 8
const openedByHigh = 16
const ackFlag = 16
const finFlag = 1
const endedLow = 32
const endedHigh = 64

/**
 * Follows every TCP flow of a capture. A flow costs two bytes until it carries payload, and is looked into only while it
 * may still be a mining conversation.
 */
export class Flows {
  readonly table = new FlowTable()
  readonly unread: UnreadFlows
  readonly dns: DnsFlows
  readonly quic: QuicFlows
  readonly exports: Exports
  private state = new Uint8Array(1 << 12)
  private firstMs = new Float64Array(1 << 12)
  private initialSequence = new Uint32Array(1 << 13)
  readonly watched = new WatchList((flow, watched) => this.settle(flow, watched))
  private readonly done: MiningFlow[] = []

  constructor(
    private readonly place: PacketPlace,
    poolOf?: PoolOf,
  ) {
    const names = new NameBook(poolOf)
    this.unread = new UnreadFlows(names)
    this.dns = new DnsFlows(place, names)
    this.quic = new QuicFlows(place, names)
    this.exports = new Exports(place, poolOf)
  }

  packet(packet: Packet): void {
    const { bytes, timeMs } = this.place
    const flow = this.table.find(packet, bytes)
    this.makeRoom(flow)
    const side = this.table.forward ? 0 : 1
    if (packet.protocol !== tcpProtocol) {
      if (packet.protocol === udpProtocol) this.datagram(flow, side, packet)
      return
    }
    if (this.firstMs[flow] === 0) this.firstMs[flow] = timeMs
    if ((packet.flags & synFlag) !== 0) this.begin(flow, side, packet)
    const payload = packet.wirePayloadLength > 0 && (packet.flags & resetFlag) === 0
    if (payload && (packet.sourcePort === dnsPort || packet.destinationPort === dnsPort)) this.dns.segment(flow, packet)
    const state = this.state[flow] ?? 0
    if (!payload || (state & dismissed) !== 0) {
      if (payload) this.unread.packet(flow, side, timeMs, packet.wirePayloadLength)
      const known = this.watched.get(flow)
      if (known !== undefined) {
        known.lastMs = timeMs
        this.mayBeOver(flow, side, packet, known)
      }
      return
    }
    const watched = this.watched.get(flow) ?? this.watch(flow, packet, state)
    watched.lastMs = timeMs
    watched.conversation.segment(
      side,
      packet.sequence,
      packet.payloadAt,
      packet.payloadLength,
      packet.wirePayloadLength,
    )
    if (watched.conversation.over) this.dismiss(flow, watched)
    else this.mayBeOver(flow, side, packet, watched)
  }

  private datagram(flow: number, side: 0 | 1, packet: Packet): void {
    if (packet.sourcePort === dnsPort || packet.destinationPort === dnsPort) this.dns.packet(flow, packet)
    else {
      this.quic.packet(flow * 2 + side, packet)
      this.exports.packet(packet)
    }
  }

  /** Ends every conversation and gives those that mine, in the order in which they began. */
  finish(): MiningFlow[] {
    for (const flow of this.watched.flows()) this.retire(flow)
    return this.done.toSorted((a, b) => a.firstMs - b.firstMs)
  }

  /** A second SYN with another number on the same ports is a new connection: the old one is closed first. */
  private begin(flow: number, side: 0 | 1, packet: Packet): void {
    const index = flow * 2 + side
    const seen = side === 0 ? synSeenLow : synSeenHigh
    const state = this.state[flow] ?? 0
    if ((state & seen) !== 0 && this.initialSequence[index] !== packet.sequence) {
      this.retire(flow)
      this.unread.end(flow)
      this.state[flow] = 0
      this.firstMs[flow] = this.place.timeMs
    }
    const opened = (packet.flags & ackFlag) === 0 ? (side === 0 ? openedByLow : openedByHigh) : 0
    this.state[flow] = (this.state[flow] ?? 0) | seen | opened
    this.initialSequence[index] = packet.sequence
    this.watched.get(flow)?.conversation.begin(side, packet.sequence)
  }

  private watch(flow: number, packet: Packet, state: number): Watched {
    const startSeen = [(state & synSeenLow) !== 0, (state & synSeenHigh) !== 0] as const
    const conversation = new Conversation(this.place, startSeen)
    for (const side of [0, 1] as const)
      if (startSeen[side]) conversation.begin(side, this.initialSequence[flow * 2 + side] ?? 0)
    const ends = endsOf(packet, this.place.bytes, this.table.forward)
    const watched = { ends, conversation, firstMs: this.firstMs[flow] ?? 0, lastMs: this.place.timeMs }
    this.watched.add(flow, watched)
    return watched
  }

  /** A reset, or the end of both sides, ends what was no mining; what mined is kept for its findings. */
  private mayBeOver(flow: number, side: 0 | 1, packet: Packet, watched: Watched): void {
    if ((packet.flags & (finFlag | resetFlag)) === 0 || watched.conversation.dialect !== null) return
    const ended = (this.state[flow] ?? 0) | (side === 0 ? endedLow : endedHigh)
    this.state[flow] = ended
    const bothEnded = (ended & endedLow) !== 0 && (ended & endedHigh) !== 0
    if ((packet.flags & resetFlag) !== 0 || (bothEnded && !watched.conversation.waiting)) this.settle(flow, watched)
  }

  /** Decides on a connection of which no more is awaited; should it go on after all, it is looked at anew. */
  private settle(flow: number, watched: Watched): void {
    const { conversation } = watched
    conversation.end()
    this.watched.delete(flow)
    if (conversation.dialect === null && (conversation.relative !== null || conversation.unreadable)) {
      this.dismiss(flow, watched)
      return
    }
    if (conversation.dialect !== null) this.done.push(watched)
    this.state[flow] = 0
    this.firstMs[flow] = 0
  }

  private dismiss(flow: number, watched: Watched): void {
    this.watched.delete(flow)
    const { conversation, ends, firstMs } = watched
    if (conversation.relative !== null) this.done.push(watched)
    else if (conversation.unreadable)
      this.unread.follow(flow, ends, this.opener(flow, conversation), conversation.hello, firstMs)
    this.state[flow] = (this.state[flow] ?? 0) | dismissed
  }

  /** Who opened the connection: the side whose SYN answers nothing, else the one that spoke first. */
  private opener(flow: number, conversation: Conversation): 0 | 1 {
    const state = this.state[flow] ?? 0
    if ((state & openedByLow) !== 0) return 0
    if ((state & openedByHigh) !== 0) return 1
    return conversation.spokeFirst
  }

  private retire(flow: number): void {
    const watched = this.watched.get(flow)
    if (watched === undefined) return
    this.watched.delete(flow)
    watched.conversation.end()
    if (watched.conversation.dialect !== null || watched.conversation.relative !== null) this.done.push(watched)
  }

  private makeRoom(flow: number): void {
    if (flow < this.state.length) return
    const size = this.state.length * 2
    this.state = grown(this.state, new Uint8Array(size))
    this.firstMs = grown(this.firstMs, new Float64Array(size))
    this.initialSequence = grown(this.initialSequence, new Uint32Array(size * 2))
  }
}

function grown<T extends Uint8Array | Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
