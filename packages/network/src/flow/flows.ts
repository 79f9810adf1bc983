import { Conversation, type PacketPlace } from '../conversation/conversation.js'
import { addressText } from '../packet/address.js'
import { type Packet, tcpProtocol } from '../packet/packet.js'
import { FlowTable } from './flow-table.js'

/** One end of a flow. */
export interface End {
  readonly address: string
  readonly port: number
}

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

interface Watched {
  readonly ends: readonly [End, End]
  readonly conversation: Conversation
  firstMs: number
  lastMs: number
}

/**
 * Follows every TCP flow of a capture. A flow costs two bytes until it carries payload, and is looked into only while it
 * may still be a mining conversation.
 */
export class Flows {
  readonly table = new FlowTable()
  private state = new Uint8Array(1 << 12)
  private firstMs = new Float64Array(1 << 12)
  private initialSequence = new Uint32Array(1 << 13)
  private readonly watched = new Map<number, Watched>()
  private readonly done: MiningFlow[] = []

  constructor(private readonly place: PacketPlace) {}

  packet(packet: Packet): void {
    const { bytes, timeMs } = this.place
    const flow = this.table.find(packet, bytes)
    this.makeRoom(flow)
    const side = this.table.forward ? 0 : 1
    if (packet.protocol !== tcpProtocol) return
    if (this.firstMs[flow] === 0) this.firstMs[flow] = timeMs
    if ((packet.flags & synFlag) !== 0) this.begin(flow, side, packet)
    const payload = packet.wirePayloadLength > 0 && (packet.flags & resetFlag) === 0
    const state = this.state[flow] ?? 0
    if (!payload || (state & dismissed) !== 0) {
      const known = this.watched.get(flow)
      if (known !== undefined) known.lastMs = timeMs
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
  }

  /** Ends every conversation and gives those that mine, in the order in which they began. */
  finish(): MiningFlow[] {
    for (const flow of this.watched.keys()) this.retire(flow)
    return this.done.toSorted((a, b) => a.firstMs - b.firstMs)
  }

  /** A second SYN with another number on the same ports is a new connection: the old one is closed first. */
  private begin(flow: number, side: 0 | 1, packet: Packet): void {
    const index = flow * 2 + side
    const seen = side === 0 ? synSeenLow : synSeenHigh
    const state = this.state[flow] ?? 0
    if ((state & seen) !== 0 && this.initialSequence[index] !== packet.sequence) {
      this.retire(flow)
      this.state[flow] = 0
      this.firstMs[flow] = this.place.timeMs
    }
    this.state[flow] = (this.state[flow] ?? 0) | seen
    this.initialSequence[index] = packet.sequence
    this.watched.get(flow)?.conversation.begin(side, packet.sequence)
  }

  private watch(flow: number, packet: Packet, state: number): Watched {
    const startSeen = [(state & synSeenLow) !== 0, (state & synSeenHigh) !== 0] as const
    const conversation = new Conversation(this.place, startSeen)
    for (const side of [0, 1] as const)
      if (startSeen[side]) conversation.begin(side, this.initialSequence[flow * 2 + side] ?? 0)
    const source = { address: addressText(this.place.bytes, packet.sourceAt, packet.version), port: packet.sourcePort }
    const destination = {
      address: addressText(this.place.bytes, packet.destinationAt, packet.version),
      port: packet.destinationPort,
    }
    const ends = this.table.forward ? ([source, destination] as const) : ([destination, source] as const)
    const watched = { ends, conversation, firstMs: this.firstMs[flow] ?? 0, lastMs: this.place.timeMs }
    this.watched.set(flow, watched)
    return watched
  }

  private dismiss(flow: number, watched: Watched): void {
    this.watched.delete(flow)
    if (watched.conversation.relative !== null) this.done.push(watched)
    this.state[flow] = (this.state[flow] ?? 0) | dismissed
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
