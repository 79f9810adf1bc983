import type { Framing } from './framing.js'
import { JsonTail } from './json-tail.js'

/** What becomes of the messages of a stream. */
export interface JsonListener {
  text(message: string): void
  /** Where the message at `start` ends, when it was known and dealt with; else -1. */
  pass(bytes: Uint8Array, start: number, limit: number): number
  /** The message was read just now. */
  learn(bytes: Uint8Array, start: number, end: number): void
}

/** Longest JSON value of one message: a Zcash share has 3 kB, a job list some more. */
const messageBytesLimit = 256 * 1024
const depthLimit = 32
/** How far a stream that is joined in the middle may go before its first whole message begins. */
const resyncBytesLimit = 64 * 1024

const noBytes = new Uint8Array(0)
const quote = 0x22
const backslash = 0x5c
const lineFeed = 0x0a
const agentMagic = 0x7f
/**
 * Frame types between BTCAgent and its upstream: 1, 2, 4, 5, 0x12 and 0x13 are known (btccom/btcagent); the others are their
 * neighbours, let pass and not confirmed. A type only decides whether a frame is skipped or the stream given up.
 */
const agentTypes: ReadonlySet<number> = new Set([0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x12, 0x13, 0x14, 0x15])

/**
 * Cuts a byte stream into JSON objects, however they are segmented and whether or not line feeds part them.
 * A stream of anything else turns `foreign`, and stays so: text about mining inside it is not read.
 */
export class JsonObjects implements Framing {
  foreign = false
  private buffer: Uint8Array = noBytes
  private length = 0
  private depth = 0
  private inString = false
  private escaped = false
  private resyncing: boolean
  private atLineStart = true
  private skipped = 0
  private readonly tail = new JsonTail()
  /** -1 while the head of a binary frame is read, then what is left of it. */
  private agentBytesLeft = 0
  private agentHead: number[] = []

  /** `midStream`: the beginning was not seen, so the first bytes may be the end of a message. */
  constructor(
    private readonly listener: JsonListener,
    midStream: boolean,
  ) {
    this.resyncing = midStream
  }

  /** Bytes were lost before the next ones: the message they belonged to is given up. */
  skip(): void {
    this.reset()
    this.resyncing = true
    this.atLineStart = false
    this.skipped = 0
    this.tail.reset()
  }

  push(bytes: Uint8Array, start: number, length: number): void {
    const end = start + length
    for (let at = start; at < end && !this.foreign;) {
      if (this.depth > 0) at = this.insideOf(bytes, at, end)
      else if (bytes[at] === 0x7b && this.betweenMessages) {
        const passed = this.listener.pass(bytes, at, end)
        at = passed > at ? passed : this.insideOf(bytes, at, end)
      } else this.take(bytes[at++] ?? 0)
    }
  }

  /** Whether a message may begin with the next byte. */
  get betweenMessages(): boolean {
    return this.depth === 0 && !this.resyncing && this.agentBytesLeft === 0 && !this.foreign
  }

  private take(byte: number): void {
    if (this.agentBytesLeft !== 0) this.agentFrame(byte)
    else this.between(byte)
  }

  private between(byte: number): void {
    if (byte === 0x7b && (!this.resyncing || this.atLineStart)) {
      this.resyncing = false
      this.depth = 1
      this.append(byte)
    } else if (this.resyncing) {
      // only a line feed tells where a message may begin
      this.atLineStart = byte === lineFeed
      if (++this.skipped > resyncBytesLimit || !this.tail.goesOn(byte)) this.foreign = true
    } else if (byte === agentMagic && !this.resyncing) this.agentBytesLeft = -1
    else if (!blanks.has(byte)) this.foreign = true
  }

  /** BTCAgent mixes binary frames with JSON: magic 0x7F, type, length of the whole frame (u16, little endian). */
  private agentFrame(byte: number): void {
    if (this.agentBytesLeft > 0) {
      this.agentBytesLeft--
      return
    }
    this.agentHead.push(byte)
    const [type = 0, low = 0, high = 0] = this.agentHead
    if (this.agentHead.length === 1 && !agentTypes.has(type)) this.foreign = true
    if (this.agentHead.length < 3) return
    const length = low | (high << 8)
    this.agentHead = []
    if (length < 4) this.foreign = true
    this.agentBytesLeft = Math.max(0, length - 4)
  }

  /** Hot loop: goes on to the end of the object that begins at `start` or goes on there, or of the bytes. Gives where it stopped. */
  private insideOf(bytes: Uint8Array, start: number, end: number): number {
    let { depth, inString, escaped } = this
    let at = start
    do {
      const byte = bytes[at++] ?? 0
      if (inString) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) inString = false
      } else if (byte === quote) inString = true
      else if (byte === 0x7b || byte === 0x5b) {
        if (++depth > depthLimit) {
          this.foreign = true
          return end
        }
      } else if (byte === 0x7d || byte === 0x5d) depth--
    } while (at < end && depth > 0)
    // most messages lie in one segment
    if (depth === 0 && this.length === 0) {
      this.whole(bytes, start, at)
      return at
    }
    this.keep(bytes, start, at)
    this.depth = depth
    this.inString = inString
    this.escaped = escaped
    if (depth === 0 && !this.foreign) {
      const { length } = this
      this.reset()
      this.whole(this.buffer, 0, length)
    }
    return at
  }

  private whole(bytes: Uint8Array, start: number, end: number): void {
    if (end - start > messageBytesLimit) {
      this.foreign = true
      return
    }
    this.listener.text(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8'))
    this.listener.learn(bytes, start, end)
  }

  private keep(bytes: Uint8Array, start: number, end: number): void {
    const length = this.length + end - start
    if (length > messageBytesLimit) {
      this.foreign = true
      return
    }
    if (length > this.buffer.length) {
      const larger = new Uint8Array(Math.max(length, 256, this.buffer.length * 2))
      larger.set(this.buffer)
      this.buffer = larger
    }
    this.buffer.set(bytes.subarray(start, end), this.length)
    this.length = length
  }

  private append(byte: number): void {
    if (this.length === messageBytesLimit) {
      this.foreign = true
      return
    }
    if (this.length === this.buffer.length) {
      const larger = new Uint8Array(Math.max(256, this.buffer.length * 2))
      larger.set(this.buffer)
      this.buffer = larger
    }
    this.buffer[this.length++] = byte
  }

  private reset(): void {
    this.length = 0
    this.depth = 0
    this.inString = false
    this.escaped = false
  }
}

/** White space of JSON, and the NUL that some miners end a message with. */
export const blanks: ReadonlySet<number> = new Set([0x20, 0x0a, 0x0d, 0x09, 0])
