import { describe, expect, it } from 'vitest'
import { eveReader } from './eve.js'
import type { RecordPlace } from './record.js'

const place: RecordPlace = { source: 'x', line: 1, evidence: () => ({ kind: 'line', source: 'x', line: 1 }) }
const client = { address: '10.0.0.5', port: 51_234 }
const server = { address: '203.0.113.7', port: 3333 }

function read(event: object, turned = false) {
  const [from, to] = turned ? [server, client] : [client, server]
  const common = { src_ip: from.address, src_port: from.port, dest_ip: to.address, dest_port: to.port, proto: 'TCP' }
  const line = JSON.stringify({ timestamp: '2026-01-01T08:00:00.500000+0800', ...common, ...event })
  return eveReader().read(line, place)
}

describe('EVE', () => {
  it('reads flows with both counts', () => {
    const flow = {
      pkts_toserver: 12,
      pkts_toclient: 9,
      bytes_toserver: 900,
      bytes_toclient: 1800,
      start: '2026-01-01T00:00:00.000000+0000',
      end: '2026-01-01T00:01:00.000000+0000',
    }
    expect(read({ event_type: 'flow', flow })).toMatchObject([
      {
        is: 'flow',
        from: client,
        to: server,
        firstMs: Date.UTC(2026, 0, 1),
        lastMs: Date.UTC(2026, 0, 1, 0, 1),
        packetsBack: 9,
        bytesOut: 900,
        bytesOf: 'frame',
      },
    ])
  })

  it.each([
    ['1', { type: 'answer', rrname: 'pool.example', rdata: '203.0.113.7' }],
    [
      '2',
      {
        version: 2,
        type: 'answer',
        rrname: 'pool.example',
        answers: [{ rrname: 'pool.example', rdata: '203.0.113.7' }],
      },
    ],
    ['2, grouped', { version: 2, type: 'answer', rrname: 'pool.example', grouped: { A: ['203.0.113.7'] } }],
    ['3', { version: 3, type: 'response', queries: [{ rrname: 'pool.example' }], answers: [{ rdata: '203.0.113.7' }] }],
  ])('reads DNS of version %s', (_, dns) => {
    expect(read({ event_type: 'dns', dns })).toMatchObject([
      { is: 'name', by: 'dns', host: 'pool.example', addresses: ['203.0.113.7'] },
    ])
  })

  it('takes the server name of TLS, and the certificate without one', () => {
    expect(read({ event_type: 'tls', tls: { sni: 'pool.example', subject: 'CN=x' } })).toMatchObject([{ by: 'sni' }])
    expect(read({ event_type: 'tls', tls: { subject: 'C=US, CN=pool.example' } })).toMatchObject([
      { by: 'certificate', host: 'pool.example' },
    ])
  })

  it('takes alerts of coin mining with the client first, and no others', () => {
    const alert = { signature: 'ET COINMINER x', category: 'Crypto Currency Mining Activity Detected' }
    const payload = Buffer.from('{}').toString('base64')
    expect(read({ event_type: 'alert', direction: 'to_client', alert, payload }, true)).toMatchObject([
      { is: 'alert', from: client, to: server, text: 'ET COINMINER x', spoken: null },
    ])
    expect(read({ event_type: 'alert', alert: { signature: 'ET SCAN x', category: 'Misc Attack' } })).toEqual([])
  })

  it('names lines that are broken, and passes over what is no traffic', () => {
    expect(eveReader().read('{"timestamp":', place)).toBeNull()
    expect(read({ event_type: 'stats' })).toEqual([])
  })
})

describe('payloads that alerts kept', () => {
  const subscribe = '{"id":1,"method":"mining.subscribe","params":["cgminer/4.11.1"]}\n'
  const authorize = '{"id":2,"method":"mining.authorize","params":["farm.rig7","secret-word"]}\n'
  const submit = '{"id":4,"method":"mining.submit","params":["farm.rig7","1a2b","00000001","5f5e1000","deadbeef"]}\n'
  const alert = { signature: 'ET INFO anything', category: 'Misc activity' }
  const kept = (more: object, turned = false) => read({ event_type: 'alert', alert, ...more }, turned)
  const base64 = (text: string) => Buffer.from(text).toString('base64')

  it('are read with the dialects, whatever the rule', () => {
    expect(kept({ payload: base64(subscribe + authorize) })).toMatchObject([
      {
        is: 'alert',
        from: client,
        spoken: { verdict: 'probable', mining: { poolAccount: 'farm', worker: 'rig7', agent: 'cgminer/4.11.1' } },
      },
    ])
    expect(kept({ payload_printable: submit })).toMatchObject([{ spoken: { verdict: 'confirmed' } }])
    expect(JSON.stringify(kept({ payload: base64(subscribe + authorize) }))).not.toContain('secret-word')
  })

  it('of the pool turn the ends round', () => {
    const notify =
      '{"id":null,"method":"mining.notify","params":["1a","4d16b6f85af6e2198f44ae2a6de67f78487ae5611b77c6c0440b921e00000000","0100000001","ffffffff",[],"20000000","1709a7af","5f5e1000",true]}\n'
    expect(kept({ payload: base64(notify) }, true)).toMatchObject([{ from: client, to: server }])
  })

  it.each([
    ['mail', { app_proto: 'smtp', payload: base64(subscribe) }],
    ['a text that quotes a line', { payload: base64(`<14>ids: alert on ${subscribe}`) }],
    ['nothing', {}],
    ['no base64', { payload: '????' }],
    ['a packet that is none', { packet: base64('short'), packet_info: { linktype: 1 } }],
  ])('that are %s are no mining', (_name, more) => {
    expect(kept(more)).toEqual([])
  })
})
