import { createServer, type Socket } from 'node:net'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Transport } from '../reply/exchange.js'
import { collect, type Collected } from './collect.js'

/** What is collected of a server that does `serve` with each connection. */
async function collected(
  transport: Transport,
  serve: (socket: Socket) => void,
  { mostBytes = 65_536, timeoutMs = 2000 } = {},
): Promise<Collected> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    serve(socket)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const socket = connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1')
  const reply = await collect(socket, transport, mostBytes, timeoutMs)
  server.close()
  return reply
}

/** Piece by piece, each in a segment of its own. */
function inPieces(pieces: readonly string[], end = false) {
  return (socket: Socket) => {
    socket.setNoDelay(true)
    const left = [...pieces]
    const next = () => {
      const piece = left.shift()
      if (piece !== undefined) socket.write(piece, () => setTimeout(next, 1))
      else if (end) socket.end()
    }
    next()
  }
}

describe('collect', () => {
  it('takes a reply as whole that says so, though the server never closes', async () => {
    const page = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello'
    expect(await collected('http', (socket) => socket.write(page))).toMatchObject({ end: 'complete' })
    const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n'
    expect(await collected('http', (socket) => socket.write(chunked))).toMatchObject({ end: 'complete' })
    const bare = 'HTTP/1.1 200 OK\r\n\r\n{"a":1}\n'
    expect(await collected('http', (socket) => socket.write(bare))).toMatchObject({ end: 'complete' })
    const framed = Buffer.from([2, 0, 0, 0, 0x7b, 0x7d])
    expect(await collected('len32le', (socket) => socket.write(framed))).toMatchObject({ end: 'complete' })
  })

  it('gives the same reply however it is cut into pieces', async () => {
    const text = 'HTTP/1.1 200 OK\r\nServer: x\r\nContent-Length: 11\r\n\r\n{"a": "bcd"}'.slice(0, -1)
    const { bytes, end } = await collected('http', inPieces([...text]))
    expect([bytes.toString(), end]).toEqual([text, 'complete'])
  })

  it('holds no more than it may, and says so', async () => {
    const { bytes, end } = await collected('cgminer', (socket) => socket.end('x'.repeat(100_000)), { mostBytes: 5000 })
    expect([bytes.length, end]).toEqual([5000, 'too-long'])
    const promised = Buffer.from([0xff, 0xff, 0xff, 0xff])
    expect(await collected('len32le', (socket) => socket.end(promised))).toMatchObject({ end: 'closed' })
  })

  it('keeps what came when the time is up, however it drips', async () => {
    const drip = (socket: Socket) => {
      const timer = setInterval(() => socket.write('a'), 20)
      socket.on('close', () => clearInterval(timer))
    }
    const { bytes, end } = await collected('http', drip, { timeoutMs: 200 })
    expect(end).toBe('no-end')
    expect(bytes.length).toBeGreaterThan(0)
  })

  it('keeps what came when the connection breaks at any byte', async () => {
    const reply = '{"STATUS":[]}\0'
    for (let at = 0; at < reply.length; at++) {
      const { bytes } = await collected('cgminer', (socket) => socket.end(reply.slice(0, at)))
      expect(bytes.toString()).toBe(reply.slice(0, at))
    }
  })
})
