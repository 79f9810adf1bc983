import type { Evidence } from '@davylamp/finding'
import type { Act, Dialect, Utterance } from '../dialect/dialect.js'
import { dialects } from '../dialect/index.js'
import { relativeOf } from '../dialect/relatives.js'
import { Reassembly, type StreamSink } from '../flow/reassembly.js'
import { Channel, type ChannelListener } from '../framing/channel.js'
import type { Message } from '../framing/framing.js'
import type { ServerCertificate } from '../name/certificate.js'
import type { ClientHello } from '../name/client-hello.js'
import type { PacketPlace } from '../packet/place.js'
import { KnownShapes } from './known-shapes.js'
import { Listening, unasked } from './listening.js'
import { type Paid, paidOf } from './paid.js'
import { Questions } from './questions.js'
import { Testimony } from './testimony.js'
import { Timeline } from './timeline.js'

/** Messages without a word of mining after which a flow is let go. */
const patienceMessages = 8
/** Acts whose messages may be known by their shape. */
const repeated: ReadonlySet<Act> = new Set(['share', 'job', 'accepted', 'refused', 'upkeep'])

/** What is needed once something was understood; most conversations never get there. */
class Understanding {
  readonly testimony = new Testimony()
  readonly questions = [new Questions(), new Questions()] as const
  readonly shapes = [new KnownShapes(), new KnownShapes()] as const
  /** What a message of each side may ask about the other. */
  readonly dialogues = [new Listening(this.questions[1]), new Listening(this.questions[0])] as const
}

/**
 * One TCP connection that may be a mining conversation: both directions put in order, cut into messages and offered to
 * every dialect. Once proven, all it says is gathered; once foreign, it is let go.
 */
export class Conversation implements ChannelListener, StreamSink {
  dialect: Dialect | null = null
  /** Traffic that is close to mining and is not: a node, a wallet, a monitor. */
  relative: string | null = null
  /** Which side mines: 0 or 1; null until a message told. */
  minerSide: 0 | 1 | null = null
  readonly timeline = new Timeline()
  /** The other end that a proxy was asked for, `host:port`. */
  host: string | null = null
  readonly sidesSeen: [boolean, boolean] = [false, false]
  spokeFirst: 0 | 1 = 0
  /** What a TLS client said in clear. */
  hello: ClientHello | null = null
  /** What a TLS server said in clear. */
  certificate: ServerCertificate | null = null
  /** How often names were told in clear before encryption. */
  namesTold = 0
  /** The packets in which a pool was named in clear. */
  readonly named: Evidence[] = []
  private readonly channel: Channel
  private readonly reassembly: readonly [Reassembly, Reassembly]
  private readonly opaque: [boolean, boolean] = [false, false]
  private understood: Understanding | null = null
  private paidOnce: Paid | null = null
  private messages = 0
  /** What the packet that is being read was found to do. */
  private act: Act | null = null
  /** What the message that was read last was found to be. */
  private heard: Utterance | null = null
  /** Where the payload of the packet that is being read begins. */
  private payloadAt = 0

  constructor(
    private readonly place: PacketPlace,
    startSeen: readonly [boolean, boolean],
  ) {
    this.channel = new Channel(this, startSeen)
    this.reassembly = [new Reassembly(this, 0), new Reassembly(this, 1)]
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
    return this.reassembly[0].waiting || this.reassembly[1].waiting
  }

  get lostBytes(): number {
    return this.reassembly[0].lostBytes + this.reassembly[1].lostBytes
  }

  /** What was said of mining. */
  get testimony(): Testimony {
    return this.understanding.testimony
  }

  /** Coin and payee, from all that was said; asked for when the conversation is over. */
  get paid(): Paid {
    const { coin, account } = this.testimony.facts
    return (this.paidOnce ??= paidOf(coin, account))
  }

  begin(side: 0 | 1, sequence: number): void {
    this.reassembly[side].begin(sequence)
  }

