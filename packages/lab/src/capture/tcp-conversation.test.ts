import { describe, expect, it } from 'vitest'
import { Random } from '../random.js'
import { pcapBytes } from './pcap.js'
import { readPcap } from './read-back.js'
import { tcpConversation, type TcpMessage } from './tcp-conversation.js'

const client = { ip: '10.0.0.5', mac: '02:00:00:00:00:05', port: 50_123 }
const server = { ip: '192.0.2.9', mac: '02:00:00:00:00:01', port: 3333 }
const messages: readonly TcpMessage[] = [
  { from: 'client', timeMs: 1_000_100, payload: 'hello\n' },
  { from: 'server', timeMs: 1_000_180, payload: `${'x'.repeat(3000)}\n` },
  { from: 'server', timeMs: 1_009_000, payload: 'push\n' },
  { from: 'client', timeMs: 1_020_000, payload: 'bye\n' },
]

describe('tcpConversation', () => {
  const packets = tcpConversation(
    { client, server, startMs: 1_000_000, rttMs: 30, messages, handshake: true, close: 'fin' },
    new Random(1),
  )
  const read = readPcap(pcapBytes(packets))

  it('has right checksums in every packet', () => {
    expect(read.every((packet) => packet.checksumsRight)).toBe(true)
  })

  it('opens and closes as TCP does', () => {
    expect(read.slice(0, 3).map((packet) => packet.flags)).toEqual([2, 18, 16])
    expect(read.slice(-3).map((packet) => packet.flags)).toEqual([17, 17, 16])
  })

  it('carries every byte once and in sequence, in both directions', () => {
    for (const [side, from] of [
      ['client', '10.0.0.5:50123'],
      ['server', '192.0.2.9:3333'],
    ] as const) {
      const own = read.filter((packet) => packet.from === from)
      let next = own[0]?.sequence ?? 0
      let text = ''
      for (const packet of own) {
        expect(packet.sequence).toBe(next)
        text += Buffer.from(packet.payload).toString()
        next = (next + packet.payload.length + (packet.flags & 3 ? 1 : 0)) >>> 0
      }
      expect(text).toBe(
        messages
          .filter((message) => message.from === side)
          .map((message) => String(message.payload))
          .join(''),
      )
    }
  })

  it('runs forward in time', () => {
    for (let i = 1; i < read.length; i++) {
      expect((read[i]?.timeMs ?? 0) >= (read[i - 1]?.timeMs ?? 0)).toBe(true)
    }
  })

  it('acknowledges a lone push', () => {
    const push = read.findIndex((packet) => Buffer.from(packet.payload).toString() === 'push\n')
    expect(read[push + 1]).toMatchObject({ from: '10.0.0.5:50123', flags: 16 })
  })
})
