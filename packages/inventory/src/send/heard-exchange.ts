import type { Exchange } from '../reply/exchange.js'
import { allowedRequests, type RequestId } from '../request/requests.js'
import { parseHttp } from './http-reply.js'

/** The exchange that raw bytes stand for; made the same way while scanning and, years later, from the journal. */
export function exchangeOf(
  id: RequestId,
  port: number,
  bytes: Buffer,
  authenticated = false,
  certificate: { readonly subject: string } | null = null,
): Exchange {
  const request = allowedRequests.get(id)
  if (request === undefined) throw new RangeError(`${id} is no allowed request`)
  const asked = {
    transport: request.transport,
    port,
    request: request.text,
    ...(request.method === undefined ? {} : { method: request.method }),
    ...(request.body === undefined ? {} : { body: request.body }),
    ...(authenticated ? { authenticated } : {}),
    ...(certificate === null ? {} : { certificate: certificate.subject }),
  }
  const http = parseHttp(bytes)
  if (http === null) {
    const payload = request.transport === 'len32le' ? bytes.subarray(4) : bytes
    return { ...asked, reply: payload.toString('utf8') }
  }
  // a web server may answer on any port, whatever was asked
  return {
    ...asked,
    transport: 'http',
    reply: http.body.toString('utf8'),
    status: http.status,
    ...(http.realm === null ? {} : { realm: http.realm }),
    ...(http.location === null ? {} : { location: http.location }),
    ...(http.server === null ? {} : { server: http.server }),
  }
}
