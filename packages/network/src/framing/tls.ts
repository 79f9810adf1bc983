import { readClientHello, recordLength } from '../name/client-hello.js'
import { readServerFlight } from '../name/server-flight.js'
import type { Framing, FramingHost } from './framing.js'

const helloBytesLimit = 16 * 1024
const flightBytesLimit = 16 * 1024
/** Record header and the type of its first message. */
const headBytes = 6
const clientHello = 1
const serverHello = 2

/** A direction of TLS: the client's hello and the server's certificate are read, the rest cannot be. */
export class Tls implements Framing {
  readonly foreign = false
  /** Whether a certificate may still come. */
  awaiting = false
  /** What is there of what can be read; null once there is nothing to come. */
  private held: Uint8Array | null = new Uint8Array(0)

  constructor(private readonly host: FramingHost) {
    host.message({ kind: 'opaque', hello: null, certificate: null })
  }

  skip(): void {
    this.stop()
  }

  /** No more is waited for. */
  stop(): void {
    this.held = null
    this.awaiting = false
  }

  push(bytes: Uint8Array, start: number, count: number): void {
    if (this.held === null) {
      // who goes on has heard all that the other side had to say in clear
      this.host.goesOn()
      return
    }
    const added = bytes.subarray(start, start + count)
    const said = this.held.length === 0 ? added : Buffer.concat([this.held, added])
    const type = said.length < headBytes ? null : said[headBytes - 1]
    if (type !== null && type !== clientHello && type !== serverHello) this.stop()
    else if (type === serverHello) this.flight(said)
    else this.hello(said)
    // the bytes of a segment are not there any more when the next comes
    if (this.held !== null) this.held = Uint8Array.from(said)
  }

  private hello(said: Uint8Array): void {
    if (said.length < headBytes || said.length < Math.min(recordLength(said), helloBytesLimit)) return
    this.stop()
    const hello = readClientHello(said)
    if (hello !== null) this.host.message({ kind: 'opaque', hello, certificate: null })
  }

  private flight(said: Uint8Array): void {
    const certificate = readServerFlight(said)
    this.awaiting = certificate === 'more' && said.length < flightBytesLimit
    if (this.awaiting) return
    this.stop()
    if (certificate !== null && certificate !== 'more') this.host.message({ kind: 'opaque', hello: null, certificate })
  }
}
