import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WallClock } from '../time/wall-clock.js'
import { linesOf } from './lines.fixture.js'
import { readList } from './list/read-list.js'
import { trace } from './trace.js'

const clock = new WallClock('Asia/Shanghai', Date.UTC(2022, 2, 1, 4))

async function traced(list: string, logs: Readonly<Record<string, string>>, toleranceS = 60) {
  const { rows } = readList('list.csv', list.split('\n'), null, clock) ?? { rows: [] }
  const files = Object.entries(logs).map(([name, text]) => linesOf(name, text))
  return trace(rows, files, {
    toleranceMs: toleranceS * 1000,
    logClock: clock,
    maps: [],
    sayTime: (ms) => new Date(ms).toISOString(),
  })
}

const head = 'IP,端口,时间'
const exit = '203.0.113.8'
const asa = (time: string, kind: 'Built' | 'Teardown', inside: string, port: number, more = '') =>
  `Mar 01 2022 ${time} fw %ASA-6-30501${kind === 'Built' ? 1 : 2}: ${kind} dynamic TCP translation from inside:${inside}/50000 to outside:${exit}/${port}${more}`

/** A day of other people's translations, so that the log covers it. */
const busy = Array.from({ length: 24 * 6 }, (_, i) => {
  const time = `${String(Math.floor(i / 6)).padStart(2, '0')}:${(i % 6) * 10 || '00'}:00`
  return asa(time, 'Built', `10.0.9.${i}`, 40_000 + i)
})

const nat = (...lines: readonly string[]) => [...busy, ...lines].join('\n')
const leases = (address: string, mac: string, from: string, to: string, name: string) =>
  `lease ${address} {\n  starts 2 2022/03/01 ${from};\n  ends 2 2022/03/01 ${to};\n  hardware ethernet ${mac};\n  client-hostname "${name}";\n}`

const first = async (...args: Parameters<typeof traced>) => (await traced(...args)).rows[0]

