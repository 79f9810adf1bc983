import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { dnsLookup, type Packet, Random, tcpFrame, udpFrame } from '@davylamp/lab'
import { openCapture } from '@davylamp/intake'
import { describe, expect, it } from 'vitest'
import { scanCapture } from '../src/index.js'
import { place } from '../src/read/place.fixture.js'
import { readSflow } from '../src/read/sflow.js'
import { captureOf } from './capture-of.js'
import { miner, pool } from './conversations.js'

const timeMs = Date.UTC(2022, 7, 15, 3)
const words = (...numbers: readonly number[]) => {
  const bytes = Buffer.alloc(numbers.length * 4)
  for (const [i, number] of numbers.entries()) bytes.writeUInt32BE(number, 4 * i)
  return bytes
}

/** A datagram of sFlow v5 with one sample for each frame. */
function sflow(frames: readonly Uint8Array[], rate: number, isExpanded = false): Buffer {
  const samples = frames.map((frame) => {
    const cut = frame.subarray(0, 128)
    const padded = Buffer.concat([cut, Buffer.alloc((4 - (cut.length % 4)) % 4)])
    const record = Buffer.concat([words(1, 16 + padded.length, 1, frame.length, 4, cut.length), padded])
    const head = isExpanded ? words(7, 0, 1, rate, 0, 0, 0, 1, 0, 2, 1) : words(7, 1, rate, 0, 0, 1, 2, 1)
    const body = Buffer.concat([head, record])
    return Buffer.concat([words(isExpanded ? 3 : 1, body.length), body])
  })
  return Buffer.concat([words(5, 1, 0x0a00_0001, 0, 1, 1000, samples.length), ...samples])
}

const tcp = (payload = '') =>
  tcpFrame({
    from: miner,
    to: pool,
    sequence: 1,
    acknowledge: 0,
    flags: payload === '' ? 2 : 24,
    window: 1000,
    ipId: 1,
    ttl: 64,
    payload: Buffer.from(payload),
  })

const resolver = { ip: '192.0.2.1', port: 53, mac: '02:00:00:00:00:03' }
const asked = dnsLookup(
  { client: { ...miner, port: 40_000 }, resolver, name: 'xmr.f2pool.com', address: pool.ip, timeMs },
  new Random(1),
)

describe('sFlow', () => {
  it.each([false, true])('gives the ends of sampled packets, names and the rate (expanded: %s)', (isExpanded) => {
    const found = readSflow(sflow([tcp(), asked[1]?.bytes ?? tcp()], 512, isExpanded), timeMs, place)
    expect(found?.sampling).toBe(512)
    expect(found?.records).toMatchObject([
      {
        is: 'flow',
        oriented: true,
        from: { address: miner.ip },
        to: { address: pool.ip, port: 3333 },
        firstMs: timeMs,
      },
      { is: 'flow', transport: 'udp' },
      { is: 'name', host: 'xmr.f2pool.com', addresses: [pool.ip], from: { address: miner.ip }, to: { port: 53 } },
    ])
  })

  it('in a capture finds what has a name, and says what sampling rules out', async () => {
    const from = { ip: '10.0.0.1', port: 6343, mac: '02:00:00:00:00:09' }
    const to = { ip: '10.0.0.2', port: 6343, mac: '02:00:00:00:00:0a' }
    const packets: Packet[] = Array.from({ length: 5 }, (_, i) => ({
      timeMs: timeMs + i * 1000,
      bytes: udpFrame(from, to, sflow(i === 0 ? [asked[1]?.bytes ?? tcp()] : [tcp('x')], 1000), i, 64),
    }))
    const { findings, problems, summary } = await scanCapture(captureOf(packets))
    expect(summary.counts['exported']).toBe(6)
    expect(problems.map(({ code }) => code)).toEqual(['network.exports-sampled'])
    const flow = findings.find(({ subject }) => subject.kind === 'flow' && subject.serverPort === 3333)
    expect(flow).toMatchObject({ verdict: 'suspect', mining: { pool: 'xmr.f2pool.com:3333' } })
    expect(flow?.missing.map(({ code }) => code)).toContain('network.missing.sampled')
  })

  it('is not read out of what is broken', () => {
    const whole = sflow([tcp('x'.repeat(90))], 10)
    for (let end = 0; end < whole.length; end++) expect(readSflow(whole.subarray(0, end), timeMs, place)).toBeNull()
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        const damaged = Buffer.from(whole)
        damaged[at] = value
        readSflow(damaged, timeMs, place)
      }),
      { numRuns: 3000 },
    )
  })
})

const data = join(
  process.env['DAVYLAMP_DATA'] ?? join(import.meta.dirname, '../../../../shared/data'),
  'network/benign',
)
describe.skipIf(!existsSync(data))('real sFlow', () => {
  it.each([
    ['ndpi__sflow.pcap', undefined],
    ['tcpdump__sflow_expanded.pcap', 1],
    ['tcpdump__sflow-print-v6.pcap', undefined],
  ])('%s holds sampled packets: %s', async (name, exported) => {
    const path = join(data, name)
    const { findings, summary } = await scanCapture(openCapture(name, { kind: 'file', path }))
    expect(findings).toEqual([])
    expect(summary.counts['exported']).toBe(exported)
  })
})
