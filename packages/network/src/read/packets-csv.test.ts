import { expect, it } from 'vitest'
import { packetsCsvReader } from './packets-csv.js'
import { place } from './place.fixture.js'

it('reads a line a packet and sees who opens', () => {
  const reader = packetsCsvReader()
  reader.read('tcp_stream_name,timestamp,ip_len,payload_len,UAPRSF_tcp_flags', place)
  expect(reader.read('10.0.0.1:50000-192.0.2.1:443,1768689674.5,60,0,000010!', place)).toMatchObject([
    { is: 'packet', timeMs: 1768689674500, payloadBytes: 0, opens: true, to: { port: 443 } },
  ])
  expect(reader.read('192.0.2.1:443-10.0.0.1:50000,1768689674.6,60,20,010010!', place)).toMatchObject([
    { opens: false },
  ])
  expect(reader.read('10.0.0.1:50000-192.0.2.1:443,soon,60,0,000010!', place)).toBeNull()
})
