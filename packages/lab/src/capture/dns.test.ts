import { expect, it } from 'vitest'
import { Random } from '../random.js'
import { dnsLookup } from './dns.js'
import { readFrame } from './read-back.js'

it('asks for a name and answers with its address', () => {
  const client = { ip: '10.0.0.5', mac: '020000000005', port: 40_001 }
  const resolver = { ip: '10.0.0.1', mac: '020000000001', port: 53 }
  const lookup = { client, resolver, name: 'relay.example', address: '198.51.100.40', timeMs: 5 }
  const [query, answer] = dnsLookup(lookup, new Random(1)).map((packet) => readFrame(packet.bytes))
  expect(query?.checksumsRight && answer?.checksumsRight).toBe(true)
  expect(query?.to).toBe('10.0.0.1:53')
  expect(Buffer.from(query?.payload ?? []).toString('latin1')).toContain('\u0005relay\u0007example\u0000')
  expect([...(answer?.payload ?? [])].slice(-4)).toEqual([198, 51, 100, 40])
})
