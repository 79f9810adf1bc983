import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFieldProtocol } from './field-protocol.js'

const is = (hex: string) => {
  const bytes = Buffer.from(`ff${hex}`, 'hex')
  return isFieldProtocol(bytes, 1, bytes.length - 1)
}

describe('protocols of the field', () => {
  it.each([
    ['DNP3, a link frame and one with data', '056408c404000300b4b8c0c10dd22d', '05640a4406000400bfb0d1f7820000ba39'],
    [
      'Modbus, a question and two answers in one',
      '00d100000006010300010001',
      '00d100000005010302000000d2000000050103020000',
    ],
    ['IEC 104, start and supervision', '680407000000', '6804010042b9680407000000'],
    [
      'S7 over TPKT',
      '0300001611e00000000700c1020100c2020102c0010a',
      '0300001902f08032010000020000080000f0000001000101e0',
    ],
    ['MQTT 3.1 and 3.1.1', '101200064d514973647003c200140004aabbccdd', '101000044d5154540402003c000461626364'],
    ['EtherNet/IP', `6300${'00'.repeat(22)}`, `65000400${'00'.repeat(20)}01000000`],
  ])('%s', (_, ...segments) => {
    for (const segment of segments) expect(is(segment), segment).toBe(true)
  })

  it('are not told by a beginning alone', () => {
    for (const other of [
      '056408c404000300b4b9c0c10dd22d',
      '00d1000000060103000100',
      '00000000010001030001',
      '6805070000000000',
      '0300001711e00000000700c1020100c2020102c0010a',
      '101000044d5154550402003c000461626364',
      '6600010000000000',
      // a setup of Stratum V2
      `0000002a0000${'02'.repeat(42)}`,
    ])
      expect(is(other), other).toBe(false)
  })

  it('are not met by chance', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 24, maxLength: 200 }), (bytes) => {
        expect(isFieldProtocol(bytes, 0, bytes.length)).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })
})
