import { createSocket, type RemoteInfo } from 'node:dgram'
import { once } from 'node:events'
import { isIPv6 } from 'node:net'
import { endpoint } from '@davylamp/finding'

export interface ListenPlace {
  readonly address: string
  readonly port: number
}

export interface ExportListener {
  /** The place that was taken; the port where 0 was asked for. */
  readonly place: ListenPlace
  close(): Promise<void>
}

/** What the system shall hold while we judge. */
const bufferBytes = 4 * 1024 * 1024

/** Hears UDP on one address and nothing else, and sends nothing. Fails when the place cannot be taken. */
export async function listenForExports(
  { address, port }: ListenPlace,
  onDatagram: (source: string, exporter: string, bytes: Uint8Array) => void,
): Promise<ExportListener> {
  const socket = createSocket({ type: isIPv6(address) ? 'udp6' : 'udp4', recvBufferSize: bufferBytes })
  socket.bind({ address, port, exclusive: true })
  await once(socket, 'listening')
  const taken = { address, port: socket.address().port }
  const source = `udp:${endpoint(taken.address, taken.port)}`
  socket.on('message', (bytes: Buffer, from: RemoteInfo) => onDatagram(source, from.address, bytes))
  return {
    place: taken,
    async close() {
      socket.close()
      await once(socket, 'close')
    },
  }
}