  segment(side: 0 | 1, sequence: number, at: number, length: number, wireLength: number): void {
    const { bytes, timeMs } = this.place
    const reassembly = this.reassembly[side]
    this.act = null
    const isKnown =
      this.understood !== null && this.passSegment(this.understood, side, sequence, at, length, wireLength)
    if (!isKnown) {
      if (!this.sidesSeen[0] && !this.sidesSeen[1]) this.spokeFirst = side
      this.sidesSeen[side] = true
      this.payloadAt = at
      reassembly.segment(sequence, bytes, at, length, wireLength)
    }
    this.timeline.add(side, timeMs, wireLength, this.act)
  }

  end(): void {
    for (const direction of this.reassembly) direction.end()
  }

  stream(side: 0 | 1, bytes: Uint8Array, at: number, length: number): void {
    this.channel.push(side, bytes, at, length)
  }

  lost(side: 0 | 1): void {
    this.channel.skip(side)
  }

  destination(host: string): void {
    this.host = host
  }

  node(): void {
    this.relative ??= 'node'
  }

  message(side: 0 | 1, message: Message): void {
    if (message.kind === 'opaque') {
      this.opaque[side] = true
      this.hello ??= message.hello
      this.certificate ??= message.certificate
      if (message.hello !== null || message.certificate !== null) this.namesTold++
      return
    }
    this.messages++
    this.heard = null
    const listening = this.understood?.dialogues[side] ?? unasked
    listening.otherIsOpaque = this.opaque[side === 0 ? 1 : 0]
    const inHttp = message.kind === 'json' && message.http !== null
    for (const dialect of dialects) {
      if (inHttp && dialect.overHttp !== true) continue
      listening.dialect = dialect
      const utterance = dialect.read(message, listening)
      if (utterance === null) continue
      this.hear(side, utterance, dialect)
      const id = message.kind === 'json' ? message.json['id'] : null
      if (utterance.from === 'miner') this.understanding.questions[side].ask(id, utterance.act, dialect)
      return
    }
    this.relative ??= relativeOf(message)
  }

  /** Counts a further message of a kind that this conversation has proven often, without taking it apart. */
  pass(side: 0 | 1, bytes: Uint8Array, start: number, limit: number): number {
    if (this.dialect === null || this.understood === null) return -1
    const shapes = this.understood.shapes[side]
    const isSegment = start === this.payloadAt && bytes === this.place.bytes
    const act = shapes.pass(bytes, start, limit, isSegment)
    if (act === null) return -1
    this.passed(this.understood, side, act, this.dialect)
    return shapes.end
  }

  /** Shares, work and answers come again and again; everything else is always read. */
  learn(side: 0 | 1, bytes: Uint8Array, start: number, end: number): void {
    const { heard } = this
    if (heard === null || this.dialect === null || !repeated.has(heard.act)) return
    this.understanding.shapes[side].learn(bytes, start, end, heard.act, heard.work)
  }

  /** Hot: counts a segment that is one message of a kind that was passed before, and exactly what comes next. */
  private passSegment(
    understood: Understanding,
    side: 0 | 1,
    sequence: number,
    at: number,
    length: number,
    wireLength: number,
  ): boolean {
    const shapes = understood.shapes[side]
    const reassembly = this.reassembly[side]
    if (!shapes.knowsSegments || !reassembly.isNext(sequence, length, wireLength)) return false
    if (this.dialect === null || !this.channel.betweenMessages(side)) return false
    const act = shapes.passSegment(this.place.bytes, at, length)
    if (act === null) return false
    reassembly.pass(length)
    this.passed(understood, side, act, this.dialect)
    return true
  }

  private passed(understood: Understanding, side: 0 | 1, act: Act, dialect: Dialect): void {
    understood.testimony.count(act, this.place.timeMs)
    if (act !== 'upkeep') this.act = act
    if (side === this.minerSide) understood.questions[side].passed(act, dialect)
  }

  private get understanding(): Understanding {
    return (this.understood ??= new Understanding())
  }

  private hear(side: 0 | 1, utterance: Utterance, dialect: Dialect): void {
    const { act, from, proof } = utterance
    this.heard = utterance
    if (proof) {
      // the most specific dialect that proved it gives the conversation its name
      if (this.dialect === null || dialects.indexOf(dialect) < dialects.indexOf(this.dialect)) this.dialect = dialect
      this.minerSide ??= from === 'miner' ? side : side === 0 ? 1 : 0
    }
    this.testimony.hear(utterance, this.place)
    if (act !== 'upkeep') this.act = act
  }
}
