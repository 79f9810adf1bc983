import type { Finding, Verdict } from '@davylamp/finding'
import { describe, expect, it } from 'vitest'
import { indicatorForms } from './index.js'
import { indicatorsOf } from './indicators.js'

interface Made {
  readonly server: string
  readonly port: number
  readonly pool?: string
  readonly verdict?: Verdict
  readonly reason?: string
  readonly from?: string
  readonly to?: string
}

function finding({
  server,
  port,
  pool,
  verdict = 'confirmed',
  reason = 'network.job.fields',
  from,
  to,
}: Made): Finding {
  return {
    verdict,
    score: 0.9,
    subject: { kind: 'flow', transport: 'tcp', client: '203.0.113.250', clientPort: 50_000, server, serverPort: port },
    from: from ?? '2026-01-01T00:00:00.000Z',
    to: to ?? '2026-01-02T00:00:00.000Z',
    mining: { protocol: 'stratum-v1', coin: 'BTC', poolAccount: 'secret-account', pool: pool ?? `${server}:${port}` },
    reasons: [{ code: reason }],
  } as unknown as Finding
}

const values = (made: readonly Made[], minVerdict: Verdict = 'probable') =>
  indicatorsOf(made.map(finding), minVerdict).indicators.map(({ value }) =>
    'host' in value ? value.host : `${value.address} ${value.port}`,
  )

describe('what is told to others', () => {
  it('is pools and servers at or above the verdict, each once, never clients', () => {
    const made = [
      { server: '198.51.100.7', port: 3333, pool: 'xmr.example.org:3333' },
      { server: '198.51.100.7', port: 3333, pool: 'XMR.example.org.:3333', from: '2025-12-01T00:00:00.000Z' },
      { server: '198.51.100.8', port: 4444, verdict: 'suspect' },
      { server: '198.51.100.9', port: 443, pool: 'www.example.net:443', verdict: 'related' },
    ] as const
    expect(values(made)).toEqual(['198.51.100.7 3333', 'xmr.example.org'])
    expect(values(made, 'related')).toEqual(['198.51.100.7 3333', '198.51.100.8 4444', 'xmr.example.org'])
    expect(indicatorsOf(made.map(finding), 'probable').indicators[1]).toMatchObject({
      findings: 2,
      firstSeen: '2025-12-01T00:00:00.000Z',
    })
  })

  it('is no address that others share, no own one, no name server', () => {
    const { indicators, shared, own } = indicatorsOf(
      [
        { server: '104.18.2.3', port: 3333 },
        { server: '2606:4700::1', port: 443, pool: 'pool.example.org:443' },
        { server: '192.168.1.9', port: 3333 },
        { server: '8.8.8.8', port: 53, pool: 'eth.example.org', reason: 'network.name.asked' },
        { server: '198.51.100.53', port: 53, pool: 'etc.example.org', reason: 'network.name.logged' },
      ].map(finding),
      'probable',
    )
    expect(indicators.map(({ value }) => value)).toEqual([
      { host: 'etc.example.org' },
      { host: 'eth.example.org' },
      { host: 'pool.example.org' },
    ])
    expect({ shared, own }).toEqual({ shared: 1, own: 1 })
  })

  it('is the pool and not the proxy on the way to it', () => {
    expect(values([{ server: '198.51.100.1', port: 1080, pool: '198.51.100.7:3333' }])).toEqual(['198.51.100.7 3333'])
    expect(values([{ server: '198.51.100.1', port: 3128, pool: 'xmr.example.org:3333' }])).toEqual(['xmr.example.org'])
  })

  it('has no name that would break out of a rule', () => {
    expect(values([{ server: '198.51.100.7', port: 1, pool: 'a"; sid:1; x.org:1' }])).toEqual(['198.51.100.7 1'])
    expect(values([{ server: '1.2.3.4 any (msg:"x"; sid:1;)\nalert ip any any', port: 3333, pool: '' }])).toEqual([])
    expect(values([{ server: 'fe80::1%25eth0', port: 3333, pool: '198.51.100.7:99999' }])).toEqual([])
    expect(values([{ server: '198.51.100.7', port: 1e9, pool: '' }])).toEqual([])
  })
})

