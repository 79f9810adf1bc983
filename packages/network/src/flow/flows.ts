import { Conversation } from '../conversation/conversation.js'
import { UnreadFlows } from '../behaviour/unread-flows.js'
import { DnsFlows, dnsPort } from '../name/dns-flows.js'
import { NameBook, type PoolOf } from '../name/name-book.js'
import { QuicFlows } from '../name/quic-flows.js'
import { type Packet, tcpProtocol, udpProtocol } from '../packet/packet.js'
import { packetEvidence } from '../packet/evidence.js'
import type { PacketPlace } from '../packet/place.js'
import { Exports } from '../read/exports.js'
import type { End } from './ends.js'
import { FlowTable } from './flow-table.js'
import { WatchList } from './watch-list.js'

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
 * Follows every TCP flow of a capture. A flow costs some words in typed arrays until it carries payload, and is looked into
 * only while it may still be a mining conversation.
 */
export class Flows {
  readonly table = new FlowTable()
  readonly unread: UnreadFlows
  readonly dns: DnsFlows
  readonly quic: QuicFlows
  readonly exports: Exports
  readonly watched: WatchList
  private capacity = 1 << 12
  private state = new Uint8Array(this.capacity)
  private firstMs = new Float64Array(this.capacity)
  private lastMs = new Float64Array(this.capacity)
  private initialSequence = new Uint32Array(this.capacity * 2)
  private readonly done: MiningFlow[] = []

  constructor(
    private readonly place: PacketPlace,
    poolOf?: PoolOf,
    private readonly names = new NameBook(poolOf),
  ) {
    this.watched = new WatchList(
      (flow) => this.lastMs[flow] ?? 0,
      (flow, conversation) => this.settle(flow, conversation),
    )
    this.unread = new UnreadFlows(names, (flow) => this.table.ends(flow))
    this.dns = new DnsFlows(place, names)
    this.quic = new QuicFlows(place, names)
    this.exports = new Exports(place, poolOf)
  }

  /** Hot: once a packet, nothing is allocated but for what is listened to. */
  packet(packet: Packet): void {
    const flow = this.table.find(packet, this.place.bytes)
    if (flow >= this.capacity) this.makeRoom()
    const side = this.table.forward ? 0 : 1
    if (packet.protocol !== tcpProtocol) {
      if (packet.protocol === udpProtocol) this.datagram(flow, side, packet)
      return
    }
    const { flags, wirePayloadLength } = packet
    const { timeMs } = this.place
    if (this.firstMs[flow] === 0) this.firstMs[flow] = timeMs
    if ((flags & synFlag) !== 0) this.begin(flow, side, packet)
    this.lastMs[flow] = timeMs
    if (wirePayloadLength > 0 && (flags & resetFlag) === 0) this.payload(flow, side, packet, timeMs)
    if ((flags & (finFlag | resetFlag)) !== 0) this.mayBeOver(flow, side, flags)
  }

