import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyPacket } from '../packet/packet.js'
import { readDns } from './dns.js'
import { DnsFlows } from './dns-flows.js'
import { NameBook } from './name-book.js'

function labels(host: string): number[] {
  return [...host.split('.').flatMap((label) => [label.length, ...Buffer.from(label)]), 0]
}
const question = (host: string) => [0, 7, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, ...labels(host), 0, 1, 0, 1]
/** One address, whose owner points back at the question. */
const answer = (host: string, address: readonly number[]) => {
  const asked = question(host)
  asked[2] = 0x81
  asked[7] = 1
  return [...asked, 0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address]
}

describe('DNS', () => {
  it('reads names and addresses', () => {
    const bytes = Uint8Array.from(answer('XMR.Pool.Example', [192, 0, 2, 1]))
    const message = readDns(bytes, 0, bytes.length)
    expect(message).toMatchObject({ reply: true, name: 'xmr.pool.example' })
    expect(message?.addresses).toEqual(['192.0.2.1'])
  })

  it('survives any bytes, and pointers in a circle', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const message = readDns(bytes, 0, bytes.length)
        expect(message === null || message.name.length > 0).toBe(true)
      }),
    )
    const circle = Uint8Array.from([0, 7, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0xc0, 12, 0, 1, 0, 1])
    expect(readDns(circle, 0, circle.length)).toBeNull()
  })
})

describe('DNS flows', () => {
  const header = [10, 0, 0, 5, 10, 0, 0, 1]
  function hear(how: 'packet' | 'segment', payload: readonly number[]) {
    const bytes = Uint8Array.from([...header, ...payload])
    const place = { source: 'x', number: 1, timeMs: 0, fileOffset: 0, bytes, frame: bytes, at: 0, length: bytes.length }
    const names = new NameBook()
    const flows = new DnsFlows(place, names)
    flows[how](0, {
      ...emptyPacket(),
      sourceAt: 0,
      destinationAt: 4,
      sourcePort: 50_000,
      destinationPort: 53,
      payloadAt: header.length,
      payloadLength: payload.length,
      wirePayloadLength: payload.length,
    })
    return { found: flows.finish(), names }
  }
  const framed = (message: readonly number[]) => [message.length >> 8, message.length & 0xff, ...message]

  it('keeps who asks for a pool, over UDP and TCP, several in one segment', () => {
    const host = 'xmr-eu1.nanopool.org'
    expect(hear('packet', question(host)).found).toMatchObject([
      { transport: 'udp', pool: { host, role: 'stratum' }, ends: [{ address: '10.0.0.5' }, { port: 53 }] },
    ])
    const both = [...framed(question('a.example')), ...framed(answer(host, [192, 0, 2, 9]))]
    const { found, names } = hear('segment', both)
    expect(found).toMatchObject([{ transport: 'tcp', pool: { host } }])
    expect(names.poolAt('192.0.2.9')?.host).toBe(host)
  })

  it('says nothing of names that only sound like pools', () => {
    for (const host of ['pool.ntp.org', '2.pool.ntp.org', 'carpool.example', 'thread-pool.example'])
      expect(hear('packet', question(host)).found).toEqual([])
  })
})
