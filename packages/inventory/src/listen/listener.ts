import { createSocket, type Socket } from 'node:dgram'
import type { Sentence } from '@davylamp/finding'
import type { Keeper } from '../keep/keeper.js'
import { keepBytes } from '../keep/kept-bytes.js'
import { Flood } from './flood.js'
import { type Datagram, type IpReport, readReport, reportPorts } from './report.js'
import { Repeats } from './repeats.js'

export interface HeardReport {
  readonly report: IpReport
  /** The item on the shelf whose button was pressed, where one was named. */
  readonly item: string | null
}

export interface ListenerOptions {
  readonly keeper: Keeper
  /** Item that the officer stands before. */
  readonly currentItem: () => string | null
  readonly onReport: (heard: HeardReport) => void
  readonly onMalformed: (said: Sentence) => void
  /** A keeper that fails ends the listening: nothing may be used that was not kept. */
  readonly onFailure: (error: unknown) => void
  readonly host?: string
  readonly ports?: readonly number[]
}

export interface Listener {
  /** Ports that could not be bound, since another program listens there. */
  readonly busyPorts: readonly number[]
  /** Ends the listening; says how many datagrams of a flood were not kept. */
  close(): Promise<{ readonly dropped: number }>
}

/** Listens on the makers' report ports and sends nothing, ever. */
export async function listen(options: ListenerOptions): Promise<Listener> {
  const repeats = new Repeats()
  const flood = new Flood()
  const sockets: Socket[] = []
  const busyPorts: number[] = []
  for (const port of options.ports ?? reportPorts) {
    const socket = createSocket({ type: 'udp4', reuseAddr: true })
    socket.on('message', (payload, { address }) => {
      if (flood.isTooMuch(address, Date.now())) return
      const datagram = { source: address, port, payload }
      take(datagram, repeats, options).catch(options.onFailure)
    })
    if (await bound(socket, port, options.host ?? '0.0.0.0')) sockets.push(socket)
    else busyPorts.push(port)
  }
  return {
    busyPorts,
    close: async () => {
      await Promise.all(sockets.map((socket) => new Promise<void>((done) => socket.close(() => done()))))
      if (flood.dropped > 0) await options.keeper.append('reports.dropped', { count: flood.dropped })
      return { dropped: flood.dropped }
    },
  }
}

async function take(datagram: Datagram, repeats: Repeats, options: ListenerOptions): Promise<void> {
  const item = options.currentItem()
  const isRepeat = repeats.isRepeat(datagram, Date.now())
  const { source, port, payload } = datagram
  const kept = await keepBytes(options.keeper, payload, `report-${source}-${port}.bin`)
  await options.keeper.append('report.received', {
    source,
    port,
    ...(item === null ? {} : { item }),
    ...(isRepeat ? { isRepeat } : {}),
    ...kept,
  })
  if (isRepeat) return
  const read = readReport(datagram)
  if (read === null) return
  if ('malformed' in read) options.onMalformed(read.malformed)
  else options.onReport({ report: read.report, item })
}

function bound(socket: Socket, port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    socket.once('error', () => {
      socket.close()
      resolve(false)
    })
    socket.bind(port, host, () => resolve(true))
  })
}