describe('tracing a row', () => {
  it('ends at one host, with its name, user and port', async () => {
    const row = await first(`${head}\n${exit},32000,2022-03-01 12:00:30`, {
      nat: nat(asa('12:00:00', 'Built', '10.0.0.5', 32_000), asa('12:05:00', 'Teardown', '10.0.0.5', 32_000)),
      'dhcpd.leases': leases('10.0.0.5', '00:11:22:33:44:55', '03:00:00', '05:00:00', 'LAB-7'),
      'portal.csv': '用户名,IP地址,上线时间,下线时间\n张三,10.0.0.5,2022-03-01 09:00,2022-03-01 18:00',
      'mac.txt': 'sw-3# show mac address-table\n  10    0011.2233.4455    DYNAMIC     Gi1/0/7',
    })
    expect(row).toMatchObject({ status: 'one', reason: { code: 'trace.one' }, notes: [] })
    expect(row?.hosts).toMatchObject([
      {
        addresses: ['10.0.0.5'],
        mac: '00:11:22:33:44:55',
        hostNames: ['LAB-7'],
        users: ['张三'],
        attachedTo: ['sw-3 Gi1/0/7'],
        exact: true,
      },
    ])
    expect(row?.hosts[0]?.places.map(({ source }) => source)).toEqual(['nat', 'dhcpd.leases', 'portal.csv', 'mac.txt'])
  })

  it('tells who held a port from who held it before and after, whatever the order of the lines', async () => {
    const lines = [
      asa('11:00:00', 'Built', '10.0.0.4', 32_000),
      asa('11:30:00', 'Teardown', '10.0.0.4', 32_000),
      asa('11:45:00', 'Built', '10.0.0.5', 32_000),
      asa('12:15:00', 'Teardown', '10.0.0.5', 32_000),
      asa('12:30:00', 'Built', '10.0.0.6', 32_000),
      asa('12:45:00', 'Teardown', '10.0.0.6', 32_000),
    ]
    for (const order of [lines, lines.toReversed()]) {
      const row = await first(`${head}\n${exit},32000,2022-03-01 12:00:00`, { nat: nat(...order) })
      expect(row).toMatchObject({ status: 'one', hosts: [{ addresses: ['10.0.0.5'] }] })
      expect(row?.notes.map(({ code }) => code)).toEqual(['trace.note-unnamed'])
    }
  })

  it('takes a later beginning for the end of an earlier one that was not logged', async () => {
    const row = await first(`${head}\n${exit},32000,2022-03-01 12:00:00`, {
      nat: nat(asa('08:00:00', 'Built', '10.0.0.4', 32_000), asa('11:45:00', 'Built', '10.0.0.5', 32_000)),
    })
    expect(row).toMatchObject({ status: 'one', hosts: [{ addresses: ['10.0.0.5'] }] })
  })

  it('ends at several within the tolerance, and at one without it', async () => {
    const logs = {
      nat: nat(
        asa('11:00:00', 'Built', '10.0.0.4', 32_000),
        asa('11:59:40', 'Teardown', '10.0.0.4', 32_000),
        asa('11:59:50', 'Built', '10.0.0.5', 32_000),
        asa('12:15:00', 'Teardown', '10.0.0.5', 32_000),
      ),
    }
    const list = `${head}\n${exit},32000,2022-03-01 12:00:00`
    expect(await first(list, logs)).toMatchObject({ status: 'several', reason: { code: 'trace.several-tolerance' } })
    expect(await first(list, logs, 0)).toMatchObject({ status: 'one', hosts: [{ addresses: ['10.0.0.5'] }] })
  })

  it('asks for the port where several shared the address', async () => {
    const at = (time: string, host: number) => asa(time, 'Built', `10.0.0.${host}`, 32_000 + host)
    const row = await first(`IP,时间\n${exit},2022-03-01 12:00:30`, {
      nat: [at('12:00:00', 4), at('12:00:10', 5), at('12:00:20', 6)].join('\n'),
    })
    expect(row).toMatchObject({ status: 'several', hostCount: 3, reason: { code: 'trace.several-port' } })
    const many = await first(`IP,时间\n${exit},2022-03-01 12:00:30`, {
      nat: Array.from({ length: 50 }, (_, i) => at('12:00:00', i)).join('\n'),
    })
    expect(many).toMatchObject({ status: 'none', hosts: [], reason: { code: 'trace.none-many' } })
  })

  it('needs no port where the remote end tells', async () => {
    const huawei = (inside: string, port: number, remote: string) =>
      `2022-03-01 12:00:30 FW %%01SECLOG/6/SESSION_TEARDOWN(l):Protocol=tcp,SourceIP=${inside},DestinationIP=${remote},SourcePort=5000,DestinationPort=3333,SourceNatIP=${exit},SourceNatPort=${port},BeginTime=1646107200,EndTime=1646107230.`
    const logs = { nat: [huawei('10.0.0.4', 1, '198.51.100.1'), huawei('10.0.0.5', 2, '198.51.100.2')].join('\n') }
    const list = (remote: string) => `公网IP,矿池IP,时间\n${exit},${remote},2022-03-01 12:00:10`
    expect(await first(list('198.51.100.2'), logs)).toMatchObject({
      status: 'one',
      reason: { code: 'trace.one-by-remote' },
      hosts: [{ addresses: ['10.0.0.5'] }],
    })
    expect(await first(list('198.51.100.9'), logs)).toMatchObject({ reason: { code: 'trace.none-remote' } })
    const turned = `源IP,目的IP,时间\n198.51.100.2,${exit},2022-03-01 12:00:10`
    const row = await first(turned, logs)
    expect(row).toMatchObject({ status: 'one', hosts: [{ addresses: ['10.0.0.5'] }] })
    expect(row?.notes.map(({ code }) => code)).toContain('trace.note-swapped')
  })

  it.each([
    ['2022-02-20 12:00:00', 'trace.none-expired'],
    ['2022-03-05 12:00:00', 'trace.none-later'],
    ['2022-03-01 12:00:00', 'trace.none-port'],
    ['2022-03-01 15:02:10', 'trace.none-clock'],
  ])('says why not, at %s', async (time, code) => {
    const row = await first(`${head}\n${exit},32000,${time}`, {
      nat: nat(asa('15:00:00', 'Built', '10.0.0.5', 32_000), asa('15:00:30', 'Teardown', '10.0.0.5', 32_000)),
    })
    expect(row).toMatchObject({ status: 'none', hosts: [], reason: { code } })
  })

  it('sees that list and logs are eight hours apart', async () => {
    const row = await first(`${head}\n${exit},32000,2022-03-01 07:00:10`, {
      nat: nat(asa('15:00:00', 'Built', '10.0.0.5', 32_000), asa('15:00:30', 'Teardown', '10.0.0.5', 32_000)),
    })
    expect(row).toMatchObject({ status: 'none', reason: { code: 'trace.none-behind', params: { count: 1 } } })
  })

  it('sees a gap in the log, an unknown address and no log at all', async () => {
    const gap = busy.filter((line) => !/ 1[12]:/.test(line)).join('\n')
    expect(await first(`${head}\n${exit},32000,2022-03-01 12:00:00`, { nat: gap })).toMatchObject({
      reason: { code: 'trace.none-gap' },
    })
    expect(await first(`${head}\n198.51.100.77,32000,2022-03-01 12:00:00`, { nat: nat() })).toMatchObject({
      reason: { code: 'trace.none-address' },
    })
    expect(await first(`${head}\n${exit},32000,2022-03-01 12:00:00`, {})).toMatchObject({
      reason: { code: 'trace.none-no-logs' },
    })
  })

  it('follows an address that is used without translation, and one that is translated twice', async () => {
    const direct = await first(`${head}\n198.51.100.77,32000,2022-03-01 12:00:00`, {
      nat: nat(),
      'dhcpd.leases': leases('198.51.100.77', '00:11:22:33:44:55', '03:00:00', '05:00:00', 'SRV'),
    })
    expect(direct).toMatchObject({
      status: 'one',
      reason: { code: 'trace.one-direct' },
      hosts: [{ hostNames: ['SRV'] }],
    })
    const twice = await first(`${head}\n${exit},32000,2022-03-01 12:00:00`, {
      outer: nat(asa('11:59:00', 'Built', '100.64.0.9', 32_000)),
      inner:
        '2022-03-01 12:00:30 FW %%01SECLOG/6/SESSION_TEARDOWN(l):Protocol=tcp,SourceIP=192.168.1.7,DestinationIP=198.51.100.2,SourcePort=5000,DestinationPort=3333,SourceNatIP=100.64.0.9,SourceNatPort=50000,BeginTime=1646107100,EndTime=1646107230.',
    })
    expect(twice).toMatchObject({ status: 'one', hosts: [{ addresses: ['192.168.1.7'] }] })
  })

  it('sees two machines that held one inside address within the time', async () => {
    const row = await first(`${head}\n${exit},32000,2022-03-01 12:00-13:00`, {
      nat: nat(asa('11:00:00', 'Built', '10.0.0.5', 32_000), asa('13:30:00', 'Teardown', '10.0.0.5', 32_000)),
      leases: [
        leases('10.0.0.5', '00:11:22:33:44:55', '03:00:00', '04:20:00', 'A'),
        leases('10.0.0.5', '00:11:22:33:44:66', '04:30:00', '06:00:00', 'B'),
      ].join('\n'),
    })
    expect(row).toMatchObject({ status: 'several', hostCount: 2, reason: { code: 'trace.several-window' } })
  })
})

