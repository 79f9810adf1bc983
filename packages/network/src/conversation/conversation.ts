import { createHash } from 'node:crypto'
import type { Evidence, FlowPacket } from '@davylamp/finding'
import type { Act, Dialect, Dialogue, Facts, Utterance } from '../dialect/dialect.js'
import { jsonDialects } from '../dialect/index.js'
import { parseObject } from '../dialect/json.js'
import { JsonStream } from '../flow/json-stream.js'
import { Reassembly } from '../flow/reassembly.js'

/** Messages without a word of mining after which a flow is let go. */
const patienceMessages = 8
/** Questions whose answers are waited for. */
const openQuestionsLimit = 256
const evidenceLimit = 16
const timelineLimit = 2000

/** The packet that is being read, for timeline and evidence. */
export interface PacketPlace {
  readonly source: string
  number: number
  timeMs: number
  fileOffset: number
  bytes: Uint8Array
  at: number
  length: number
}

interface Side {
  readonly reassembly: Reassembly
  readonly stream: JsonStream
  /** What this side asked, by id. */
  readonly asked: Map<string, Act>
  seen: boolean
}

const marks: Readonly<Partial<Record<Act, FlowPacket['mark']>>> = {
  subscribe: 'subscribe',
  login: 'login',
  job: 'job',
  share: 'share',
  difficulty: 'difficulty',
  accepted: 'reply',
  refused: 'reply',
}

/**
 * One TCP connection that may be a mining conversation: both directions put in order, cut into messages and offered to
 * every dialect. Once proven, all it says is gathered; once foreign, it is let go.
 */
export class Conversation {
  dialect: Dialect | null = null
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
  readonly timeline: FlowPacket[] = []
  facts: Facts = {}
  packetsInAll = 0
  private readonly sides: readonly [Side, Side]
  private messages = 0
  private everyNth = 1
  private mark: FlowPacket['mark']

  constructor(
    private readonly place: PacketPlace,
    startSeen: readonly [boolean, boolean],
  ) {
    this.sides = [this.side(0, startSeen[0]), this.side(1, startSeen[1])]
  }

  /** Whether nothing here can be mining any more. */
  get over(): boolean {
    if (this.dialect !== null) return false
    return this.messages >= patienceMessages || this.sides[0].stream.foreign || this.sides[1].stream.foreign
  }

  get bothSidesSeen(): boolean {
    return this.sides[0].seen && this.sides[1].seen
  }

  get lostBytes(): number {
    return this.sides[0].reassembly.lostBytes + this.sides[1].reassembly.lostBytes
  }

  begin(side: 0 | 1, sequence: number): void {
    this.sides[side].reassembly.begin(sequence)
  }

  segment(side: 0 | 1, sequence: number, at: number, length: number, wireLength: number): void {
    this.sides[side].seen = true
    this.mark = undefined
    this.sides[side].reassembly.segment(sequence, this.place.bytes, at, length, wireLength)
    this.note(side, wireLength)
  }

  end(): void {
    for (const { reassembly } of this.sides) reassembly.end()
  }

  private side(index: 0 | 1, startSeen: boolean): Side {
    const stream = new JsonStream((text) => this.message(index, text), !startSeen)
    const reassembly = new Reassembly((bytes, at, length, lost) => {
      if (lost > 0) stream.skipTo()
      else stream.push(bytes, at, length)
    })
    return { reassembly, stream, asked: new Map(), seen: false }
  }

  private message(side: 0 | 1, text: string): void {
    const message = parseObject(text)
    if (message === null) return
    this.messages++
    const dialogue: Dialogue = {
      asked: (id) => this.sides[side === 0 ? 1 : 0].asked.get(JSON.stringify(id ?? null)) ?? null,
    }
    for (const dialect of this.dialect === null ? jsonDialects : [this.dialect]) {
      const utterance = dialect.read(message, dialogue)
      if (utterance === null) continue
      this.hear(side, utterance, dialect)
      if (utterance.from === 'miner') this.remember(side, message['id'], utterance.act)
      return
    }
  }

  private hear(side: 0 | 1, { act, from, proof, facts }: Utterance, dialect: Dialect): void {
    if (proof) this.dialect ??= dialect
    if (proof) this.minerSide ??= from === 'miner' ? side : side === 0 ? 1 : 0
    this.counts[act]++
    this.firstPacket[act] ??= this.place.number
    if (facts !== undefined) this.learn(facts)
    if (act !== 'upkeep') this.mark = marks[act]
    if (this.evidence.length < evidenceLimit && act !== 'upkeep' && (this.counts[act] <= 2 || act === 'login'))
      this.keepEvidence()
  }

  /** What was said first stands; a later login of another worker is added. */
  private learn(facts: Facts): void {
    this.facts = { ...facts, ...this.facts }
    if (facts.worker !== undefined && this.workers.size < 1000) this.workers.add(facts.worker)
  }

  private remember(side: 0 | 1, id: unknown, act: Act): void {
    const { asked } = this.sides[side]
    if (asked.size >= openQuestionsLimit) {
      const [oldest] = asked.keys()
      if (oldest !== undefined) asked.delete(oldest)
    }
    asked.set(JSON.stringify(id ?? null), act)
  }

  private keepEvidence(): void {
    const { source, fileOffset, bytes, at, length } = this.place
    if (this.evidence.some((item) => item.offset === fileOffset)) return
    const sha256 = createHash('sha256')
      .update(bytes.subarray(at, at + length))
      .digest('hex')
    this.evidence.push({ kind: 'packet', source, offset: fileOffset, length, sha256 })
  }

  /** Keeps the timeline bounded: when it is full every second entry goes, and only every second packet comes. */
  private note(side: 0 | 1, bytes: number): void {
    if (this.packetsInAll++ % this.everyNth !== 0 && this.mark === undefined) return
    const entry = { timeMs: this.place.timeMs, fromClient: side === 0, bytes }
    this.timeline.push(this.mark === undefined ? entry : { ...entry, mark: this.mark })
    if (this.timeline.length < timelineLimit * 2) return
    this.everyNth *= 2
    const kept = this.timeline.filter((_, index) => index % 2 === 0)
    this.timeline.length = 0
    this.timeline.push(...kept)
  }
}
