import type { SimulatedExchange } from './simulated-machine.js'

/** What a simulated machine answers to bytes that came; null while the request is not whole. */
export function replyTo(exchanges: readonly SimulatedExchange[], request: Buffer): Buffer | null {
  const text = request.toString('latin1')
  if (/^[A-Z]+ \//.test(text)) return httpReply(exchanges, text)
  if (exchanges.some(({ transport }) => transport === 'tcp-len32le')) return framedReply(exchanges, request)
  const command = commandOf(text)
  if (command === null && !text.includes('\n') && !text.includes('|')) return null
  const known = exchanges.find((exchange) => same(exchange, command ?? text.trim()))
  if (known !== undefined) return Buffer.from(known.response + (known.transport === 'tcp-cgminer' ? '\0' : ''))
  const cgminer = exchanges.some(({ transport }) => transport === 'tcp-cgminer')
  return Buffer.from(cgminer ? '{"STATUS":[{"STATUS":"E","Code":14,"Msg":"Invalid command"}],"id":1}\0' : '')
}

/** The command of a JSON request that is whole. */
function commandOf(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text)
    if (value === null || typeof value !== 'object') return null
    const { command, cmd, method, id, param } = value as Record<string, unknown>
    const name = [command, cmd, method, id].find((part) => typeof part === 'string')
    return typeof name === 'string' ? `${name}${typeof param === 'string' ? ` ${param}` : ''}` : null
  } catch {
    return null // not whole yet, or plain text
  }
}

function same(exchange: SimulatedExchange, asked: string): boolean {
  return asked === (commandOf(exchange.request) ?? exchange.request.trim())
}

function framedReply(exchanges: readonly SimulatedExchange[], request: Buffer): Buffer | null {
  if (request.length < 4 || request.length < 4 + request.readUInt32LE(0)) return null
  const asked = commandOf(request.subarray(4).toString('latin1'))
  const known = exchanges.find((exchange) => same(exchange, asked ?? ''))
  const payload = Buffer.from(known?.response ?? '{"code":-1,"msg":"invalid cmd"}')
  const length = Buffer.alloc(4)
  length.writeUInt32LE(payload.length)
  return Buffer.concat([length, payload])
}

function httpReply(exchanges: readonly SimulatedExchange[], text: string): Buffer | null {
  if (!text.includes('\r\n\r\n')) return null
  const [, method = '', path = ''] = /^([A-Z]+) (\S+)/.exec(text) ?? []
  const known = exchanges.find(
    (exchange) => exchange.transport === 'http' && exchange.request === path && (exchange.method ?? 'GET') === method,
  )
  const realm =
    known?.realm ?? (path === '/' ? exchanges.find((exchange) => exchange.realm !== undefined)?.realm : undefined)
  if (realm !== undefined && !/\r\nauthorization: /i.test(text))
    return page('401 Unauthorized', `WWW-Authenticate: Digest realm="${realm}", nonce="5f2a", qop="auth"\r\n`, '')
  if (known === undefined) return page('404 Not Found', '', '<html><body>404</body></html>')
  return page('200 OK', '', known.response)
}

function page(status: string, headers: string, body: string): Buffer {
  const length = Buffer.byteLength(body)
  return Buffer.from(
    `HTTP/1.1 ${status}\r\nServer: simulated\r\n${headers}Content-Length: ${length}\r\nConnection: close\r\n\r\n${body}`,
  )
}
