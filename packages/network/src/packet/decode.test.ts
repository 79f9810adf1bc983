import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressText } from './address.js'
import { decode } from './decode.js'
import { emptyPacket } from './packet.js'

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex.replace(/\s/g, ''), 'hex'))

// 192.0.2.1:4660 → 198.51.100.2:80, sequence 1, PSH ACK, payload "hi!"
const tcp = '1234 0050 00000001 00000000 5018 ffff 0000 0000 686921'
const ipv4 = `4500 002b 0000 4000 4006 0000 c0000201 c6336402 ${tcp}`
const ipv6 = `60000000 0017 06 40 20010db8000000000000000000000001 20010db8000000000000000000000002 ${tcp}`
const macs = '020000000001 020000000002'

function payloadOf(linkType: number, hex: string): string | null {
  const bytes = bytesOf(hex)
  const packet = emptyPacket()
  if (!decode(packet, bytes, 0, bytes.length, bytes.length, linkType)) return null
  const address = addressText(bytes, packet.sourceAt, packet.version)
  const payload = Buffer.from(bytes.subarray(packet.payloadAt, packet.payloadAt + packet.payloadLength)).toString()
  return `${address}:${packet.sourcePort} ${payload}`
}

describe('decode finds TCP behind', () => {
  it.each([
    ['Ethernet', 1, `${macs} 0800 ${ipv4}`],
    ['Ethernet with padding', 1, `${macs} 0800 ${ipv4} 0000`],
    ['a VLAN tag', 1, `${macs} 8100 0064 0800 ${ipv4}`],
    ['two VLAN tags', 1, `${macs} 88a8 0064 8100 0065 0800 ${ipv4}`],
    ['PPPoE', 1, `${macs} 8864 1100 0001 002d 0021 ${ipv4}`],
    ['MPLS', 1, `${macs} 8847 00010140 ${ipv4}`],
    ['raw IP', 101, ipv4],
    ['Linux cooked', 113, `0000 0001 0006 020000000001 0000 0800 ${ipv4}`],
    ['Linux cooked v2', 276, `0800 0000 00000001 0001 00 06 0200000000010000 ${ipv4}`],
    ['BSD loopback', 0, `02000000 ${ipv4}`],
    ['IP in IP', 101, `4500 003f 0000 4000 4004 0000 0a000001 0a000002 ${ipv4}`],
    ['GRE', 101, `4500 0043 0000 4000 402f 0000 0a000001 0a000002 0000 0800 ${ipv4}`],
    [
      'VXLAN',
      101,
      `4500 0067 0000 4000 4011 0000 0a000001 0a000002 d431 12b5 0053 0000 08000000 00000100 ${macs} 0800 ${ipv4}`,
    ],
  ])('%s', (_, linkType, hex) => expect(payloadOf(linkType, hex)).toBe('192.0.2.1:4660 hi!'))

  it('IPv6 and its extension headers', () => {
    expect(payloadOf(101, ipv6)).toBe('2001:db8::1:4660 hi!')
    const extended = ipv6.replace('0017 06 40', '001f 00 40').replace(tcp, `06 00 000000000000 ${tcp}`)
    expect(payloadOf(101, extended)).toBe('2001:db8::1:4660 hi!')
  })
})

it('any bytes and any cut give nothing or something, never a throw', () => {
  const packet = emptyPacket()
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 120 }),
      fc.constantFrom(0, 1, 9, 12, 101, 108, 113, 147, 276),
      (bytes, linkType) => {
        decode(packet, bytes, 0, bytes.length, bytes.length, linkType)
        expect(packet.payloadLength).toBeGreaterThanOrEqual(0)
      },
    ),
    { numRuns: 2000 },
  )
})
