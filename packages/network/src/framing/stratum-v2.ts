import type { Framing, FramingHost } from './framing.js'

const headerBytes = 6
/** Largest message that mining needs: a job with its coinbase. */
const payloadBytesLimit = 64 * 1024
const extensionBit = 0x8000

/** Message types of the common and mining protocols. Source: Stratum V2 specification, 08-Message-Types. */
const knownTypes: ReadonlySet<number> = new Set([
  0x00, 0x01, 0x02, 0x03, 0x04, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d,
  0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25,
])

/**
 * Frames of plain Stratum V2 (specification, 03-Protocol-Overview): extension u16, type u8, length u24, little endian.
 * The first message of either side must be of connection setup, so that no other binary protocol passes for it.
 */
export class StratumV2 implements Framing {
  foreign = false
  private readonly header = new Uint8Array(headerBytes)
  private headerLength = 0
  private payload: Uint8Array | null = null
  private filled = 0
  private frames = 0

  constructor(private readonly host: FramingHost) {}

  skip(): void {
    this.foreign = true
  }

  push(bytes: Uint8Array, start: number, count: number): void {
    const end = start + count
    let at = start
    while (at < end && !this.foreign) {
      if (this.payload === null) {
        this.header[this.headerLength++] = bytes[at++] ?? 0
        if (this.headerLength === headerBytes) this.begin()
        continue
      }
      const part = Math.min(this.payload.length - this.filled, end - at)
      this.payload.set(bytes.subarray(at, at + part), this.filled)
      this.filled += part
      at += part
      if (this.filled === this.payload.length) this.finish(this.payload)
    }
  }

  private begin(): void {
    const [e0 = 0, e1 = 0, type = 0, l0 = 0, l1 = 0, l2 = 0] = this.header
    const extension = (e0 | (e1 << 8)) & ~extensionBit
    const length = l0 | (l1 << 8) | (l2 << 16)
    const first = this.frames === 0
    if (extension !== 0 || !knownTypes.has(type) || length > payloadBytesLimit || (first && type > 2)) {
      this.foreign = true
      return
    }
    this.payload = new Uint8Array(length)
    this.filled = 0
    if (length === 0) this.finish(this.payload)
  }

  private finish(payload: Uint8Array): void {
    const type = this.header[2] ?? 0
    this.frames++
    this.headerLength = 0
    this.payload = null
    this.host.message({ kind: 'frame', type, payload })
  }
}
