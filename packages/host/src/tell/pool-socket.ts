import { isPoolEndpoint, poolOf } from '@davylamp/mining'
import { type Tell, type Term } from './tell.js'

/** Ports that pools have long used for their protocol; hints beside a long-lived connection, nothing by themselves. */
const poolPorts: ReadonlySet<number> = new Set([
  3333, 4444, 5555, 7777, 8888, 9999, 13531, 14433, 14444, 10128, 10343, 20128, 19999, 45700, 3032, 3256,
])

/** A connection of a process to a pool. */
export const poolSocket: Tell = {
  name: 'pool-socket',
  cap: 3.5,
  look({ picture }) {
    const terms: Term[] = []
    for (const { pid, remoteAddress, remoteHost, remotePort } of picture.sockets) {
      const named = remoteHost === null ? null : poolOf(remoteHost)
      const to = `${remoteHost ?? remoteAddress}:${remotePort}`
      const program =
        picture.processes.find((process) => pid !== null && process.pid === pid)?.name ?? String(pid ?? '?')
      if ((named !== null && named.role !== 'web') || isPoolEndpoint(remoteAddress, remotePort))
        terms.push({
          code: 'host.socket.pool',
          weight: 3,
          bears: 'mining',
          params: { program, to },
          facts: { pool: to },
        })
      else if (poolPorts.has(remotePort) && !isPrivate(remoteAddress) && pid !== null)
        terms.push({ code: 'host.socket.port', weight: 0.6, bears: 'context', params: { program, to } })
    }
    return terms.slice(0, 20)
  },
}

function isPrivate(address: string): boolean {
  return /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1|fe80|f[cd])/i.test(address)
}
