import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { Random } from '../random.js'
import { drawingPage, miningPage, miningScript } from './mining-page.js'

export interface WebPool {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** Messages that pages sent to `/proxy`. */
  readonly received: readonly string[]
  close(): Promise<void>
}

/**
 * A site on loopback with a page that mines (`/`) and one that only computes (`/snow`), and behind `/proxy` a pool that speaks
 * Coinhive's form: it hands out jobs of noise and accepts whatever comes. Nothing is hashed anywhere.
 */
export async function startWebPool(seed = 1): Promise<WebPool> {
  const random = new Random(seed)
  const received: string[] = []
  const sockets = new Set<Duplex>()
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(404).end()
    const isScript = request.url === '/player.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? miningScript : request.url === '/snow' ? drawingPage : miningPage)
  })
  server.on('upgrade', (request, socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.write(accepted(request.headers['sec-websocket-key'] ?? ''))
    if (request.url !== '/proxy') return
    const job = { job_id: random.hex(8), blob: random.hex(76), target: 'ffffff00' }
    socket.on('data', (bytes: Buffer) => {
      for (const text of textsOf(bytes)) {
        received.push(text)
        if (text.includes('"auth"')) {
          socket.write(frame(JSON.stringify({ type: 'authed', params: { token: '', hashes: 0 } })))
          socket.write(frame(JSON.stringify({ type: 'job', params: job })))
        } else socket.write(frame(JSON.stringify({ type: 'hash_accepted', params: { hashes: received.length } })))
      }
    })
  })
  await listening(server)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve()))
}

/** RFC 6455, 1.3. */
function accepted(key: string): string {
  const answer = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
  return `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${answer}\r\n\r\n`
}

/** A text frame; RFC 6455, 5.2. Longer than 65,535 bytes is never said here. */
function frame(text: string): Buffer {
  const body = Buffer.from(text)
  const head = body.length < 126 ? [0x81, body.length] : [0x81, 126, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from(head), body])
}

/** The texts of whole, masked frames. */
function textsOf(bytes: Buffer): string[] {
  const texts: string[] = []
  let at = 0
  while (at + 6 <= bytes.length) {
    const opcode = (bytes[at] ?? 0) & 15
    const short = (bytes[at + 1] ?? 0) & 127
    const start = at + (short === 126 ? 4 : 2)
    const length = short === 126 ? bytes.readUInt16BE(at + 2) : short
    const mask = bytes.subarray(start, start + 4)
    const body = Buffer.from(bytes.subarray(start + 4, start + 4 + length).map((byte, i) => byte ^ (mask[i % 4] ?? 0)))
    if (opcode === 1) texts.push(body.toString('utf8'))
    at = start + 4 + length
  }
  return texts
}
