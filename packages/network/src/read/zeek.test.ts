import { describe, expect, it } from 'vitest'
import type { RecordPlace } from './record.js'
import { zeekReader } from './zeek.js'

const place: RecordPlace = { source: 'x', line: 1, evidence: () => ({ kind: 'line', source: 'x', line: 1 }) }
const ends = { from: { address: '10.0.0.5', port: 51_234 }, to: { address: '203.0.113.7', port: 3333 } }

function readAll(lines: readonly string[]) {
  const reader = zeekReader()
  return lines.map((line) => reader.read(line, place))
}

const head = (path: string, fields: string) => [
  '#separator \\x09',
  '#set_separator\t,',
  `#path\t${path}`,
  `#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\t${fields.replaceAll(' ', '\t')}`,
]
const five = '1767225600.5\tC1\t10.0.0.5\t51234\t203.0.113.7\t3333\ttcp'

describe('Zeek logs', () => {
  it('reads connections of a table and of JSON alike', () => {
    const flow = {
      is: 'flow',
      ...ends,
      transport: 'tcp',
      oriented: true,
      firstMs: 1_767_225_600_500,
      lastMs: 1_767_225_660_500,
      packetsOut: 12,
      packetsBack: 9,
      bytesOut: 900,
      bytesBack: 1800,
      bytesOf: 'payload',
    }
    const fields = 'duration orig_bytes resp_bytes conn_state history orig_pkts resp_pkts'
    const table = readAll([...head('conn', fields), `${five}\t60.0\t900\t1800\tSF\tShADadfF\t12\t9`])
    expect(table.at(-1)).toMatchObject([flow])
    const json =
      '{"ts":1767225600.5,"uid":"C1","id.orig_h":"10.0.0.5","id.orig_p":51234,"id.resp_h":"203.0.113.7","id.resp_p":3333,' +
      '"proto":"tcp","duration":60,"orig_bytes":900,"resp_bytes":1800,"conn_state":"SF","history":"ShADadfF","orig_pkts":12,"resp_pkts":9}'
    expect(readAll([json])).toMatchObject([[flow]])
  })

  it('says where Zeek came in the middle of a connection', () => {
    const rows = readAll([...head('conn', 'conn_state history'), `${five}\tOTH\tDd`])
    expect(rows.at(-1)).toMatchObject([{ is: 'flow', oriented: false, packetsOut: null }])
  })

  it('reads names that were asked, answered and shown', () => {
    const dns = readAll([...head('dns', 'query answers'), `${five}\tpool.example\t203.0.113.7,203.0.113.8`])
    expect(dns.at(-1)).toMatchObject([
      { is: 'name', by: 'dns', host: 'pool.example', addresses: ['203.0.113.7', '203.0.113.8'] },
    ])
    const tls = readAll([
      ...head('ssl', 'server_name subject'),
      `${five}\tpool.example\tCN=other`,
      `${five}\t-\tCN=own,O=x`,
    ])
    expect(tls.slice(-2)).toMatchObject([[{ by: 'sni', host: 'pool.example' }], [{ by: 'certificate', host: 'own' }]])
  })

  it('passes over logs that tell of no connection, and names lines that are broken', () => {
    expect(readAll(['#separator \\x09', '#fields\tts\tcpu', '1.5\t7']).at(-1)).toEqual([])
    expect(readAll(['{"ts":1', 'no header before this']).slice(-2)).toEqual([null, null])
  })
})
