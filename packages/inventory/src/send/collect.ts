import type { Socket } from 'node:net'
import type { Transport } from '../reply/exchange.js'
import { Received } from './received.js'
import { isWhole, looksWhole } from './whole.js'

/** How a reply ended. */
export type ReplyEnd = 'closed' | 'complete' | 'no-end' | 'too-long' | 'cut'

export interface Collected {
  readonly bytes: Buffer
  readonly end: ReplyEnd
}

/** Quiet for so long after what looks whole, a reply is taken as whole: some firmware never closes. */
const quietMs = 250

/**
 * Reads a reply until it is whole, the machine closes, the time is up, or it grows too long. Whatever the machine sends, and
 * in however small pieces, no more than `mostBytes` are held and no more than `timeoutMs` pass.
 */
export function collect(
  socket: Socket,
  transport: Transport,
  mostBytes: number,
  timeoutMs: number,
): Promise<Collected> {
  return new Promise((resolve) => {
    const received = new Received(mostBytes)
    let quiet: NodeJS.Timeout | undefined
    let settled = false
    const settle = (end: ReplyEnd) => {
      if (settled) return
      settled = true
      clearTimeout(deadline)
      clearTimeout(quiet)
      socket.destroy()
      resolve({ bytes: received.bytes(), end })
    }
    const deadline = setTimeout(() => settle('no-end'), timeoutMs)
    socket.on('data', (chunk: Buffer) => {
      if (!received.add(chunk)) {
        settle('too-long')
        return
      }
      clearTimeout(quiet)
      if (isWhole(transport, received)) settle('complete')
      else if (looksWhole(transport, received)) quiet = setTimeout(() => settle('complete'), quietMs)
    })
    socket.on('error', () => settle('cut'))
    socket.on('close', () => settle('closed'))
  })
}
