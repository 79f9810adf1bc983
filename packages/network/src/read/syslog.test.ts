import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logFormat } from '@davylamp/intake'
import { lineReaders } from './index.js'
import { place } from './place.fixture.js'

function read(...lines: readonly string[]) {
  const format = logFormat(lines.join('\n'))
  const reader = format === null ? null : lineReaders[format]()
  return { format, found: lines.flatMap((line) => reader?.read(line, place) ?? []) }
}

const noon = Date.UTC(2022, 2, 1, 12)

describe('queries in logs of name servers', () => {
  it.each([
    [
      'BIND',
      '01-Mar-2022 12:00:00.000 queries: info: client @0x7f2a 10.0.0.5#53412 (xmr.f2pool.com): query: xmr.f2pool.com IN A +E(0)K (10.0.0.1)',
      '10.0.0.1',
    ],
    [
      'BIND 9.9',
      '01-Mar-2022 12:00:00.000 client 10.0.0.5#53412: view in: query: xmr.f2pool.com IN AAAA + (10.0.0.1)',
      '10.0.0.1',
    ],
    [
      'BIND through syslog',
      '2022-03-01T12:00:00+00:00 ns1 named[99]: client 10.0.0.5#53412 (xmr.f2pool.com): query: xmr.f2pool.com IN A +',
      '0.0.0.0',
    ],
    ['Unbound', '[1646136000] unbound[123:0] info: 10.0.0.5 xmr.f2pool.com. A IN', '0.0.0.0'],
    [
      'Unbound replies',
      '2022-03-01 12:00:00 ns unbound: [123:0] reply: 10.0.0.5 xmr.f2pool.com. A IN NOERROR 0.01 0 60',
      '0.0.0.0',
    ],
    ['dnsmasq', '2022-03-01T12:00:00+00:00 gw dnsmasq[7]: query[A] xmr.f2pool.com from 10.0.0.5', '0.0.0.0'],
  ])('%s', (_name, line, server) => {
    const { format, found } = read(line)
    expect(format).toBe('syslog')
    expect(found).toMatchObject([
      {
        is: 'name',
        by: 'dns',
        host: 'xmr.f2pool.com',
        from: { address: '10.0.0.5' },
        to: { address: server, port: 53 },
        timeMs: noon,
      },
    ])
  })

  it('dnsmasq tells the address in a line of its own', () => {
    const { found } = read(
      'Mar  1 12:00:00 dnsmasq[7]: query[A] xmr.f2pool.com from 10.0.0.5',
      'Mar  1 12:00:00 dnsmasq[7]: reply xmr.f2pool.com is 198.51.100.7',
    )
    expect(found[1]).toMatchObject({
      host: 'xmr.f2pool.com',
      addresses: ['198.51.100.7'],
      from: { address: '10.0.0.5' },
    })
  })

  it.each([
    ['3/1/2022 12:00:00 PM', 'of the United States'],
    ['2022/3/1 12:00:00', 'of China'],
  ])('Windows writes %s, the form %s', (time) => {
    const { format, found } = read(
      'DNS Server log file creation at 3/1/2022 1:00:00 AM',
      `${time} 0F60 PACKET  000000D1B2C3D4E0 UDP Rcv 10.0.0.5        0002   Q [0001   D   NOERROR] A      (3)xmr(6)f2pool(3)com(0)`,
      `${time} 0F60 PACKET  000000D1B2C3D4E0 UDP Snd 10.0.0.5        0002 R Q [8081   DR  NOERROR] A      (3)xmr(6)f2pool(3)com(0)`,
    )
    expect(format).toBe('windows-dns')
    expect(found).toMatchObject([{ host: 'xmr.f2pool.com', from: { address: '10.0.0.5' }, timeMs: noon }])
  })
})