  private payload(flow: number, side: 0 | 1, packet: Packet, timeMs: number): void {
    if (packet.sourcePort === dnsPort || packet.destinationPort === dnsPort) this.dns.segment(flow, packet)
    const state = this.state[flow] ?? 0
    const { wirePayloadLength } = packet
    if ((state & dismissed) !== 0) {
      this.unread.packet(flow, side, timeMs, wirePayloadLength)
      return
    }
    const conversation = this.watched.get(flow) ?? this.watch(flow, state)
    const { namesTold } = conversation
    conversation.segment(side, packet.sequence, packet.payloadAt, packet.payloadLength, wirePayloadLength)
    if (conversation.namesTold !== namesTold) this.proveName(conversation)
    if (conversation.over) this.dismiss(flow, conversation)
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

  /** What is proven so far, for who does not wait for the end: what ended since the last call, and what goes on. */
  ripe(): MiningFlow[] {
    const goingOn = this.watched.flows().flatMap((flow) => {
      const conversation = this.watched.get(flow)
      if (conversation === null || conversation.dialect === null) return []
      return [
        { ends: this.table.ends(flow), conversation, firstMs: this.firstMs[flow] ?? 0, lastMs: this.lastMs[flow] ?? 0 },
      ]
    })
    return [...this.done.splice(0), ...goingOn]
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
    this.watched.get(flow)?.begin(side, packet.sequence)
  }

  private watch(flow: number, state: number): Conversation {
    const startSeen = [(state & synSeenLow) !== 0, (state & synSeenHigh) !== 0] as const
    const conversation = new Conversation(this.place, startSeen)
    for (const side of [0, 1] as const)
      if (startSeen[side]) conversation.begin(side, this.initialSequence[flow * 2 + side] ?? 0)
    this.watched.add(flow, conversation)
    return conversation
  }

  /** A reset, or the end of both sides, ends what was no mining; what mined is kept for its findings. */
  private mayBeOver(flow: number, side: 0 | 1, flags: number): void {
    const conversation = this.watched.get(flow)
    if (conversation === null || conversation.dialect !== null) return
    const ended = (this.state[flow] ?? 0) | (side === 0 ? endedLow : endedHigh)
    this.state[flow] = ended
    const bothEnded = (ended & endedLow) !== 0 && (ended & endedHigh) !== 0
    if ((flags & resetFlag) !== 0 || (bothEnded && !conversation.waiting)) this.settle(flow, conversation)
  }

  /** Decides on a connection of which no more is awaited; should it go on after all, it is looked at anew. */
  private settle(flow: number, conversation: Conversation): void {
    conversation.end()
    this.watched.delete(flow)
    if (conversation.dialect === null && (conversation.relative !== null || conversation.unreadable)) {
      this.dismiss(flow, conversation)
      return
    }
    if (conversation.dialect !== null) this.keep(flow, conversation)
    this.state[flow] = 0
    this.firstMs[flow] = 0
  }

  private dismiss(flow: number, conversation: Conversation): void {
    this.watched.delete(flow)
    if (conversation.relative !== null) this.keep(flow, conversation)
    else if (conversation.unreadable)
      this.unread.follow(flow, this.opener(flow, conversation), conversation, this.firstMs[flow] ?? 0)
    this.state[flow] = (this.state[flow] ?? 0) | dismissed
  }

  /** Keeps the packet in which a pool was named in clear. */
  private proveName({ hello, certificate, named }: Conversation): void {
    if (this.names.poolIn(hello, certificate) !== null) named.push(packetEvidence(this.place))
  }

  /** Who opened the connection: the side whose SYN answers nothing, else the one that spoke first. */
  private opener(flow: number, conversation: Conversation): 0 | 1 {
    const state = this.state[flow] ?? 0
    if ((state & openedByLow) !== 0) return 0
    if ((state & openedByHigh) !== 0) return 1
    return conversation.spokeFirst
  }

  private retire(flow: number): void {
    const conversation = this.watched.get(flow)
    if (conversation === null) return
    this.watched.delete(flow)
    conversation.end()
    if (conversation.dialect !== null || conversation.relative !== null) this.keep(flow, conversation)
  }

  private keep(flow: number, conversation: Conversation): void {
    const ends = this.table.ends(flow)
    this.done.push({ ends, conversation, firstMs: this.firstMs[flow] ?? 0, lastMs: this.lastMs[flow] ?? 0 })
  }

  private makeRoom(): void {
    this.capacity *= 2
    this.state = grown(this.state, new Uint8Array(this.capacity))
    this.firstMs = grown(this.firstMs, new Float64Array(this.capacity))
    this.lastMs = grown(this.lastMs, new Float64Array(this.capacity))
    this.initialSequence = grown(this.initialSequence, new Uint32Array(this.capacity * 2))
  }
}

function grown<T extends Uint8Array | Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
