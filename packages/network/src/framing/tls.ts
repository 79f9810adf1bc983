import { readClientHello, recordLength } from '../name/client-hello.js'
import type { Framing, FramingHost } from './framing.js'

const helloBytesLimit = 16 * 1024
/** Record header and the type of its first message. */
const headBytes = 6
const clientHello = 1

/** A direction of TLS: the client's hello is read, the rest cannot be. */
export class Tls implements Framing {
  readonly foreign = false
  /** What is there of the hello; null once there is none to come. */
  private held: Uint8Array | null = new Uint8Array(0)

  constructor(private readonly host: FramingHost) {
    host.message({ kind: 'opaque', hello: null })
  }

  skip(): void {
    this.held = null
  }

  push(bytes: Uint8Array, start: number, count: number): void {
    if (this.held === null) return
    const added = bytes.subarray(start, start + count)
    const record = this.held.length === 0 ? added : Buffer.concat([this.held, added])
    if (record.length >= headBytes && record[headBytes - 1] !== clientHello) {
      this.held = null
      return
    }
    const isWhole = record.length >= headBytes && record.length >= Math.min(recordLength(record), helloBytesLimit)
    // the bytes of a segment are not there any more when the next comes
    this.held = isWhole ? null : Uint8Array.from(record)
    const hello = isWhole ? readClientHello(record) : null
    if (hello !== null) this.host.message({ kind: 'opaque', hello })
  }
}
