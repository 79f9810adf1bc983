import { gunzipSync, inflateSync } from 'node:zlib'
import { isObject } from '../dialect/json.js'
import type { Framing, FramingHost, HttpHead } from './framing.js'
import { readHead } from './http-head.js'

const headBytesLimit = 16 * 1024
/** Bodies beyond this are counted, not kept: work and shares are far smaller. */
const bodyBytesLimit = 256 * 1024
const lineBytesLimit = 1024
const noBytes = new Uint8Array(0)

type State = 'head' | 'body' | 'chunk-size' | 'chunk' | 'chunk-end' | 'trailer' | 'until-close'

/**
 * HTTP/1 in one direction (RFC 9112): heads, and bodies by length, in chunks or until the end. JSON bodies become
 * messages, also when compressed; CONNECT and WebSocket upgrades hand the rest of the direction on.
 */
export class Http implements Framing {
  foreign = false
  private state: State = 'head'
  private buffer: Uint8Array = noBytes
  private length = 0
  private left = 0
  private body: Uint8Array[] = []
  private bodyBytes = 0
  /** Whether the body may be JSON; null until its first bytes are there. */
  private wanted: boolean | null = null
  private head: HttpHead | null = null
  private done = false

  constructor(private readonly host: FramingHost) {}

  /** Where the next message begins cannot be known once bytes are missing. */
  skip(): void {
    this.foreign = true
  }

  push(bytes: Uint8Array, start: number, count: number): void {
    const end = start + count
    let at = start
    while (at < end && !this.foreign && !this.done) {
      switch (this.state) {
        case 'head':
          at = this.takeHead(bytes, at, end)
          break
        case 'body':
        case 'chunk':
          at = this.takeBody(bytes, at, end)
          break
        case 'until-close':
          this.keep(bytes, at, end)
          if (this.wanted === true) this.tryWhole(bytes[end - 1] ?? 0)
          at = end
          break
        default:
          at = this.takeLine(bytes, at, end)
      }
    }
    if (this.done && at < end) this.rest?.push(bytes, at, end - at)
  }

  /** Where the rest of the direction goes after CONNECT or an upgrade; set by the channel. */
  rest: Framing | null = null

  private takeHead(bytes: Uint8Array, at: number, end: number): number {
    // most heads lie in one segment
    if (this.length === 0) {
      const behind = headEnd(bytes, at, Math.min(end, at + headBytesLimit))
      if (behind > 0) {
        this.begin(readHead(bytes, at, behind))
        return behind
      }
    }
    for (let i = at; i < end; i++) {
      this.append(bytes[i] ?? 0)
      const n = this.length
      if (n >= 4 && this.buffer[n - 1] === 10 && this.buffer[n - 2] === 13 && this.buffer[n - 3] === 10) {
        this.begin(readHead(this.buffer, 0, n))
        return i + 1
      }
      if (n >= headBytesLimit) {
        this.foreign = true
        return end
      }
    }
    return end
  }

