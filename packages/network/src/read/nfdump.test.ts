import { expect, it } from 'vitest'
import { nfdumpReader } from './nfdump.js'
import { place } from './place.fixture.js'

it('reads nfdump 1.6 with both directions, and passes over its summary', () => {
  const reader = nfdumpReader()
  reader.read('ts,te,td,sa,da,sp,dp,pr,flg,fwd,stos,ipkt,ibyt,opkt,obyt', place)
  const line =
    '2026-01-31 08:00:00,2026-01-31 08:10:00,600.0,10.0.0.1,192.0.2.1,50000,3333,TCP,.AP...,0,0,10,1000,9,900'
  expect(reader.read(line, place)).toMatchObject([
    {
      is: 'flow',
      transport: 'tcp',
      from: { address: '10.0.0.1', port: 50000 },
      to: { address: '192.0.2.1', port: 3333 },
      firstMs: Date.UTC(2026, 0, 31, 8),
      lastMs: Date.UTC(2026, 0, 31, 8, 10),
      packetsOut: 10,
      packetsBack: 9,
      bytesBack: 900,
    },
  ])
  expect(reader.read('Summary', place)).toEqual([])
  expect(reader.read('2026-01-31 08:00:00,x,1,nothing,192.0.2.1,1,2,TCP', place)).toBeNull()
})

it('reads nfdump 1.7, one direction, by duration', () => {
  const reader = nfdumpReader()
  reader.read('firstSeen,duration,proto,srcAddr,srcPort,dstAddr,dstPort,packets,bytes,flows', place)
  expect(reader.read('2026-01-31 08:00:00.500,60,TCP,2001:db8::1,50000,2001:db8::2,3333,3,300,1', place)).toMatchObject(
    [{ lastMs: Date.UTC(2026, 0, 31, 8, 1, 0, 500), packetsOut: 3, packetsBack: null, bytesBack: null }],
  )
})
