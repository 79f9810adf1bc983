import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.js'
import { Fragments, rawIp } from './fragments.js'
import { emptyPacket } from './packet.js'

/** UDP from port 5000 to 53 with so many bytes, each its own number. */
function datagram(size: number): Uint8Array {
  const bytes = new Uint8Array(8 + size).map((_, i) => (i < 8 ? 0 : i))
  bytes.set([0x13, 0x88, 0, 53], 0)
  return bytes
}

/** An IP packet with the bytes from `from` to `to` of a payload. */
function fragment(version: 4 | 6, payload: Uint8Array, from: number, to: number, id = 7): Uint8Array {
  const part = payload.subarray(from, to)
  const more = to < payload.length ? 1 : 0
  if (version === 4) {
    const packet = Buffer.alloc(20 + part.length)
    packet.set([0x45, 0])
    packet.writeUInt16BE(packet.length, 2)
    packet.writeUInt16BE(id, 4)
    packet.writeUInt16BE((more << 13) | (from / 8), 6)
    packet.set([64, 17], 8)
    packet.set([192, 0, 2, 1, 198, 51, 100, 2], 12)
    packet.set(part, 20)
    return packet
  }
  const packet = Buffer.alloc(48 + part.length)
  packet.set([0x60])
  packet.writeUInt16BE(8 + part.length, 4)
  packet.set([44, 64], 6)
  packet.set([0x20, 0x01], 8)
  packet.set([0x20, 0x02], 24)
  packet.set([17, 0], 40)
  packet.writeUInt16BE(from | more, 42)
  packet.writeUInt32BE(id, 44)
  packet.set(part, 48)
  return packet
}

/** The payloads of what came out whole. */
function through(packets: readonly Uint8Array[], fragments = new Fragments()): string[] {
  const packet = emptyPacket()
  return packets.flatMap((bytes) => {
    if (decode(packet, bytes, 0, bytes.length, bytes.length, rawIp)) throw new Error('whole already')
    const whole = packet.fragmentAt < 0 ? null : fragments.add(packet, bytes, bytes.length)
    if (whole === null || !decode(packet, whole, 0, whole.length, whole.length, rawIp)) return []
    expect([packet.sourcePort, packet.destinationPort]).toEqual([5000, 53])
    return [Buffer.from(whole.subarray(packet.payloadAt, packet.payloadAt + packet.payloadLength)).toString('hex')]
  })
}

describe.each([4, 6] as const)('fragments of IPv%i', (version) => {
  it('become whole in any order, doubled or not', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 6 }),
        fc.infiniteStream(fc.nat(100)),
        fc.boolean(),
        (cuts, dice, doubled) => {
          const payload = datagram(160)
          const edges = [0, ...cuts.toSorted((a, b) => a - b).map((cut) => cut * 8), payload.length]
          if (edges.length === 2) edges.splice(1, 0, 8)
          const parts = edges.slice(1).map((to, i) => fragment(version, payload, edges[i] ?? 0, to))
          const sorted = parts
            .map((part) => ({ part, at: dice.next().value ?? 0 }))
            .toSorted((a, b) => a.at - b.at)
            .flatMap(({ part }, i) => (doubled && i === 0 ? [part, part] : [part]))
          expect(through(sorted)).toEqual([Buffer.from(payload.subarray(8)).toString('hex')])
        },
      ),
    )
  })

  it('stay unknown while one is missing, and are counted', () => {
    const fragments = new Fragments()
    const payload = datagram(160)
    expect(through([fragment(version, payload, 0, 80), fragment(version, payload, 88, 168)], fragments)).toEqual([])
    expect(fragments.incomplete).toBe(1)
  })

  it('of thousands of datagrams hold no more than a bound, and damage never throws', () => {
    const fragments = new Fragments()
    for (let id = 0; id < 5000; id++) through([fragment(version, datagram(64), 0, 32, id)], fragments)
    expect(fragments.incomplete).toBe(5000)
    const packet = emptyPacket()
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 48, maxLength: 120 }), (noise) => {
        const bytes = Uint8Array.from([...fragment(version, datagram(64), 8, 16).subarray(0, 20), ...noise])
        if (!decode(packet, bytes, 0, bytes.length, bytes.length, rawIp) && packet.fragmentAt >= 0)
          fragments.add(packet, bytes, bytes.length)
      }),
    )
  })
})
