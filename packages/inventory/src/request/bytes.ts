import { addressNumber } from '../plan/address.js'
import { allowedRequests, type RequestId } from './requests.js'

/**
 * Every byte of a request to an address, framing included: the one place where bytes are made.
 *
 * @param authorization value of the header that {@link digestHeader} or {@link basicHeader} made, for a credential of the plan
 */
export function requestBytes(
  id: RequestId,
  address: string,
  port: number,
  authorization: string | null = null,
): Buffer {
  const request = allowedRequests.get(id)
  if (request === undefined) throw new RangeError(`${id} is no allowed request`)
  if (addressNumber(address) === null) throw new RangeError(`${address} is no address`)
  const { transport, text, method = 'GET', body } = request
  switch (transport) {
    case 'http':
      return Buffer.from(http(method, text, body, `${address}:${port}`, authorization), 'latin1')
    case 'len32le': {
      const payload = Buffer.from(text, 'latin1')
      const length = Buffer.alloc(4)
      length.writeUInt32LE(payload.length)
      return Buffer.concat([length, payload])
    }
    case 'json-lines':
    case 'json-rpc':
    case 'text':
      return Buffer.from(`${text}\n`, 'latin1')
    default:
      return Buffer.from(text, 'latin1')
  }
}

function http(
  method: string,
  path: string,
  body: string | undefined,
  host: string,
  authorization: string | null,
): string {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Accept: application/json, text/html',
    'Connection: close',
  ]
  if (authorization !== null) {
    if (!/^(?:Digest|Basic) [\x20-\x7e]+$/.test(authorization)) throw new RangeError('not a login header')
    lines.push(`Authorization: ${authorization}`)
  }
  if (body !== undefined)
    lines.push('Content-Type: application/x-www-form-urlencoded', `Content-Length: ${Buffer.byteLength(body)}`)
  return `${lines.join('\r\n')}\r\n\r\n${body ?? ''}`
}
