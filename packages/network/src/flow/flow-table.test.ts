import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyPacket, type Packet, tcpProtocol, udpProtocol } from '../packet/packet.js'
import { FlowTable } from './flow-table.js'

/** Addresses of which some are alike at their ends, so that keys meet in a slot. */
const address = fc.oneof(
  fc.tuple(fc.constant(4 as const), fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 })),
  fc.tuple(fc.constant(6 as const), fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 16, maxLength: 16 })),
)

function packetOf(version: 4 | 6, source: readonly number[], destination: readonly number[], ports: [number, number]) {
  const bytes = Uint8Array.from([...source, ...destination])
  const packet: Packet = emptyPacket()
  Object.assign(packet, { version, sourceAt: 0, destinationAt: source.length, protocol: tcpProtocol })
  ;[packet.sourcePort, packet.destinationPort] = ports
  return { packet, bytes }
}

it('gives one number to both directions of a five-tuple and no other, and tells its ends', () => {
  const port = fc.integer({ min: 1, max: 3 })
  const flows = fc.array(fc.tuple(address, address, port, port), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(flows, (tuples) => {
      const table = new FlowTable()
      const numbers = new Map<string, number>()
      for (const [[version, source], [other, destination], sourcePort, destinationPort] of tuples) {
        if (version !== other) continue
        const there = packetOf(version, source, destination, [sourcePort, destinationPort])
        const back = packetOf(version, destination, source, [destinationPort, sourcePort])
        const flow = table.find(there.packet, there.bytes)
        const forward = table.forward
        expect(table.find(back.packet, back.bytes)).toBe(flow)
        const name = [`${source} ${sourcePort}`, `${destination} ${destinationPort}`].toSorted().join()
        expect(numbers.get(name) ?? flow).toBe(flow)
        numbers.set(name, flow)
        const ends = table.ends(flow).map(({ port: number }) => number)
        expect(forward ? ends : ends.toReversed()).toEqual([sourcePort, destinationPort])
      }
      expect(new Set(numbers.values()).size).toBe(numbers.size)
      expect(table.count).toBe(numbers.size)
    }),
  )
})

it('tells addresses of both versions, and UDP from TCP', () => {
  const table = new FlowTable()
  const { packet, bytes } = packetOf(4, [10, 0, 0, 200], [192, 0, 2, 1], [50_000, 3333])
  const flow = table.find(packet, bytes)
  expect(table.ends(flow)).toEqual([
    { address: '192.0.2.1', port: 3333 },
    { address: '10.0.0.200', port: 50_000 },
  ])
  packet.protocol = udpProtocol
  expect(table.find(packet, bytes)).not.toBe(flow)
  const six = packetOf(6, [0x20, 1, 0xd, 0xb8, ...Array<number>(11).fill(0), 7], Array<number>(16).fill(255), [1, 2])
  expect(table.ends(table.find(six.packet, six.bytes))).toEqual([
    { address: '2001:db8::7', port: 1 },
    { address: 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', port: 2 },
  ])
})

it('keeps every flow while it grows', () => {
  const table = new FlowTable()
  const at = (i: number) => packetOf(4, [10, i >> 16, (i >> 8) & 255, i & 255], [10, 9, 9, 9], [1000 + (i & 1023), 80])
  const first = Array.from({ length: 20_000 }, (_, i) => {
    const { packet, bytes } = at(i)
    return table.find(packet, bytes)
  })
  expect(table.count).toBe(20_000)
  expect(
    first.every((flow, i) => {
      const { packet, bytes } = at(i)
      return table.find(packet, bytes) === flow
    }),
  ).toBe(true)
})
