import { constants, inflateRawSync } from 'node:zlib'
import { parseObject } from '../dialect/json.js'
import type { Framing, FramingHost } from './framing.js'

const messageBytesLimit = 64 * 1024
const textBytesLimit = 256 * 1024
const windowBytes = 32 * 1024

/**
 * WebSocket in one direction (RFC 6455), unmasked, with per-message compression (RFC 7692). Messages that are JSON objects
 * are handed on, several lines in one message one by one.
 */
export class WebSocket implements Framing {
  foreign = false
  private header = new Uint8Array(14)
  private headerLength = 0
  private payload: Uint8Array | null = null
  private filled = 0
  private parts: Uint8Array[] = []
  private partsBytes = 0
  private compressed = false
  private opcode = 0
  /** What was decompressed last: the next message may point back into it. */
  private window = new Uint8Array(0)

  constructor(
    private readonly host: FramingHost,
    private readonly deflate: boolean,
  ) {}

  skip(): void {
    this.foreign = true
  }

  push(bytes: Uint8Array, start: number, count: number): void {
    const end = start + count
    let at = start
    while (at < end && !this.foreign) {
      if (this.payload === null) {
        this.header[this.headerLength++] = bytes[at++] ?? 0
        if (this.headerLength >= 2 && this.headerLength === headerSize(this.header)) this.beginFrame()
        continue
      }
      const part = Math.min(this.payload.length - this.filled, end - at)
      this.payload.set(bytes.subarray(at, at + part), this.filled)
      this.filled += part
      at += part
      if (this.filled === this.payload.length) this.endFrame(this.payload)
    }
  }

  private beginFrame(): void {
    const first = this.header[0] ?? 0
    const length = payloadLength(this.header)
    const control = (first & 8) !== 0
    if ((first & 0x30) !== 0 || length > messageBytesLimit || (control && length > 125)) {
      this.foreign = true
      return
    }
    if (!control && (first & 15) !== 0) {
      this.opcode = first & 15
      this.compressed = (first & 0x40) !== 0
    }
    this.payload = new Uint8Array(length)
    this.filled = 0
    if (length === 0) this.endFrame(this.payload)
  }

  private endFrame(payload: Uint8Array): void {
    const first = this.header[0] ?? 0
    if (((this.header[1] ?? 0) & 0x80) !== 0) {
      const maskAt = headerSize(this.header) - 4
      for (let i = 0; i < payload.length; i++) payload[i] = (payload[i] ?? 0) ^ (this.header[maskAt + (i & 3)] ?? 0)
    }
    this.headerLength = 0
    this.payload = null
    if ((first & 8) !== 0) return
    this.parts.push(payload)
    this.partsBytes += payload.length
    if (this.partsBytes > messageBytesLimit) this.foreign = true
    if ((first & 0x80) === 0) return
    const message = Buffer.concat(this.parts)
    this.parts = []
    this.partsBytes = 0
    if (this.opcode === 1 || this.opcode === 2)
      this.say(this.compressed && this.deflate ? this.inflated(message) : message)
  }

  private say(message: Buffer): void {
    for (const line of message.toString('utf8').split('\n').slice(0, 64)) {
      const json = line.trimStart().startsWith('{') ? parseObject(line) : null
      if (json !== null) this.host.message({ kind: 'json', json, http: null })
      else if (line.trim() !== '') this.host.message({ kind: 'line', text: line.slice(0, 512) })
    }
  }

  private inflated(message: Buffer): Buffer {
    try {
      const whole = Buffer.concat([message, Buffer.from([0, 0, 0xff, 0xff])])
      const text = inflateRawSync(whole, {
        finishFlush: constants.Z_SYNC_FLUSH,
        maxOutputLength: textBytesLimit,
        ...(this.window.length > 0 ? { dictionary: this.window } : {}),
      })
      this.window = new Uint8Array(Buffer.concat([this.window, text]).subarray(-windowBytes))
      return text
    } catch {
      this.foreign = true // nothing after a damaged message can be read
      return Buffer.alloc(0)
    }
  }
}

function headerSize(header: Uint8Array): number {
  const second = header[1] ?? 0
  const length = second & 0x7f
  return 2 + (length === 126 ? 2 : length === 127 ? 8 : 0) + (second & 0x80 ? 4 : 0)
}

function payloadLength(header: Uint8Array): number {
  const view = new DataView(header.buffer, header.byteOffset)
  const length = (header[1] ?? 0) & 0x7f
  if (length === 126) return view.getUint16(2)
  if (length === 127) return Number(view.getBigUint64(2))
  return length
}
