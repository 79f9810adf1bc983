import type { Random } from '../random.js'
import { type Host, type Packet, tcpFlags, tcpFrame } from './packet.js'

/** Something said on a connection. Text goes out as UTF-8. */
export interface TcpMessage {
  readonly from: 'client' | 'server'
  readonly timeMs: number
  readonly payload: string | Uint8Array
}

export interface TcpConversation {
  readonly client: Host
  readonly server: Host
  readonly startMs: number
  /** Round trip from the capturing point to the server. */
  readonly rttMs: number
  /** In order of time. */
  readonly messages: readonly TcpMessage[]
  /** False when the capture began after the connection was made. */
  readonly handshake: boolean
  /** `none` when the capture ended before the connection did. */
  readonly close: 'fin' | 'reset' | 'none'
  /** Largest payload of a segment in bytes. */
  readonly mss?: number
}

const none = new Uint8Array(0)

/**
 * Packets of one TCP connection as seen beside the client: handshake, data cut at the segment size, acknowledgements
 * (delayed by 40 ms where data goes back in time to carry them), and the end.
 */
export function tcpConversation(conversation: TcpConversation, random: Random): Packet[] {
  const { client, server, rttMs, messages } = conversation
  const mss = conversation.mss ?? 1400
  const packets: Packet[] = []
  const next = { client: random.bits(), server: random.bits() }
  const ipId = { client: random.bits() & 0xffff, server: random.bits() & 0xffff }
  const serverTtl = random.whole(44, 56)
  const send = (from: 'client' | 'server', timeMs: number, flags: number, payload: Uint8Array): void => {
    const other = from === 'client' ? 'server' : 'client'
    const bytes = tcpFrame({
      from: from === 'client' ? client : server,
      to: from === 'client' ? server : client,
      sequence: next[from],
      acknowledge: flags & tcpFlags.ack ? next[other] : 0,
      flags,
      window: from === 'client' ? 64_240 : 29_200,
      ipId: ipId[from]++,
      ttl: from === 'client' ? 64 : serverTtl,
      payload,
    })
    packets.push({ timeMs, bytes })
    next[from] = (next[from] + payload.length + (flags & (tcpFlags.syn | tcpFlags.fin) ? 1 : 0)) >>> 0
  }
  let lastMs = conversation.startMs
  if (conversation.handshake) {
    send('client', lastMs, tcpFlags.syn, none)
    send('server', lastMs + rttMs, tcpFlags.syn | tcpFlags.ack, none)
    send('client', lastMs + rttMs + 0.2, tcpFlags.ack, none)
    lastMs += rttMs + 0.2
  }
  for (let i = 0; i < messages.length; i++) {
    const message = messages[i]
    if (message === undefined) break
    const payload = typeof message.payload === 'string' ? Buffer.from(message.payload, 'utf8') : message.payload
    let timeMs = Math.max(message.timeMs, lastMs + 0.05)
    for (let at = 0; at < payload.length; at += mss) {
      const end = Math.min(payload.length, at + mss)
      send(message.from, timeMs, tcpFlags.ack | (end === payload.length ? tcpFlags.push : 0), payload.subarray(at, end))
      lastMs = timeMs
      timeMs += 0.1
    }
    const following = messages[i + 1]
    const delayMs = message.from === 'server' ? 40 : rttMs
    const carried =
      following !== undefined && following.from !== message.from && following.timeMs < lastMs + delayMs + 1
    const crowded = following !== undefined && following.timeMs < lastMs + delayMs
    if (!carried && !crowded) {
      lastMs += delayMs
      send(message.from === 'server' ? 'client' : 'server', lastMs, tcpFlags.ack, none)
    }
  }
  if (conversation.close === 'reset') send('server', lastMs + rttMs, tcpFlags.reset | tcpFlags.ack, none)
  if (conversation.close === 'fin') {
    send('client', lastMs + 5, tcpFlags.fin | tcpFlags.ack, none)
    send('server', lastMs + 5 + rttMs, tcpFlags.fin | tcpFlags.ack, none)
    send('client', lastMs + 5.2 + rttMs, tcpFlags.ack, none)
  }
  return packets
}
