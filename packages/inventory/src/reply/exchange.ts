/** How a request and its reply travelled. */
export type Transport = 'cgminer' | 'len32le' | 'json-lines' | 'json-rpc' | 'text' | 'http' | 'udp'

/** One request with its reply, as the journal holds it. */
export interface Exchange {
  readonly transport: Transport
  readonly port: number
  /** The command, the JSON that was sent, or the path; empty for what came unasked. */
  readonly request: string
  readonly method?: 'GET' | 'POST'
  readonly body?: string
  /** Text of the reply's body (UTF-8, wrong bytes replaced). */
  readonly reply: string
  /** HTTP status, where one was seen. */
  readonly status?: number
  /** Login realm of a 401, title or redirect of a page: what the web server says before it says anything. */
  readonly realm?: string
  readonly location?: string
  readonly server?: string
  /** Names in the certificate that it was said under. */
  readonly certificate?: string
  /** Whether a credential of the plan was used. */
  readonly authenticated?: boolean
}

/** For people: `4028 version`, `80 GET /cgi-bin/stats.cgi`. */
export function exchangeLabel(exchange: Exchange): string {
  const method = exchange.method === undefined ? '' : `${exchange.method} `
  return `${exchange.port} ${method}${commandOf(exchange.request)}`.trim()
}

/** The command inside a JSON request; other requests as they are. */
function commandOf(request: string): string {
  const match = /"(?:command|cmd|method|id)"\s*:\s*"([^"]+)"(?!.*"(?:command|cmd|method)")/s.exec(request)
  return match?.[1] ?? request.trim()
}
