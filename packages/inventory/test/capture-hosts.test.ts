import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pcapBytes, Random, tcpConversation, udpFrame } from '@davylamp/lab'
import { openCapture } from '@davylamp/intake'
import { hostsInCapture, keepCapture, memoryKeeper } from '../src/index.js'

const startMs = Date.UTC(2026, 5, 1, 8)
const host = (ip: string, port: number) => ({
  ip,
  port,
  mac: `02:00:00:00:00:${ip.split('.').at(-1)?.padStart(2, '0')}`,
})
const everybody = host('255.255.255.255', 14235)

function captureOf(bytes: Uint8Array) {
  return openCapture('room.pcap', { kind: 'stream', chunks: () => chunked(bytes) })
}

async function* chunked(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

const press = (ip: string, text: string, seconds: number, port = 14235) => ({
  timeMs: startMs + seconds * 1000,
  bytes: udpFrame(host(ip, 40_000), { ...everybody, port }, Buffer.from(text), 1, 64),
})

const conversation = (serverIp: string, port: number) =>
  tcpConversation(
    {
      client: host('10.0.0.9', 50_000),
      server: host(serverIp, port),
      startMs,
      rttMs: 1,
      messages: [
        { from: 'client', timeMs: startMs + 10, payload: '{"command":"version"}' },
        { from: 'server', timeMs: startMs + 12, payload: '{"VERSION":[]}\0' },
      ],
      handshake: true,
      close: 'fin',
    },
    new Random(7),
  )

describe('hostsInCapture', () => {
  it('finds the presses of a capture, once each, with the hardware address on the wire', async () => {
    const { reports, summary } = await hostsInCapture(
      captureOf(
        pcapBytes([
          press('10.0.0.1', '10.0.0.1,02:00:00:00:00:01', 0),
          press('10.0.0.1', '10.0.0.1,02:00:00:00:00:01', 1),
          press('10.0.0.2', 'IP:10.0.0.2MAC:02:00:00:00:00:02', 2, 8888),
          press('10.0.0.3', 'no report', 3),
          press('10.0.0.1', '10.0.0.1,02:00:00:00:00:01', 60),
        ]),
      ),
    )
    expect(reports.map(({ report, timeMs }) => [report?.address, report?.sourceMac, timeMs - startMs])).toEqual([
      ['10.0.0.1', '02:00:00:00:00:01', 0],
      ['10.0.0.2', '02:00:00:00:00:02', 2000],
      [undefined, undefined, 3000],
      ['10.0.0.1', '02:00:00:00:00:01', 60_000],
    ])
    expect(reports[2]?.malformed?.code).toBe('listen.malformed')
    expect(summary.problems).toEqual([])
  })

  it('names hosts of our own networks that answer at a port of machines, and nobody else', async () => {
    const packets = [
      ...conversation('10.0.0.5', 4028),
      ...conversation('10.0.0.6', 443),
      ...conversation('8.8.8.8', 4028),
    ]
    const { answering } = await hostsInCapture(captureOf(pcapBytes(packets)))
    expect(answering.map(({ address, ports, mac }) => [address, ports, mac])).toEqual([
      ['10.0.0.5', [4028], '02:00:00:00:00:05'],
    ])
  })

  it('does not take a closed port for a machine', async () => {
    const refusal = conversation('10.0.0.5', 4028)
      .slice(0, 2)
      .map(({ timeMs, bytes }, index) => {
        if (index === 1) bytes[47] = 0x14 // RST, ACK
        return { timeMs, bytes }
      })
    expect((await hostsInCapture(captureOf(pcapBytes(refusal)))).answering).toEqual([])
  })

  it('keeps each report with the capture that it came from', async () => {
    const keeper = memoryKeeper()
    const packets = [press('10.0.0.1', '10.0.0.1,02:00:00:00:00:01', 0), ...conversation('10.0.0.5', 4028)]
    const captured = await hostsInCapture(captureOf(pcapBytes(packets)))
    await keepCapture(keeper, 'site/room.pcap', captured)
    expect(keeper.entries).toMatchObject([
      { kind: 'capture.read', body: { name: 'room.pcap', sha256: captured.summary.sha256, reports: 1, answering: 1 } },
      {
        kind: 'report.received',
        body: { source: '10.0.0.1', capture: captured.summary.sha256, at: '2026-06-01T08:00:00.000Z' },
      },
      { kind: 'host.seen', body: { address: '10.0.0.5', by: 'port', ports: [4028] } },
    ])
  })

  it('reads any damage without failing', async () => {
    const whole = pcapBytes([press('10.0.0.1', '10.0.0.1,02:00:00:00:00:01', 0), ...conversation('10.0.0.5', 4028)])
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(255), fc.nat(whole.length), async (at, byte, length) => {
        const damaged = whole.slice()
        damaged[at] = byte
        const { reports, answering } = await hostsInCapture(captureOf(damaged.subarray(0, length)))
        expect(reports.length + answering.length).toBeLessThanOrEqual(4)
      }),
    )
  })
})
