import { connect as connectSocket, type Socket } from 'node:net'
import type { Starter } from './starter.js'

/** Outcome of opening a connection. `starved`: our own computer ran out of sockets; says nothing of the machine. */
export type ConnectOutcome = 'refused' | 'silent' | 'unreachable' | 'starved'

export type Connected = { readonly socket: Socket } | { readonly outcome: ConnectOutcome }

/**
 * Opens a connection and writes nothing. The timer is armed after `connect()`, and when it fires two turns of the loop
 * pass before an address is called silent, so that connects that wait in the poll queue are seen first.
 */
export function connectTo(starter: Starter, address: string, port: number, timeoutMs: number): Promise<Connected> {
  const { promise, resolve } = withResolver<Connected>()
  starter.start(() => {
    const socket = connectSocket({ host: address, port })
    let settled = false
    const settle = (outcome: Connected) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      if ('outcome' in outcome) socket.destroy()
      resolve(outcome)
    }
    socket.on('connect', () => {
      settle({ socket })
    })
    socket.on('error', (error: NodeJS.ErrnoException) => {
      settle({ outcome: outcomeOf(error.code) })
    })
    const timer = setTimeout(() => {
      setImmediate(() => setImmediate(() => settle({ outcome: 'silent' })))
    }, timeoutMs)
  })
  return promise
}

function outcomeOf(code: string | undefined): ConnectOutcome {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
      return 'refused'
    case 'ETIMEDOUT':
      return 'silent'
    case 'EMFILE':
    case 'ENFILE':
    case 'ENOBUFS':
    case 'ENOMEM':
    case 'EADDRNOTAVAIL':
    case 'EAGAIN':
      return 'starved'
    default:
      return 'unreachable'
  }
}

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>((yes) => {
    resolve = yes
  })
  return { promise, resolve }
}
