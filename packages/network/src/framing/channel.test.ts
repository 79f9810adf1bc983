import { deflateRawSync, constants, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { certificateOf, serverFlight } from '../name/certificate.fixture.js'
import { Channel } from './channel.js'
import type { Message } from './framing.js'

const subscribe = '{"id":1,"method":"mining.subscribe","params":["x"]}'

/** Says each part in its direction, one byte at a time, and gives the JSON messages that come out. */
function said(...parts: readonly (readonly [0 | 1, string | Uint8Array])[]) {
  const messages: Message[] = []
  const hosts: string[] = []
  const listener = {
    message: (_: 0 | 1, m: Message) => messages.push(m),
    pass: () => -1,
    learn: () => {},
    destination: (host: string) => hosts.push(host),
    node: () => hosts.push('node'),
  }
  const channel = new Channel(listener, [true, true])
  for (const [side, part] of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    for (let i = 0; i < bytes.length; i++) channel.push(side, bytes, i, 1)
  }
  return {
    json: messages.flatMap((m) => (m.kind === 'json' ? [JSON.stringify(m.json)] : [])),
    messages,
    hosts,
    channel,
  }
}

function webSocketFrame(payload: Uint8Array, first: number, mask: boolean): Uint8Array {
  const key = [1, 2, 3, 4]
  const length = payload.length < 126 ? [payload.length] : [126, payload.length >> 8, payload.length & 255]
  const head = [first, (length[0] ?? 0) | (mask ? 0x80 : 0), ...length.slice(1), ...(mask ? key : [])]
  return Uint8Array.from([...head, ...payload.map((byte, i) => (mask ? byte ^ (key[i % 4] ?? 0) : byte))])
}

describe('a channel opens', () => {
  it('plain lines', () => expect(said([0, `${subscribe}\n`]).json).toEqual([subscribe]))

  it('HTTP by length, in chunks and compressed, one after another', () => {
    const gz = gzipSync(subscribe).toString('latin1')
    const { json } = said(
      [
        0,
        `POST / HTTP/1.1\r\nContent-Length: ${subscribe.length}\r\n\r\n${subscribe}POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n`,
      ],
      [
        0,
        `5\r\n${subscribe.slice(0, 5)}\r\n${(subscribe.length - 5).toString(16)}\r\n${subscribe.slice(5)}\r\n0\r\n\r\n`,
      ],
      [0, `POST / HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: ${gz.length}\r\n\r\n${gz}`],
      [1, `HTTP/1.1 200 OK\r\n\r\n${subscribe}`],
    )
    expect(json).toEqual([subscribe, subscribe, subscribe, subscribe])
  })

  it('CONNECT, with the host that was asked for', () => {
    const { json, hosts } = said(
      [0, 'CONNECT pool.example:3333 HTTP/1.1\r\n\r\n'],
      [1, 'HTTP/1.1 200 OK\r\n\r\n'],
      [0, `${subscribe}\n`],
      [1, `${subscribe}\n`],
    )
    expect(json).toEqual([subscribe, subscribe])
    expect(hosts).toEqual(['pool.example:3333'])
  })

  it('SOCKS5 with a password, and SOCKS4a', () => {
    const five = said(
      [0, '\x05\x01\x02'],
      [1, '\x05\x02'],
      [0, '\x01\x01u\x01p'],
      [1, '\x01\x00'],
      [0, '\x05\x01\x00\x03\x04pool\x0d\x05'],
      [1, '\x05\x00\x00\x01\0\0\0\0\0\0'],
      [0, subscribe],
      [1, subscribe],
    )
    expect([five.json, five.hosts]).toEqual([[subscribe, subscribe], ['pool:3333']])
    const four = said(
      [0, '\x04\x01\x0d\x05\0\0\0\x01user\0pool\0'],
      [1, '\0\x5a\0\0\0\0\0\0'],
      [0, subscribe],
      [1, subscribe],
    )
    expect([four.json, four.hosts]).toEqual([[subscribe, subscribe], ['pool:3333']])
  })

  it('PROXY headers of both versions', () => {
    expect(said([0, `PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\n${subscribe}`]).json).toEqual([subscribe])
    expect(said([0, `\r\n\r\n\0\r\nQUIT\n\x21\x11\0\x0c${'\0'.repeat(12)}${subscribe}`]).json).toEqual([subscribe])
  })

  it('WebSocket, masked, in fragments, compressed with context', () => {
    const upgrade = 'GET /ws HTTP/1.1\r\nUpgrade: websocket\r\nSec-WebSocket-Extensions: permessage-deflate\r\n\r\n'
    const bytes = Buffer.from(subscribe)
    const compressed = deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, -4)
    const { json } = said(
      [0, upgrade],
      [0, webSocketFrame(bytes.subarray(0, 9), 0x01, true)],
      [0, webSocketFrame(new Uint8Array(0), 0x89, true)],
      [0, webSocketFrame(bytes.subarray(9), 0x80, true)],
      [0, webSocketFrame(compressed, 0xc1, true)],
    )
    expect(json).toEqual([subscribe, subscribe])
  })

  it('BTCAgent’s frames between lines', () => {
    expect(said([0, `${subscribe}\n\x7f\x02\x0e\0${'{'.repeat(10)}${subscribe}`]).json).toEqual([subscribe, subscribe])
  })

  it('nodes, and what cannot be read', () => {
    expect(said([0, '\xf9\xbe\xb4\xd9version']).hosts).toEqual(['node'])
    const tls = said([0, '\x16\x03\x01\0\x05hello'], [1, '\x16\x03\x03\0\x05hello'])
    expect([tls.channel.closed, tls.channel.unreadable]).toEqual([true, true])
    const tunnel = said([0, Uint8Array.of(0, 0, 0, 0x80, 0x1f, 0x26, 0x71, 0x32)])
    expect([tunnel.channel.closed, tunnel.channel.unreadable]).toEqual([true, true])
    const mail = said([1, '220 mail.example ESMTP\r\n'])
    expect([mail.channel.closed, mail.channel.unreadable]).toEqual([true, false])
  })
})

