import type { Socket } from 'node:net'
import type { Transport } from '../reply/exchange.js'

/** How a reply ended. */
export type ReplyEnd = 'closed' | 'complete' | 'no-end' | 'too-long' | 'cut'

export interface Collected {
  readonly bytes: Buffer
  readonly end: ReplyEnd
}

/** Quiet for so long after what looks whole, a reply is taken as whole: some firmware never closes. */
const quietMs = 250

/**
 * Reads a reply until it is whole, the machine closes, the time is up, or it grows too long. Whatever the machine sends,
 * no more than `mostBytes` are held and no more than `timeoutMs` pass.
 */
export function collect(
  socket: Socket,
  transport: Transport,
  mostBytes: number,
  timeoutMs: number,
): Promise<Collected> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    let quiet: NodeJS.Timeout | undefined
    let settled = false
    const settle = (end: ReplyEnd) => {
      if (settled) return
      settled = true
      clearTimeout(deadline)
      clearTimeout(quiet)
      socket.destroy()
      const bytes = Buffer.concat(chunks)
      resolve({ bytes: bytes.length > mostBytes ? bytes.subarray(0, mostBytes) : bytes, end })
    }
    const deadline = setTimeout(() => settle('no-end'), timeoutMs)
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > mostBytes) {
        settle('too-long')
        return
      }
      clearTimeout(quiet)
      const tail = chunks.length === 1 ? chunk : tailOf(chunks)
      if (isWhole(transport, tail, length, chunks)) settle('complete')
      else if (looksWhole(transport, tail)) quiet = setTimeout(() => settle('complete'), quietMs)
    })
    socket.on('error', () => settle('cut'))
    socket.on('close', () => settle('closed'))
  })
}

function tailOf(chunks: readonly Buffer[]): Buffer {
  const last = chunks.at(-1) ?? Buffer.alloc(0)
  return last.length >= 8 ? last : Buffer.concat(chunks.slice(-8))
}

function isWhole(transport: Transport, tail: Buffer, length: number, chunks: readonly Buffer[]): boolean {
  switch (transport) {
    case 'cgminer':
      return tail.at(-1) === 0
    case 'json-lines':
      return tail.at(-1) === 0x0a
    case 'len32le': {
      if (length < 4) return false
      const head = (chunks[0]?.length ?? 0) >= 4 ? (chunks[0] ?? tail) : Buffer.concat(chunks)
      return length >= 4 + head.readUInt32LE(0)
    }
    case 'http':
      return httpWhole(length, chunks)
    default:
      return false
  }
}

function httpWhole(length: number, chunks: readonly Buffer[]): boolean {
  const start = Buffer.concat(chunks.slice(0, 4)).subarray(0, 16_384).toString('latin1')
  const end = start.indexOf('\r\n\r\n')
  const declared = /\r\ncontent-length:\s*(\d+)/i.exec(start.slice(0, end + 2))?.[1]
  return end >= 0 && declared !== undefined && length >= end + 4 + Number(declared)
}

function looksWhole(transport: Transport, tail: Buffer): boolean {
  if (transport === 'http') return false
  const text = tail.subarray(-8).toString('latin1').trimEnd()
  return /[}\]|]$/.test(text)
}
