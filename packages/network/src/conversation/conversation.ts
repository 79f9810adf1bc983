import { createHash } from 'node:crypto'
import type { Evidence } from '@davylamp/finding'
import type { Act, Dialect, Facts, Utterance } from '../dialect/dialect.js'
import { dialects } from '../dialect/index.js'
import { relativeOf } from '../dialect/relatives.js'
import { Channel } from '../framing/channel.js'
import type { Message } from '../framing/framing.js'
import type { ClientHello } from '../name/client-hello.js'
import { Reassembly } from '../flow/reassembly.js'
import { HashMeter } from './hash-meter.js'
import { KnownShapes } from './known-shapes.js'
import { type Paid, paidOf } from './paid.js'
import { Listening } from './listening.js'
import { Questions } from './questions.js'
import { Timeline } from './timeline.js'

/** Messages without a word of mining after which a flow is let go. */
const patienceMessages = 8
const evidenceLimit = 16
const workersLimit = 1000
/** Acts whose messages may be known by their shape. */
const repeated: ReadonlySet<Act> = new Set(['share', 'job', 'accepted', 'refused', 'upkeep'])

/** The packet that is being read, for timeline and evidence. */
export interface PacketPlace {
  readonly source: string
  number: number
  timeMs: number
  fileOffset: number
  /** What offsets of the decoded packet count in: `frame`, or a datagram that was put together. */
  bytes: Uint8Array
  /** The packet as the file holds it. */
  frame: Uint8Array
  at: number
  length: number
}

/**
 * One TCP connection that may be a mining conversation: both directions put in order, cut into messages and offered to
 * every dialect. Once proven, all it says is gathered; once foreign, it is let go.
 */
export class Conversation {
  dialect: Dialect | null = null
  /** Traffic that is close to mining and is not: a node, a wallet, a monitor. */
  relative: string | null = null
  /** Which side mines: 0 or 1; null until a message told. */
  minerSide: 0 | 1 | null = null
  readonly counts: Record<Act, number> = {
    subscribe: 0,
    login: 0,
    job: 0,
    share: 0,
    difficulty: 0,
    accepted: 0,
    refused: 0,
    upkeep: 0,
  }
  readonly firstPacket: Partial<Record<Act, number>> = {}
  readonly workers = new Set<string>()
  readonly evidence: Evidence[] = []
  readonly timeline = new Timeline()
  readonly meter = new HashMeter()
  facts: Facts = {}
  /** The other end that a proxy was asked for, `host:port`. */
  destination: string | null = null
  readonly sidesSeen = [false, false]
  spokeFirst: 0 | 1 = 0
  /** What a TLS client said in clear. */
  hello: ClientHello | null = null
  private readonly channel: Channel
  private readonly reassembly: readonly [Reassembly, Reassembly]
  private readonly questions = [new Questions(), new Questions()] as const
  private readonly shapes = [new KnownShapes(), new KnownShapes()] as const
  private readonly opaque = [false, false]
  /** What a message of each side may ask about the other. */
  private readonly dialogues = [new Listening(this.questions[1]), new Listening(this.questions[0])] as const
  private paidOnce: Paid | null = null
  private messages = 0
  /** What the packet that is being read was found to do. */
  private act: Act | null = null
  /** What the message that was read last was found to be. */
  private heard: Utterance | null = null

  constructor(
    private readonly place: PacketPlace,
    startSeen: readonly [boolean, boolean],
  ) {
    const listener = {
      message: (side: 0 | 1, message: Message) => this.message(side, message),
      pass: (side: 0 | 1, bytes: Uint8Array, start: number, limit: number) => this.pass(side, bytes, start, limit),
      learn: (side: 0 | 1, bytes: Uint8Array, start: number, end: number) => this.learnShape(side, bytes, start, end),
      destination: (host: string) => (this.destination = host),
      node: () => (this.relative ??= 'node'),
    }
    this.channel = new Channel(listener, startSeen)
    this.reassembly = [this.ordered(0), this.ordered(1)]
  }

  /** Whether nothing here can be mining any more. */
  get over(): boolean {
    return this.dialect === null && (this.messages >= patienceMessages || this.channel.closed)
  }

  /** Whether it is encrypted or of unknown make, and no text: all that is left to look at is its rhythm. */
  get unreadable(): boolean {
    return this.channel.unreadable
  }

  /** Whether something that came early waits for what should come before it. */
  get waiting(): boolean {
    return this.reassembly.some((direction) => direction.waiting)
  }

  get lostBytes(): number {
    return this.reassembly[0].lostBytes + this.reassembly[1].lostBytes
  }

