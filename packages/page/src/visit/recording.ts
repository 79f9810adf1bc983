import type { PageRun } from '../read/observation.js'

/** What a visit keeps at most; a page may send without end. */
const most = {
  entries: 3000,
  bodyBytes: 8 * 2 ** 20,
  allBytes: 48 * 2 ** 20,
  messages: 5000,
  messageChars: 4000,
} as const

interface Message {
  readonly type: 'send' | 'receive'
  readonly time: number
  readonly opcode: number
  readonly data: string
}

interface Entry {
  url: string
  startedDateTime: string
  mimeType: string
  resourceType: string
  body: Buffer | null
  readonly messages: Message[]
}

/** Gathers what a browser did and gives it as an HTTP Archive 1.2, which other tools read too. */
export class Recording {
  readonly #entries = new Map<string, Entry>()
  #bytes = 0
  #messages = 0
  #added = 0

  constructor(private readonly url: string) {}

  /** A request or a socket, by the browser's identifier. */
  request(id: string, url: string, resourceType: string): void {
    if (this.#entries.size >= most.entries) return
    const startedDateTime = new Date().toISOString()
    this.#entries.set(id, { url, startedDateTime, mimeType: '', resourceType, body: null, messages: [] })
  }

  response(id: string, mimeType: string): void {
    const entry = this.#entries.get(id)
    if (entry !== undefined) entry.mimeType = mimeType
  }

  /** Whether the body of this one says something: pages, scripts, modules. */
  wants(id: string): boolean {
    const entry = this.#entries.get(id)
    if (entry === undefined || entry.body !== null) return false
    return /html|script|wasm|json|octet-stream/.test(entry.mimeType) || /Document|Script/.test(entry.resourceType)
  }

  body(id: string, body: Buffer): void {
    const entry = this.#entries.get(id)
    if (entry === undefined || body.length > most.bodyBytes || this.#bytes + body.length > most.allBytes) return
    this.#bytes += body.length
    entry.body = body
  }

  /** A script or module that was not fetched: evaluated, put together, or run in a worker. */
  made(url: string, mimeType: string, body: Buffer): void {
    const id = `made ${this.#added++}`
    this.request(id, url, 'script')
    this.response(id, mimeType)
    this.body(id, body)
  }

  message(id: string, type: Message['type'], opcode: number, data: string): void {
    if (this.#messages++ >= most.messages) return
    const message = { type, time: Date.now() / 1000, opcode, data: data.slice(0, most.messageChars) }
    this.#entries.get(id)?.messages.push(message)
  }

  /** The archive; what is not of the standard begins with an underscore, as it asks. */
  archive(startedAt: Date, title: string, browser: string, run: PageRun): unknown {
    const id = 'page_1'
    return {
      log: {
        version: '1.2',
        creator: { name: 'Davylamp', version: '0.1.0' },
        browser: { name: browser.split('/')[0] ?? browser, version: browser.split('/')[1] ?? '' },
        pages: [{ startedDateTime: startedAt.toISOString(), id, title, pageTimings: {}, _url: this.url, _run: run }],
        entries: [...this.#entries.values()].map((entry) => entryOf(entry, id)),
      },
    }
  }
}

function entryOf({ url, startedDateTime, mimeType, resourceType, body, messages }: Entry, pageref: string): unknown {
  const isText = /html|script|json/.test(mimeType)
  const content =
    body === null
      ? { size: 0, mimeType }
      : isText
        ? { size: body.length, mimeType, text: body.toString('utf8') }
        : { size: body.length, mimeType, encoding: 'base64', text: body.toString('base64') }
  return {
    pageref,
    startedDateTime,
    time: 0,
    request: {
      method: 'GET',
      url,
      httpVersion: '',
      cookies: [],
      headers: [],
      queryString: [],
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: 0,
      statusText: '',
      httpVersion: '',
      cookies: [],
      headers: [],
      content,
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    _resourceType: resourceType.toLowerCase(),
    ...(messages.length === 0 ? {} : { _webSocketMessages: messages }),
  }
}