describe('alerts in one line', () => {
  it.each([
    [
      'Suricata',
      '03/01/2022-12:00:00.000000  [**] [1:2024792:5] ET POLICY Cryptocurrency Miner Checkin [**] [Classification: Potential Corporate Privacy Violation] [Priority: 1] {TCP} 10.0.0.5:57037 -> 198.51.100.7:3333',
    ],
    [
      'Suricata through syslog',
      '2022-03-01T12:00:00Z ids suricata[1]: [1:1:1] Something [Classification: Crypto Currency Mining Activity Detected] [Priority: 2] {TCP} 10.0.0.5:57037 -> 198.51.100.7:3333',
    ],
    [
      'CEF',
      'Mar  1 12:00:00 fw CEF:0|Maker|IDS|1.0|4711|ET COINMINER Stratum \\| login|7|rt=2022-03-01T12:00:00Z src=10.0.0.5 spt=57037 dst=198.51.100.7 dpt=3333 proto=TCP msg=a b\\=c',
    ],
    [
      'LEEF',
      'LEEF:2.0|Maker|IDS|1.0|挖矿行为|^|devTime=2022-03-01 12:00:00^src=10.0.0.5^srcPort=57037^dst=198.51.100.7^dstPort=3333^proto=TCP',
    ],
  ])('%s', (_name, line) => {
    const { format, found } = read(line)
    expect(format).toBe('syslog')
    expect(found).toMatchObject([
      {
        is: 'alert',
        from: { address: '10.0.0.5', port: 57_037 },
        to: { address: '198.51.100.7', port: 3333 },
        transport: 'tcp',
        timeMs: noon,
      },
    ])
  })

  it.each([
    'CEF:0|Maker|Proxy|1.0|1|URL allowed|1|src=10.0.0.5 spt=1 dst=198.51.100.7 dpt=443 proto=TCP request=http://news.example/cryptocurrency-mining msg=mining.subscribe',
    'CEF:0|Maker|Mail|1.0|1|Message delivered|1|src=10.0.0.5 spt=1 dst=198.51.100.7 dpt=25 cs1=ET COINMINER explained',
    '03/01/2022-12:00:00.000000  [**] [1:1:1] ET INFO Something Else [**] [Priority: 3] {TCP} 10.0.0.5:1 -> 198.51.100.7:80',
  ])('text about mining is none: %s', (line) => {
    expect(read(line).found).toEqual([])
  })
})

describe('other texts', () => {
  it.each([
    'Mar  1 12:00:00 mail postfix[1]: to=<a@example.org>, subject: query: xmr.f2pool.com',
    'a,b,c\n1,2,3',
    'Mar  1 12:00:00 gw sshd[1]: Accepted password for miner from 10.0.0.5 port 3333',
  ])('are left alone: %s', (line) => {
    expect(read(...line.split('\n')).format).toBeNull()
  })
})

it('neither throws nor hangs on damaged lines', () => {
  const whole = [
    '01-Mar-2022 12:00:00.000 queries: info: client @0x7f2a 10.0.0.5#53412 (a.example): query: a.example IN A +E(0)K (10.0.0.1)',
    '03/01/2022-12:00:00.000000  [**] [1:1:5] ET POLICY Cryptocurrency Miner Checkin [**] [Classification: P] [Priority: 1] {TCP} 10.0.0.5:57037 -> 198.51.100.7:3333',
    'CEF:0|Maker|IDS|1.0|4711|ET COINMINER Stratum \\| login|7|rt=2022-03-01T12:00:00Z src=10.0.0.5 spt=57037 dst=198.51.100.7 dpt=3333 proto=TCP msg=a b\\=c',
    'LEEF:2.0|Maker|IDS|1.0|coinminer|^|devTime=2022-03-01 12:00:00^src=10.0.0.5^dst=198.51.100.7',
    '3/1/2022 12:00:00 PM 0F60 PACKET  000000D1B2C3D4E0 UDP Rcv 10.0.0.5        0002   Q [0001   D   NOERROR] A      (1)a(7)example(0)',
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...whole),
      fc.nat(200),
      fc.string({ maxLength: 40 }),
      fc.nat(40),
      (text, at, put, cut) => {
        const damaged = text.slice(0, at) + put.repeat(3) + text.slice(at + cut)
        for (const format of ['syslog', 'windows-dns'] as const)
          for (const record of lineReaders[format]().read(damaged, place) ?? [])
            if (record.is !== 'flow') expect(Number.isFinite(record.timeMs)).toBe(true)
      },
    ),
    { numRuns: 4000 },
  )
  read(`CEF:0|${'a=b '.repeat(50_000)}|COINMINER|c|d|coinminer|e|${'a=b '.repeat(50_000)}`)
  read(`CEF:0|a|b|c|d|coinminer|e|${'a=b c '.repeat(20_000)}`)
  read(`CEF:0|a|b|c|d|coinminer|e|a=${' '.repeat(60_000)}x`)
  read(`[1:1:1] ${'coinminer '.repeat(20_000)} {TCP} 1.1.1.1:1 -> `)
})