it('does not leave a protocol of the field to its rhythm', () => {
  const listener = { message: () => {}, pass: () => -1, learn: () => {}, destination: () => {}, node: () => {} }
  for (const startSeen of [true, false]) {
    const channel = new Channel(listener, [startSeen, startSeen])
    channel.push(1, Buffer.from('05640a4406000400bfb0d1f7820000ba39', 'hex'), 0, 17)
    expect([channel.closed, channel.unreadable]).toEqual([true, false])
  }
})

it('reads a request that comes after the server has already refused', () => {
  const { messages } = said(
    [1, 'HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n400 Bad Request'],
    [0, 'POST / HTTP/1.1\r\nX-Mining-Extensions: longpoll midstate\r\nContent-Length: 116\r\n\r\n'],
  )
  expect(messages).toMatchObject([{ kind: 'http', http: { request: true, method: 'POST' } }])
})

describe('TLS before it encrypts', () => {
  const certificate = certificateOf('relay', 'relay', ['eu.pool.example'])
  const opaque = (...parts: readonly (readonly [0 | 1, Uint8Array])[]) => {
    const { messages, channel } = said(...parts)
    const told = messages.flatMap((message) => (message.kind === 'opaque' ? [message.certificate] : []))
    return { told: told.filter((one) => one !== null), closed: channel.closed }
  }
  const hello = Uint8Array.of(0x16, 3, 1, 0, 4, 1, 0, 0, 0)
  const keyExchange = Uint8Array.of(0x16, 3, 3, 0, 4, 16, 0, 0, 0)

  it('shows the certificate of the server, in any segments', () => {
    const { told, closed } = opaque([0, hello], [1, serverFlight(certificate, '1.2', 500)], [0, keyExchange])
    expect(told).toEqual([{ names: ['eu.pool.example'], selfSigned: true }])
    expect(closed).toBe(true)
  })

  it('is waited for no longer than until the client goes on', () => {
    const part = serverFlight(certificate, '1.2', 500).subarray(0, 80)
    expect(opaque([0, hello], [1, part]).closed).toBe(false)
    expect(opaque([0, hello], [1, part], [0, keyExchange]).closed).toBe(true)
    expect(opaque([0, hello], [1, serverFlight(certificate, '1.3', 500).subarray(0, 80)]).closed).toBe(true)
  })
})