describe('whatever the order of the lines', () => {
  const minutes = (at: number) => new Date(Date.UTC(2022, 2, 1, 0, at)).toISOString().slice(11, 19)

  it('the hosts are those whose sessions meet the time', async () => {
    await fc.assert(
      fc.asyncProperty(
        // stretches of one port after another: idle, then in use by the next host
        fc.array(fc.tuple(fc.integer({ min: 3, max: 60 }), fc.integer({ min: 3, max: 90 })), {
          minLength: 1,
          maxLength: 9,
        }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 40 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (stretches, from, length, lots) => {
          let at = 0
          const sessions = stretches.map(([idle, used], i) => {
            const begin = at + idle
            at = begin + used
            return { host: `10.0.1.${i}`, begin, end: at }
          })
          const expected = sessions
            .filter(({ begin, end }) => begin <= from + length && end >= from)
            .map(({ host }) => host)
            .toSorted()
          const lines = sessions.flatMap(({ host, begin, end }) => [
            asa(minutes(begin), 'Built', host, 32_000),
            asa(minutes(end), 'Teardown', host, 32_000),
          ])
          const shuffled = lines
            .map((line) => ({ line, lot: lots.next().value ?? 0 }))
            .toSorted((a, b) => a.lot - b.lot)
            .map(({ line }) => line)
          const day = '2022-03-01'
          const list = `公网IP,端口,开始时间,结束时间\n${exit},32000,${day} ${minutes(from)},${day} ${minutes(from + length)}`
          const { rows } = await traced(list, { nat: [...busy, ...shuffled].join('\n') }, 0)
          expect(rows[0]?.hosts.flatMap(({ addresses }) => addresses).toSorted()).toEqual(expected)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('logs that cannot be used', () => {
  it('are named with the place', async () => {
    const { problems } = await traced(`${head}\n${exit},1,2022-03-01`, {
      strange: 'x,y\n1,2',
      'leases.csv':
        'IP地址,MAC地址,时间\n10.0.0.5,00:11:22:33:44:55,yesterday 9\n10.0.0.6,00:11:22:33:44:66,2022-03-01 12:00',
    })
    expect(problems).toMatchObject([
      { code: 'trace.unknown-log', source: 'strange', severity: 'damaged' },
      { code: 'trace.odd-lines', source: 'leases.csv', line: 2 },
    ])
  })
})
