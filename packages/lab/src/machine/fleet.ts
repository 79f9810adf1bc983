import { networkInterfaces } from 'node:os'
import { createServer, type Server, type Socket } from 'node:net'
import { replyTo } from './reply-to.js'
import type { Behaviour, SimulatedMachine } from './simulated-machine.js'

/** Machines that listen until they are switched off. */
export interface Fleet {
  /** Requests as they came, for tests that ask what was sent. */
  readonly received: readonly { readonly address: string; readonly port: number; readonly bytes: Buffer }[]
  /** The most requests that one machine was answering at once. */
  readonly mostAtOnce: number
  /** Pulls the plug of one machine, or of all. */
  switchOff(address?: string): Promise<void>
}

/** Starts machines on their loopback addresses. */
export async function startFleet(machines: readonly SimulatedMachine[]): Promise<Fleet> {
  const servers = new Map<string, Server[]>()
  const sockets = new Map<string, Set<Socket>>()
  const received: { address: string; port: number; bytes: Buffer }[] = []
  const answering = new Map<string, number>()
  let mostAtOnce = 0
  for (const machine of machines) {
    if (!isLoopback(machine.address)) throw new RangeError('simulated machines live on loopback addresses')
    const open = new Set<Socket>()
    sockets.set(machine.address, open)
    for (const port of new Set(machine.exchanges.map((exchange) => exchange.port))) {
      const exchanges = machine.exchanges.filter((exchange) => exchange.port === port)
      const server = createServer((socket) => {
        open.add(socket)
        socket.on('close', () => open.delete(socket))
        socket.on('error', () => socket.destroy())
        let request = Buffer.alloc(0)
        let answered = false
        socket.on('data', (chunk: Buffer) => {
          request = Buffer.concat([request, chunk])
          const reply = answered ? null : replyTo(exchanges, request)
          if (reply === null) return
          answered = true
          received.push({ address: machine.address, port, bytes: request })
          const pending = (answering.get(machine.address) ?? 0) + 1
          answering.set(machine.address, pending)
          mostAtOnce = Math.max(mostAtOnce, pending)
          socket.once('finish', () => answering.set(machine.address, (answering.get(machine.address) ?? 1) - 1))
          behave(socket, reply, machine.behaviour ?? { kind: 'normal' })
        })
      })
      await listen(server, port, machine.address)
      servers.set(machine.address, [...(servers.get(machine.address) ?? []), server])
    }
  }
  return {
    received,
    get mostAtOnce() {
      return mostAtOnce
    },
    switchOff: async (address) => {
      for (const name of address === undefined ? [...servers.keys()] : [address]) {
        for (const socket of sockets.get(name) ?? []) socket.destroy()
        await Promise.all((servers.get(name) ?? []).map((server) => new Promise((done) => server.close(done))))
        servers.delete(name)
      }
    },
  }
}

/** 127/8, or an address that was given to the loopback interface: nothing of it can be reached from outside. */
function isLoopback(address: string): boolean {
  if (address.startsWith('127.')) return true
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return own.some((it) => it.internal && it.address === address)
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, backlog: 64 }, resolve)
  })
}

function behave(socket: Socket, reply: Buffer, behaviour: Behaviour): void {
  switch (behaviour.kind) {
    case 'normal':
      socket.end(reply)
      break
    case 'slow':
      setTimeout(() => socket.end(reply), behaviour.delayMs)
      break
    case 'cut':
      socket.write(reply.subarray(0, behaviour.afterBytes), () => socket.resetAndDestroy())
      break
    case 'silent':
      break
    case 'tarpit': {
      let at = 0
      const timer = setInterval(
        () => socket.write(reply.subarray(at % reply.length, (at++ % reply.length) + 1)),
        behaviour.everyMs,
      )
      socket.on('close', () => clearInterval(timer))
      break
    }
    case 'endless':
      pour(socket, behaviour.bytes)
      break
    case 'garbage':
      socket.end(garbage(behaviour.seed, 4096))
      break
  }
}

/** As much as the reader takes, one line, no end. */
function pour(socket: Socket, bytes: number): void {
  const chunk = Buffer.alloc(65_536, '{"a":"x')
  let left = bytes
  const more = () => {
    while (left > 0 && !socket.destroyed) {
      left -= chunk.length
      if (!socket.write(chunk)) return
    }
  }
  socket.on('drain', more)
  more()
}

function garbage(seed: number, length: number): Buffer {
  let state = seed >>> 0 || 1
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state >>> 24
    }),
  )
}
