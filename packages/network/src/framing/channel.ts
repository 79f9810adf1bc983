import { parseObject } from '../dialect/json.js'
import type { Framing, FramingHost, Message } from './framing.js'
import { isFieldProtocol } from './field-protocol.js'
import { Http } from './http.js'
import { type JsonListener, JsonObjects } from './json-objects.js'
import { NoiseOpening } from './noise.js'
import { type Opening, openingOf } from './opening.js'
import { Socks } from './socks.js'
import { StratumV2 } from './stratum-v2.js'
import { Tls } from './tls.js'
import { TextLines } from './text-lines.js'
import { WebSocket } from './websocket.js'
import { WordedJson } from './worded-json.js'

const prefixBytesLimit = 64
const noBytes: number[] = []
/** A wrapper in a wrapper in a wrapper is as deep as it goes. */
const depthLimit = 4

/** What a channel tells the conversation that it belongs to. */
export interface ChannelListener {
  message(side: 0 | 1, message: Message): void
  /** Where a JSON message ends that was known by its shape and counted; -1 when it must be read. */
  pass(side: 0 | 1, bytes: Uint8Array, start: number, limit: number): number
  /** The last message handed over stood there. */
  learn(side: 0 | 1, bytes: Uint8Array, start: number, end: number): void
  /** A wrapper named the true other end of the connection. */
  destination(host: string): void
  /** A node of a coin's network speaks here. */
  node(): void
}

/** One direction of a connection: bytes in order in, messages out, through any wrappers. */
class Direction implements FramingHost, Framing, JsonListener {
  spoke = false
  asking: 'connect' | 'websocket' | 'socks' | null = null
  private framing: Framing | null = null
  /** What came so far, while it does not tell the framing. */
  private prefix: number[] = noBytes
  private failed = false
  /** Whether it begins as text. */
  private textual = false
  /** Whether it is a protocol that is known, and none that mining uses. */
  private known = false
  private depth = 0

  constructor(
    private readonly side: 0 | 1,
    private readonly listener: ChannelListener,
    private readonly midStream: boolean,
  ) {}

  /** The other direction of the same connection; set by the channel. */
  other: Direction | null = null

  /** Whether a JSON message would begin with the next byte. */
  get betweenMessages(): boolean {
    return this.framing instanceof JsonObjects && this.framing.betweenMessages
  }

  get foreign(): boolean {
    return this.failed || (this.framing?.foreign ?? false)
  }

  get opaque(): boolean {
    return this.framing instanceof Tls
  }

  /** Whether a certificate may still come in clear. */
  get awaiting(): boolean {
    return this.framing instanceof Tls && this.framing.awaiting
  }

  goesOn(): void {
    const said = this.other?.framing
    if (said instanceof Tls) said.stop()
  }

  /** Encrypted, or of unknown make and no text. */
  get unreadable(): boolean {
    return this.opaque || (this.foreign && !this.textual && !this.known)
  }

  get otherAsked(): 'connect' | 'websocket' | 'socks' | null {
    return this.other?.asking ?? null
  }

  asked(what: 'connect' | 'websocket' | 'socks'): void {
    this.asking = what
  }

  message(message: Message): void {
    this.listener.message(this.side, message)
  }

  reenter(host: string | null): void {
    if (host !== null) this.listener.destination(host)
    const before = this.framing
    this.framing = null
    this.prefix = noBytes
    if (++this.depth > depthLimit) this.failed = true
    // the wrapper gives what it still holds of this segment to the same direction
    if (before instanceof Http || before instanceof Socks) before.rest = this
  }

  toWebSocket(deflate: boolean): void {
    const before = this.framing
    this.framing = new WebSocket(this, deflate)
    if (before instanceof Http) before.rest = this.framing
  }

  skip(): void {
    if (this.framing === null) this.framing = this.jsonObjects(true)
    else this.framing.skip()
  }

  push(bytes: Uint8Array, at: number, length: number): void {
    this.spoke = true
    if (this.foreign) return
    if (this.framing !== null) {
      this.framing.push(bytes, at, length)
      return
    }
    if (this.prefix.length === 0 && this.depth === 0 && isFieldProtocol(bytes, at, length)) {
      this.known = true
      this.failed = true
      return
    }
    const head = this.prefix.length === 0 ? bytes.subarray(at, at + Math.min(length, prefixBytesLimit)) : null
    const opening = head === null ? null : openingOf(head, this.otherAsked)
    // nearly always the first segment tells
    if (opening !== null && opening !== 'proxy1' && opening !== 'proxy2') {
      this.choose(opening)
      this.textual = looksLikeText(bytes, at, length)
      if (!this.foreign) this.push(bytes, at, length)
    } else this.gather(bytes, at, length)
  }

