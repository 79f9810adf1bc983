import type { Transport } from '../reply/exchange.js'
import type { Received } from './received.js'

/** Whether a reply says by itself that it is over. */
export function isWhole(transport: Transport, received: Received): boolean {
  switch (transport) {
    case 'cgminer':
      return received.tail(1)[0] === 0
    case 'json-lines':
      return received.tail(1)[0] === 0x0a
    case 'len32le':
      return received.length >= 4 && received.length >= 4 + received.bytes().readUInt32LE(0)
    case 'http':
      return httpWhole(received)
    default:
      return false
  }
}

/** Whether nothing seems to be missing: taken as whole when nothing follows for a while. */
export function looksWhole(transport: Transport, received: Received): boolean {
  const text = received.tail(10).toString('latin1').trimEnd()
  if (transport !== 'http') return /[}\]|]$/.test(text)
  // servers that keep the connection open though asked to close it
  return received.bodyStart() !== null && (/[}\]]$/.test(text) || /<\/html>$/i.test(text))
}

function httpWhole(received: Received): boolean {
  const bodyStart = received.bodyStart()
  if (bodyStart === null) return false
  const head = received.bytes().subarray(0, bodyStart).toString('latin1')
  const declared = /\r\ncontent-length:[ \t]*(\d{1,15})[ \t]*\r/i.exec(head)?.[1]
  if (declared !== undefined) return received.length >= bodyStart + Number(declared)
  const chunked = /\r\ntransfer-encoding:[^\r]*chunked/i.test(head)
  return chunked && received.tail(7).toString('latin1').endsWith('\r\n0\r\n\r\n')
}