  private begin(head: HttpHead | null): void {
    this.length = 0
    if (head === null) {
      this.foreign = true
      return
    }
    this.head = head
    this.body = []
    this.bodyBytes = 0
    this.wanted = null
    if (this.handsOn(head)) return
    const { headers } = head
    // a miner's header says enough, also when the body never comes
    if (head.request && headers.size > 0 && [...headers.keys()].some((name) => name.startsWith('x-mining-')))
      this.host.message({ kind: 'http', http: head })
    const length = Number(headers.get('content-length') ?? NaN)
    if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) this.state = 'chunk-size'
    else if (length > 0) {
      this.left = length
      this.state = 'body'
    } else if (head.request || length === 0 || head.status === 204 || head.status === 304 || head.status < 200)
      this.finish()
    else this.state = 'until-close'
  }

  /** CONNECT and upgrades: the rest of this direction is something else. */
  private handsOn(head: HttpHead): boolean {
    const { host } = this
    if (head.request && head.method === 'CONNECT') {
      host.asked('connect')
      this.done = true
      host.reenter(head.target)
      return true
    }
    const upgrade = (head.headers.get('upgrade') ?? '').toLowerCase() === 'websocket'
    const deflate = /permessage-deflate/i.test(head.headers.get('sec-websocket-extensions') ?? '')
    if (upgrade && (head.request || head.status === 101)) {
      if (head.request) host.asked('websocket')
      host.message({ kind: 'http', http: head })
      this.done = true
      host.toWebSocket(deflate)
      return true
    }
    if (!head.request && head.status >= 200 && head.status < 300 && host.otherAsked === 'connect') {
      this.done = true
      host.reenter(null)
      return true
    }
    return false
  }

  private takeBody(bytes: Uint8Array, at: number, end: number): number {
    const count = Math.min(this.left, end - at)
    this.keep(bytes, at, at + count)
    this.left -= count
    if (this.left === 0) {
      if (this.state === 'body') this.finish()
      else this.state = 'chunk-end'
    }
    return at + count
  }

  private takeLine(bytes: Uint8Array, at: number, end: number): number {
    for (let i = at; i < end; i++) {
      this.append(bytes[i] ?? 0)
      if (this.length > lineBytesLimit) {
        this.foreign = true
        return end
      }
      if (bytes[i] !== 10) continue
      const line = Buffer.from(this.buffer.subarray(0, this.length)).toString('latin1').trim()
      this.length = 0
      this.endLine(line)
      return i + 1
    }
    return end
  }

  private endLine(line: string): void {
    if (this.state === 'chunk-end') this.state = 'chunk-size'
    else if (this.state === 'trailer') {
      if (line === '') this.finish()
    } else if (/^[0-9a-fA-F]{1,8}(?:;.*)?$/.test(line)) {
      this.left = Number.parseInt(line, 16)
      this.state = this.left === 0 ? 'trailer' : 'chunk'
    } else this.foreign = true
  }

  private keep(bytes: Uint8Array, at: number, end: number): void {
    this.bodyBytes += end - at
    if (this.wanted === false) return
    this.wanted ??= this.mayBeJson(bytes, at, end)
    if (this.wanted !== false && this.bodyBytes <= bodyBytesLimit) this.body.push(bytes.slice(at, end))
  }

  /** JSON begins with a bracket; what is compressed must be called JSON, or nothing. */
  private mayBeJson(bytes: Uint8Array, at: number, end: number): boolean | null {
    const type = this.head?.headers.get('content-type') ?? ''
    if ((this.head?.headers.get('content-encoding') ?? 'identity') !== 'identity')
      return type === '' || /json|text\/plain|octet/i.test(type)
    for (let i = at; i < end; i++) {
      const byte = bytes[i] ?? 0
      if (byte > 0x20) return byte === 0x7b || byte === 0x5b
    }
    return null
  }

  /** A reply without a length ends with the connection; its JSON may be whole before. */
  private tryWhole(last: number): void {
    if (last > 0x20 && last !== 0x7d && last !== 0x5d) return
    if (jsonOf(this.text()).length > 0) this.finish()
  }

  private finish(): void {
    const { head } = this
    this.state = 'head'
    if (head === null) return
    const readable = this.wanted === true && this.bodyBytes <= bodyBytesLimit
    const objects = readable ? jsonOf(this.text()) : []
    this.body = []
    this.bodyBytes = 0
    if (objects.length === 0) this.host.message({ kind: 'http', http: head })
    for (const json of objects) this.host.message({ kind: 'json', json, http: head })
  }

  private text(): string {
    const raw = Buffer.concat(this.body)
    return unpacked(raw, this.head?.headers.get('content-encoding') ?? '').toString('utf8')
  }

  private append(byte: number): void {
    if (this.length === this.buffer.length) {
      const larger = new Uint8Array(Math.max(512, this.buffer.length * 2))
      larger.set(this.buffer)
      this.buffer = larger
    }
    this.buffer[this.length++] = byte
  }
}

/** Behind the empty line that ends a head; -1 when there is none. */
function headEnd(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start + 3; at < end; at++)
    if (bytes[at] === 10 && bytes[at - 2] === 10 && bytes[at - 1] === 13 && bytes[at - 3] === 13) return at + 1
  return -1
}

function unpacked(raw: Buffer, encoding: string): Buffer {
  try {
    if (/gzip/i.test(encoding)) return gunzipSync(raw, { maxOutputLength: bodyBytesLimit })
    if (/deflate/i.test(encoding)) return inflateSync(raw, { maxOutputLength: bodyBytesLimit })
  } catch {
    return Buffer.alloc(0) // damaged or too large: no message
  }
  return raw
}

/** The objects of a JSON body: one, or those of a batch. */
function jsonOf(text: string): Record<string, unknown>[] {
  const first = text.trimStart().charAt(0)
  if (first !== '{' && first !== '[') return []
  try {
    const value: unknown = JSON.parse(text)
    return (Array.isArray(value) ? value.slice(0, 64) : [value]).filter((item) => isObject(item))
  } catch {
    return []
  }
}