  /** Byte by byte, until the framing is known. */
  private gather(bytes: Uint8Array, at: number, length: number): void {
    if (this.prefix.length === 0) this.prefix = []
    for (let i = at; i < at + length; i++) {
      this.prefix.push(bytes[i] ?? 0)
      if (!this.open()) continue
      const rest = Buffer.concat([Uint8Array.from(this.prefix), bytes.subarray(i + 1, at + length)])
      this.prefix = noBytes
      this.textual = looksLikeText(rest, 0, rest.length)
      if (!this.foreign) this.push(rest, 0, rest.length)
      return
    }
  }

  /** Whether the bytes so far tell the framing. */
  private open(): boolean {
    const opening = openingOf(Uint8Array.from(this.prefix), this.otherAsked)
    if (opening === null) {
      if (this.prefix.length >= prefixBytesLimit) this.failed = true
      return this.failed
    }
    if (opening === 'proxy1' || opening === 'proxy2') return this.proxyHeader(opening)
    this.choose(opening)
    return true
  }

  private choose(opening: Exclude<Opening, 'proxy1' | 'proxy2'>): void {
    switch (opening) {
      case 'json':
        this.framing = this.jsonObjects(false)
        break
      case 'http':
        this.framing = new Http(this)
        break
      case 'socks4':
      case 'socks5':
        this.framing = new Socks(this, opening === 'socks4' ? 4 : 5, this.otherAsked !== 'socks')
        break
      case 'stratum-v2':
        this.framing = new StratumV2(this)
        break
      case 'tls':
        this.framing = new Tls(this)
        break
      case 'worded':
        this.framing = new WordedJson(this)
        break
      case 'text':
        this.framing = new TextLines(this)
        break
      case 'node':
        this.listener.node()
        this.failed = true
        break
      case 'foreign':
        if (this.midStream && this.depth === 0) this.framing = this.jsonObjects(true)
        else this.failed = true
    }
  }

  /** PROXY protocol (HAProxy, versions 1 and 2): a header, then the connection itself. */
  private proxyHeader(version: 'proxy1' | 'proxy2'): boolean {
    const bytes = this.prefix
    const length =
      version === 'proxy1'
        ? bytes.indexOf(10) + 1
        : bytes.length < 16
          ? 0
          : 16 + (((bytes[14] ?? 0) << 8) | (bytes[15] ?? 0))
    if (length === 0 || bytes.length < length) {
      if (bytes.length > 300) this.failed = true
      return this.failed
    }
    this.reenter(null)
    this.prefix = []
    return false
  }

  private jsonObjects(midStream: boolean): JsonObjects {
    return new JsonObjects(this, midStream || (this.midStream && this.depth === 0))
  }

  text(text: string): void {
    const json = parseObject(text)
    if (json !== null) this.message({ kind: 'json', json, http: null })
  }

  pass(bytes: Uint8Array, start: number, limit: number): number {
    return this.listener.pass(this.side, bytes, start, limit)
  }

  learn(bytes: Uint8Array, start: number, end: number): void {
    this.listener.learn(this.side, bytes, start, end)
  }
}

const textBytes = 16

function looksLikeText(bytes: Uint8Array, start: number, length: number): boolean {
  const end = start + Math.min(length, textBytes)
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if ((byte < 0x20 || byte >= 0x7f) && byte !== 10 && byte !== 13 && byte !== 9) return false
  }
  return true
}

/** Both directions of a connection, which tell each other what was asked for. */
export class Channel {
  private readonly directions: readonly [Direction, Direction]
  private readonly noise: NoiseOpening

  constructor(
    private readonly listener: ChannelListener,
    startSeen: readonly [boolean, boolean],
  ) {
    const first = new Direction(0, listener, !startSeen[0])
    const second = new Direction(1, listener, !startSeen[1])
    first.other = second
    second.other = first
    this.directions = [first, second]
    this.noise = new NoiseOpening(startSeen[0] && startSeen[1])
  }

  push(side: 0 | 1, bytes: Uint8Array, at: number, length: number): void {
    this.directions[side].push(bytes, at, length)
    const opener = this.noise.possible ? this.noise.see(side, length) : null
    if (opener !== null && this.unreadable) this.listener.message(opener, { kind: 'noise' })
  }

  skip(side: 0 | 1): void {
    this.directions[side].skip()
  }

  /** Whether a JSON message of that side would begin with the next byte. */
  betweenMessages(side: 0 | 1): boolean {
    return this.directions[side].betweenMessages
  }

  /** Whether at least one direction has spoken, and none of what was said can be read. */
  get unreadable(): boolean {
    const [a, b] = this.directions
    return (a.unreadable || !a.spoke) && (b.unreadable || !b.spoke) && (a.spoke || b.spoke)
  }

  /** Whether nothing that is said here can be understood any more. */
  get closed(): boolean {
    if (this.noise.likely && this.unreadable) return false
    const [a, b] = this.directions
    return a.foreign || b.foreign || (a.opaque && b.opaque && !a.awaiting && !b.awaiting)
  }
}
