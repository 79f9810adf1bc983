import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesOf, meterFinding } from '../../lead/finding.fixture.js'
import { Office } from '../office.fixture.js'

let office: Office
beforeAll(async () => {
  office = await Office.open()
  const flow = {
    sense: 'network' as const,
    subject: {
      kind: 'flow' as const,
      transport: 'tcp' as const,
      client: '10.20.30.40',
      clientPort: 50_123,
      server: '198.51.100.7',
      serverPort: 3333,
    },
    mining: { protocol: 'stratum-v1', coin: 'BTC', pool: 'btc.example.org:3333', poolAccount: 'wangwu.worker1' },
  }
  await office.send(
    'screener',
    linesOf([
      meterFinding(70, { ...flow, id: 'network:0000000000000070', verdict: 'confirmed' }),
      meterFinding(71, {
        ...flow,
        id: 'network:0000000000000071',
        verdict: 'suspect',
        subject: { ...flow.subject, server: '198.51.100.9' },
        mining: { pool: 'doubtful.example.org:3333' },
      }),
    ]),
  )
})
afterAll(() => office.server.stop())

describe('indicators over HTTP', () => {
  it('are pools alone, in the two forms that others take in, and the export stands in the journal', async () => {
    const stix = await office.get('screener', '/api/reports/indicators')
    const patterns = (stix.body['objects'] as { pattern?: string }[]).map(({ pattern }) => pattern)
    expect(stix.status).toBe(200)
    expect(stix.headers.get('content-disposition')).toContain('indicators.stix.json')
    expect(patterns).toContain("[domain-name:value = 'btc.example.org']")
    const misp = await office.get('leader', '/api/reports/indicators?as=misp')
    const { Attribute } = misp.body['Event'] as { Attribute: { value: string }[] }
    expect(Attribute.map(({ value }) => value)).toEqual(['198.51.100.7|3333', 'btc.example.org'])
    for (const { body } of [stix, misp])
      expect(JSON.stringify(body)).not.toMatch(/10\.20\.30\.40|wangwu|METER-|doubtful/)
    const wider = await office.get('leader', '/api/reports/indicators?as=misp&minVerdict=suspect')
    expect(JSON.stringify(wider.body)).toContain('doubtful.example.org')
    const entries = await office.get('auditor', '/api/journal?kind=record.exported&limit=1000')
    expect(JSON.stringify(entries.body)).toContain('"indicators":2')
  })

  it('are of one’s own body, and nobody’s who does not work on leads', async () => {
    for (const who of ['auditor', 'admin'] as const)
      expect((await office.get(who, '/api/reports/indicators')).status).toBe(404)
    const strange = await office.get('stranger', '/api/reports/indicators')
    expect((strange.body['objects'] as object[]).length).toBe(1)
    expect((await office.get('leader', '/api/reports/indicators?as=suricata')).status).toBe(400)
  })
})