  /** Coin and payee, from all that was said; asked for when the conversation is over. */
  get paid(): Paid {
    return (this.paidOnce ??= paidOf(this.facts.coin, this.facts.account))
  }

  begin(side: 0 | 1, sequence: number): void {
    this.reassembly[side].begin(sequence)
  }

  segment(side: 0 | 1, sequence: number, at: number, length: number, wireLength: number): void {
    if (!this.sidesSeen.includes(true)) this.spokeFirst = side
    this.sidesSeen[side] = true
    this.act = null
    this.reassembly[side].segment(sequence, this.place.bytes, at, length, wireLength)
    this.timeline.add(side, this.place.timeMs, wireLength, this.act)
  }

  end(): void {
    for (const direction of this.reassembly) direction.end()
  }

  private ordered(side: 0 | 1): Reassembly {
    return new Reassembly((bytes, at, length, lost) => {
      if (lost > 0) this.channel.skip(side)
      else this.channel.push(side, bytes, at, length)
    })
  }

  private message(side: 0 | 1, message: Message): void {
    if (message.kind === 'opaque') {
      this.opaque[side] = true
      this.hello ??= message.hello
      return
    }
    this.messages++
    this.heard = null
    const other = side === 0 ? 1 : 0
    const dialogue = this.dialogues[side]
    dialogue.otherIsOpaque = this.opaque[other] ?? false
    const inHttp = message.kind === 'json' && message.http !== null
    for (const dialect of dialects) {
      if (inHttp && dialect.overHttp !== true) continue
      dialogue.dialect = dialect
      const utterance = dialect.read(message, dialogue)
      if (utterance === null) continue
      this.hear(side, utterance, dialect)
      if (utterance.from === 'miner')
        this.questions[side].ask(message.kind === 'json' ? message.json['id'] : null, utterance.act, dialect)
      return
    }
    this.relative ??= relativeOf(message)
  }

  /** Counts a further message of a kind that this conversation has proven often, without taking it apart. */
  private pass(side: 0 | 1, bytes: Uint8Array, start: number, limit: number): number {
    if (this.dialect === null) return -1
    const shapes = this.shapes[side]
    const act = shapes.pass(bytes, start, limit)
    if (act === null) return -1
    this.counts[act]++
    if (act === 'share') this.meter.share(this.place.timeMs)
    if (act === 'job') this.meter.job(this.place.timeMs)
    if (act !== 'upkeep') this.act = act
    if (side === this.minerSide) this.questions[side].passed(act, this.dialect)
    return shapes.end
  }

  /** Shares, work and answers come again and again; everything else is always read. */
  private learnShape(side: 0 | 1, bytes: Uint8Array, start: number, end: number): void {
    const { heard } = this
    if (heard === null || this.dialect === null || !repeated.has(heard.act)) return
    this.shapes[side].learn(bytes, start, end, heard.act, heard.work)
  }

  private hear(side: 0 | 1, utterance: Utterance, dialect: Dialect): void {
    const { act, from, proof, facts, work } = utterance
    this.heard = utterance
    if (proof) {
      // the most specific dialect that proved it gives the conversation its name
      if (this.dialect === null || dialects.indexOf(dialect) < dialects.indexOf(this.dialect)) this.dialect = dialect
      this.minerSide ??= from === 'miner' ? side : side === 0 ? 1 : 0
    }
    this.counts[act]++
    this.firstPacket[act] ??= this.place.number
    if (facts !== undefined) this.learn(facts)
    if (work !== undefined) this.meter.set(work, this.place.timeMs)
    if (act === 'share') this.meter.share(this.place.timeMs)
    if (act === 'job') this.meter.job(this.place.timeMs)
    if (act === 'upkeep') return
    this.act = act
    if (this.evidence.length < evidenceLimit && (this.counts[act] <= 2 || act === 'login')) this.keepEvidence()
  }

  /** What was said first stands; a later login of another worker is added. */
  private learn(facts: Facts): void {
    this.facts = { ...facts, ...this.facts }
    if (facts.worker !== undefined && this.workers.size < workersLimit) this.workers.add(facts.worker)
  }

  private keepEvidence(): void {
    const { source, fileOffset, frame, at, length } = this.place
    if (this.evidence.some((item) => item.offset === fileOffset)) return
    const sha256 = createHash('sha256')
      .update(frame.subarray(at, at + length))
      .digest('hex')
    this.evidence.push({ kind: 'packet', source, offset: fileOffset, length, sha256 })
  }
}