describe('the forms', () => {
  const made = [
    { server: '198.51.100.7', port: 3333, pool: 'xmr.example.org:3333' },
    { server: '2001:db8::7', port: 4444 },
  ]
  const { indicators } = indicatorsOf(made.map(finding), 'probable')
  const written = (form: keyof typeof indicatorForms) => indicatorForms[form](indicators)

  it('are the same at every export and name nobody', () => {
    for (const form of ['suricata', 'zeek-intel', 'stix', 'misp', 'blocklist'] as const) {
      expect(written(form)).toBe(
        indicatorForms[form](indicatorsOf(made.toReversed().map(finding), 'probable').indicators),
      )
      expect(written(form)).not.toMatch(/203\.0\.113|secret-account/)
    }
  })

  it('suricata: a rule a line, with numbers of their own', () => {
    const rules = written('suricata').trimEnd().split('\n')
    expect(rules).toHaveLength(4)
    expect(rules.join('\n')).toContain('alert tcp $HOME_NET any -> [2001:db8::7] 4444 (msg:"')
    expect(rules.join('\n')).toContain('dns.query; content:"xmr.example.org"; nocase; bsize:15; classtype:coin-mining;')
    const numbers = rules.map((rule) => /sid:(\d+); rev:1;\)$/.exec(rule)?.[1])
    expect(new Set(numbers).size).toBe(4)
    // a message must not hold what ends an option
    for (const rule of rules) expect(/msg:"([^"]*)"/.exec(rule)?.[1]).toMatch(/^[\w ./+,()-]+$|^[^;"\\]+$/)
  })

  it('zeek: fields and rows of equal length', () => {
    const rows = written('zeek-intel')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(rows[0]).toEqual(['#fields', 'indicator', 'indicator_type', 'meta.source', 'meta.desc'])
    expect(rows.slice(1).map((row) => row.slice(0, 2))).toEqual([
      ['198.51.100.7', 'Intel::ADDR'],
      ['2001:db8::7', 'Intel::ADDR'],
      ['xmr.example.org', 'Intel::DOMAIN'],
    ])
    expect(rows.slice(1).every((row) => row.length === 4)).toBe(true)
  })

  it('stix: objects that the specification allows, and identifiers by what they stand for', () => {
    const { type, id, objects } = JSON.parse(written('stix'))
    const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
    expect(type).toBe('bundle')
    expect(id).toMatch(new RegExp(`^bundle--${uuid}$`))
    for (const object of objects) {
      expect(object.spec_version).toBe('2.1')
      expect(object.id).toMatch(new RegExp(`^${object.type}--${uuid}$`))
      for (const time of [object.created, object.modified])
        expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      expect(object.modified >= object.created).toBe(true)
    }
    expect(objects[0]).toMatchObject({ type: 'identity', name: 'Davylamp' })
    expect(objects.slice(1).map(({ pattern }: { pattern: string }) => pattern)).toEqual([
      "[network-traffic:dst_ref.type = 'ipv4-addr' AND network-traffic:dst_ref.value = '198.51.100.7' AND network-traffic:dst_port = 3333]",
      "[network-traffic:dst_ref.type = 'ipv6-addr' AND network-traffic:dst_ref.value = '2001:db8::7' AND network-traffic:dst_port = 4444]",
      "[domain-name:value = 'xmr.example.org']",
    ])
    for (const object of objects.slice(1))
      expect(object).toMatchObject({
        pattern_type: 'stix',
        valid_from: expect.any(String),
        created_by_ref: objects[0].id,
        confidence: 95,
      })
  })

  it('misp: an event that goes to nobody by itself, its attributes of types that MISP knows', () => {
    const { Event } = JSON.parse(written('misp'))
    expect(Event).toMatchObject({ published: false, distribution: '0', date: '2026-01-02', timestamp: '1767312000' })
    expect(Event.Attribute.map(({ type, value }: { type: string; value: string }) => [type, value])).toEqual([
      ['ip-dst|port', '198.51.100.7|3333'],
      ['ip-dst|port', '2001:db8::7|4444'],
      ['domain', 'xmr.example.org'],
    ])
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    const all = [Event, Event.Orgc, ...Event.Attribute].map((one: { uuid: string }) => one.uuid)
    expect(new Set(all).size).toBe(all.length)
    for (const one of all) expect(one).toMatch(uuid)
    for (const one of Event.Attribute)
      expect(one).toMatchObject({ category: 'Network activity', to_ids: true, first_seen: '2026-01-01T00:00:00.000Z' })
    const suspected = indicatorsOf([finding({ server: '198.51.100.7', port: 1, verdict: 'suspect' })], 'suspect')
    expect(JSON.parse(indicatorForms.misp(suspected.indicators)).Event.Attribute[0].to_ids).toBe(false)
    expect(JSON.parse(indicatorForms.misp([])).Event).toMatchObject({ date: '2026-11-01', Attribute: [] })
  })

  it('stay a line of bounded length, and times of one form, whatever a findings file says', () => {
    const odd = { ...finding({ server: '198.51.100.7', port: 3333, from: '2026-01-01 00:00Z', to: '2026-01-02' }) }
    const hostile = { ...odd, mining: { protocol: `=cmd|' /C calc'!A0\r\n\t${'x'.repeat(100_000)}` } }
    const { indicators } = indicatorsOf([hostile], 'probable')
    expect(indicatorForms['zeek-intel'](indicators).split('\n')).toHaveLength(3)
    expect(indicatorForms.suricata(indicators).length).toBeLessThan(1000)
    expect(indicatorForms.stix(indicators)).toContain('"valid_from": "2026-01-01T00:00:00.000Z"')
  })

  it('block list: one a line', () => {
    expect(written('blocklist')).toBe('198.51.100.7:3333\n[2001:db8::7]:4444\nxmr.example.org\n')
  })
})
