import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NetflowReader } from './netflow.js'
import type { RecordPlace } from './record.js'

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex.replace(/\s/g, ''), 'hex'))
const place: RecordPlace = { source: 'x', line: null, evidence: () => ({ kind: 'record', source: 'x' }) }
const read = (reader: NetflowReader, hex: string, exporter = '192.0.2.9') => reader.read(bytesOf(hex), exporter, place)

// booted 100 s before 2026-01-01T00:00:00Z (0x6955b900); flow from 10 s to 70 s after boot
const clock = '000186a0 6955b900'
const flow = {
  transport: 'tcp',
  from: { address: '10.0.0.5', port: 51_234 },
  to: { address: '203.0.113.7', port: 3333 },
  firstMs: Date.UTC(2025, 11, 31, 23, 58, 30),
  lastMs: Date.UTC(2025, 11, 31, 23, 59, 30),
  packetsOut: 12,
  bytesOut: 1500,
}

const version5 = `0005 0001 ${clock} 00000000 00000001 00 00 4064
  0a000005 cb007107 00000000 0001 0002 0000000c 000005dc 00002710 00011170 c822 0d05 00 18 06 00 0000 0000 00 00 0000`

const template9 = '0000 0028 0100 0008 0008 0004 000c 0004 0007 0002 000b 0002 0004 0001 0002 0004 0001 0004 0016 0004'
const template9Whole = template9.replace('0028', '002c').replace('0008 0008 0004', '0009 0008 0004') + ' 0015 0004'
const data9 = '0100 0024 0a000005 cb007107 c822 0d05 06 0000000c 000005dc 00002710 00011170 000000'
const header9 = `0009 0002 ${clock} 00000001 00000007`

const template10 = `0002 0040 0101 000d 0008 0004 000c 0004 0007 0002 000b 0002 0004 0001 0098 0008 0099 0008
  012a 0008 012b 0008 00e7 0008 00e8 0008 002f ffff 8001 0004 00007279`
const start10 = '0000019b76d94870'
const end10 = '0000019b76da32d0'

describe('flow exports', () => {
  it('reads NetFlow v5 with its sampling', () => {
    const found = read(new NetflowReader(), version5)
    expect(found?.sampling).toBe(100)
    expect(found?.records).toMatchObject([{ ...flow, packetsBack: null, oriented: false, bytesOf: 'ip' }])
  })

  it('reads NetFlow v9 once the template is known, of that exporter and source only', () => {
    const reader = new NetflowReader()
    expect(read(reader, `${header9} ${data9}`)?.records).toEqual([])
    expect(read(reader, `${header9} ${template9Whole}`)?.records).toEqual([])
    expect(read(reader, `${header9} ${data9}`)?.records).toMatchObject([flow])
    expect(read(reader, `${header9} ${data9}`, '192.0.2.10')?.records).toEqual([])
    expect(read(reader, `${header9.replace(/7$/, '8')} ${data9}`)?.records).toEqual([])
  })

  it('reads IPFIX both ways, past fields of other lengths and makers', () => {
    const data = `0a000005 cb007107 c822 0d05 06 ${start10} ${end10} 000000000000000c 0000000000000009
      00000000000005dc 00000000000003e8 03 616263 deadbeef`
    const set = `0101 ${(4 + bytesOf(data).length).toString(16).padStart(4, '0')} ${data}`
    const sets = bytesOf(`${template10} ${set}`).length
    const message = `000a ${(16 + sets).toString(16).padStart(4, '0')} 6955b900 00000001 00000001 ${template10} ${set}`
    const found = read(new NetflowReader(), message)
    expect(found?.records).toMatchObject([{ ...flow, packetsBack: 9, bytesBack: 1000, oriented: true }])
  })

  it('takes nothing for an export that is not built as one', () => {
    const reader = new NetflowReader()
    for (const hex of ['', '0005', `${version5} 00`, version5.slice(0, -4), `000a 0010 ${'00'.repeat(20)}`])
      expect(read(reader, hex)).toBeNull()
  })

  it('survives any bytes', () => {
    const reader = new NetflowReader()
    const head = fc.constantFrom([0, 5], [0, 9], [0, 10])
    fc.assert(
      fc.property(head, fc.uint8Array({ maxLength: 200 }), ([a = 0, b = 0], rest) => {
        const bytes = Uint8Array.of(a, b, ...rest)
        if (b === 10 && bytes.length >= 4) new DataView(bytes.buffer).setUint16(2, bytes.length)
        reader.read(bytes, 'x', place)
      }),
      { numRuns: 2000 },
    )
  })
})
