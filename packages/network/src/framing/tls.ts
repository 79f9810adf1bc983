import { readClientHello, recordLength } from '../name/client-hello.js'
import type { Framing, FramingHost } from './framing.js'

const helloBytesLimit = 16 * 1024

/** A direction of TLS: the client's hello is read, the rest cannot be. */
export class Tls implements Framing {
  readonly foreign = false
  private hello: number[] | null = []

  constructor(private readonly host: FramingHost) {
    host.message({ kind: 'opaque', hello: null })
  }

  skip(): void {
    this.hello = null
  }

  push(bytes: Uint8Array, start: number, count: number): void {
    if (this.hello === null) return
    for (let at = start; at < start + count; at++) this.hello.push(bytes[at] ?? 0)
    const needed = recordLength(Uint8Array.from(this.hello.slice(0, 5)))
    if (this.hello.length < needed && this.hello.length < helloBytesLimit) return
    const hello = readClientHello(Uint8Array.from(this.hello))
    this.hello = null
    if (hello !== null) this.host.message({ kind: 'opaque', hello })
  }
}
