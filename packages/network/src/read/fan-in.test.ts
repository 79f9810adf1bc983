import { describe, expect, it } from 'vitest'
import type { TrafficRecord } from './record.js'
import { fanIn } from './fan-in.js'
import { judgedRecords } from './judged-records.js'
import { place } from './place.fixture.js'
import { RecordBook } from './record-book.js'

const hosts = (
  count: number,
  sums: (i: number) => { minutes?: number; packetsPerMinute?: number; packetBytes?: number },
) =>
  Array.from({ length: count }, (_, i) => ({
    host: `10.0.0.${i}`,
    sums: { minutes: 300, packetsPerMinute: 12, packetBytes: 90, ...sums(i) },
  }))

describe('many hosts towards one server on a port of the web', () => {
  it('are machines behind a relay where they speak as often, in packets as long, for hours', () => {
    expect(
      fanIn(
        443,
        hosts(8, (i) => ({ packetsPerMinute: 11 + (i % 3) })),
      ),
    ).toBe(8)
  })

  it('are nothing where they are few, brief, or each different', () => {
    expect(
      fanIn(
        443,
        hosts(7, () => ({})),
      ),
    ).toBe(0)
    expect(
      fanIn(
        443,
        hosts(20, () => ({ minutes: 30 })),
      ),
    ).toBe(0)
    expect(
      fanIn(
        443,
        hosts(20, (i) => ({ packetsPerMinute: 3 + 2 * i })),
      ),
    ).toBe(0)
    expect(
      fanIn(
        443,
        hosts(20, (i) => ({ packetBytes: 40 + 10 * i })),
      ),
    ).toBe(0)
    expect(
      fanIn(
        8883,
        hosts(20, () => ({})),
      ),
    ).toBe(0)
    expect(fanIn(443, [...hosts(4, () => ({})), ...hosts(4, () => ({}))])).toBe(0)
  })
})

describe('flow records of an office', () => {
  const record = (i: number, packets: number): TrafficRecord => ({
    is: 'flow',
    transport: 'tcp',
    from: { address: `10.0.0.${i}`, port: 50_000 },
    to: { address: '203.0.113.9', port: 443 },
    firstMs: 0,
    lastMs: 5 * 3_600_000,
    oriented: true,
    packetsOut: packets / 2,
    packetsBack: packets / 2,
    bytesOut: packets * 45,
    bytesBack: packets * 45,
    bytesOf: 'payload',
    place,
  })
  const judged = (count: number, packetsOf: (i: number) => number) => {
    const book = new RecordBook(() => null)
    for (let i = 0; i < count; i++) book.take(record(i, packetsOf(i)))
    return judgedRecords(book).map((one) => one.judged.judgement)
  }

  it('make each machine of a relay suspect, and say how many behave alike', () => {
    const found = judged(10, (i) => 3600 + 40 * i)
    expect(found).toHaveLength(10)
    expect(found[0]).toMatchObject({ verdict: 'suspect' })
    expect(found[0]?.reasons.map(({ code }) => code)).toEqual(['network.record.steady', 'network.relay'])
  })

  it('say nothing of the same connection alone, or of hosts that have only the server in common', () => {
    expect(judged(1, () => 3600)).toEqual([])
    expect(judged(10, (i) => 700 + 1500 * i)).toEqual([])
  })
})
