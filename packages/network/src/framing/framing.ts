import type { JsonObject } from '../dialect/json.js'
import type { ServerCertificate } from '../name/certificate.js'
import type { ClientHello } from '../name/client-hello.js'

/** The head of an HTTP request or reply, as far as mining asks for it. */
export interface HttpHead {
  readonly request: boolean
  /** Of requests. */
  readonly method: string
  readonly target: string
  /** Of replies. */
  readonly status: number
  /** Those that mining asks for; names in lower case, the last of equal ones. */
  readonly headers: ReadonlyMap<string, string>
}

/** One message as a framing cuts it out of a stream; dialects read these. */
export type Message =
  | { readonly kind: 'json'; readonly json: JsonObject; readonly http: HttpHead | null }
  /** An HTTP message without a JSON body. */
  | { readonly kind: 'http'; readonly http: HttpHead }
  /** A word before a JSON object, as in `job~{…}`. */
  | { readonly kind: 'worded'; readonly word: string; readonly json: JsonObject }
  /** A line of text. */
  | { readonly kind: 'line'; readonly text: string }
  /** A frame of Stratum V2. */
  | { readonly kind: 'frame'; readonly type: number; readonly payload: Uint8Array }
  /** A connection opened as Stratum V2 does under Noise; this side began. */
  | { readonly kind: 'noise' }
  /** This direction is encrypted; `hello` and `certificate` are what client and server said in clear before. */
  | { readonly kind: 'opaque'; readonly hello: ClientHello | null; readonly certificate: ServerCertificate | null }

/** Takes the bytes of one direction, in order, and cuts them into messages. */
export interface Framing {
  /** Whether the bytes are nothing that this framing knows; it stays so. */
  readonly foreign: boolean
  push(bytes: Uint8Array, at: number, length: number): void
  /** Bytes were lost before the next ones. */
  skip(): void
}

/** How a framing speaks to the connection that it is part of. */
export interface FramingHost {
  message(message: Message): void
  /** What follows in this direction is another protocol: look at it anew. `host` was named as the true other end. */
  reenter(host: string | null): void
  /** What follows in this direction is WebSocket. `deflate`: messages may be compressed. */
  toWebSocket(deflate: boolean): void
  /** This direction goes on: what the other one had to say before is said. */
  goesOn(): void
  /** What the other direction last asked for by HTTP or SOCKS, if it was seen. */
  readonly otherAsked: 'connect' | 'websocket' | 'socks' | null
  asked(what: 'connect' | 'websocket' | 'socks'): void
}
