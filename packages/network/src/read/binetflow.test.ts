import { expect, it } from 'vitest'
import { binetflowReader } from './binetflow.js'
import { place } from './place.fixture.js'

it('reads two-way flows of Argus', () => {
  const reader = binetflowReader()
  reader.read(
    'StartTime,Dur,Proto,SrcAddr,Sport,Dir,DstAddr,Dport,State,sTos,dTos,TotPkts,TotBytes,SrcBytes,SrcPkts',
    place,
  )
  const line = '2026/01/31 08:00:00.5,60,tcp,10.0.0.1,50000,   ->,192.0.2.1,3333,SPA_SPA,0,0,30,3000,1000,12'
  expect(reader.read(line, place)).toMatchObject([
    { oriented: true, packetsOut: 12, packetsBack: 18, bytesOut: 1000, bytesBack: 2000, bytesOf: 'frame' },
  ])
  expect(reader.read('2026/01/31 08:00:00.5,0,arp,10.0.0.1,,who,10.0.0.2,,INT,0,0,1,60,60,1', place)).toEqual([])
})
