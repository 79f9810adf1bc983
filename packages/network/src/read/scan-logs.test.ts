import type { LogFormat, LogInput } from '@davylamp/intake'
import { parsePoolList, poolFinder } from '@davylamp/mining'
import { describe, expect, it } from 'vitest'
import { scanLogs } from './scan-logs.js'

function log(source: string, format: LogFormat, lines: readonly string[]): LogInput {
  return {
    source,
    format,
    async read(onLine) {
      lines.forEach((line, i) => onLine(line, i + 1))
      return { lines: lines.length, bytes: 1, sha256: source, problems: [] }
    },
  }
}

const head = 'StartTime,Dur,Proto,SrcAddr,Sport,Dir,DstAddr,Dport,State,sTos,dTos,TotPkts,TotBytes,SrcBytes,SrcPkts'
/** One part of 15 minutes of a pool connection, as an exporter with an active time-out writes it. */
const part = (minute: number, host = '10.0.0.5', port = 3333) =>
  `2026/01/31 08:${minute}:00.0,890,tcp,${host},50000,   ->,192.0.2.1,${port},A_A,0,0,180,24000,12000,90`
const conn = (answer: string) =>
  `{"ts":1769846000,"id.orig_h":"10.0.0.5","id.orig_p":40000,"id.resp_h":"10.0.0.1","id.resp_p":53,"proto":"udp","query":"${answer}","answers":["192.0.2.1"]}`

describe('logs of one scan together', () => {
  it('stitches parts of a connection; steady sums alone are suspect and name their line', async () => {
    const { findings } = await scanLogs([log('flows', 'binetflow', [head, part(10), part(25), part(40)])])
    expect(findings).toMatchObject([
      {
        verdict: 'suspect',
        source: 'flows',
        line: 2,
        evidence: [{ kind: 'line', line: 2 }],
        subject: { serverPort: 3333 },
      },
    ])
    const short = await scanLogs([log('flows', 'binetflow', [head, part(10)])])
    expect(short.findings).toEqual([])
  })

  it('says nothing of sums on ports where quiet connections are common', async () => {
    const lines = [head, part(10, '10.0.0.5', 443), part(25, '10.0.0.5', 443)]
    expect((await scanLogs([log('flows', 'binetflow', lines)])).findings).toEqual([])
  })

  it('joins a name in one log to a connection in another, whichever comes first', async () => {
    const flows = log('flows', 'binetflow', [head, part(10), part(25)])
    const names = log('dns', 'zeek', [conn('xmr-eu1.nanopool.org')])
    for (const order of [
      [flows, names],
      [names, flows],
    ]) {
      const { findings } = await scanLogs(order)
      const verdicts = findings.map(({ verdict, source }) => `${source} ${verdict}`).toSorted()
      expect(verdicts).toEqual(['dns suspect', 'flows probable'])
    }
  })

  it('is not misled by names that only sound like pools, and says a web site is only related', async () => {
    const others = ['pool.ntp.org', 'thread-pool.example', 'carpool.example'].map(conn)
    expect((await scanLogs([log('dns', 'zeek', others)])).findings).toEqual([])
    const { findings } = await scanLogs([log('dns', 'zeek', [conn('www.nanopool.org')])])
    expect(findings).toMatchObject([{ verdict: 'related' }])
  })

  it('knows pools of the user', async () => {
    const find = poolFinder(parsePoolList('mine.example').pools)
    const names = [log('dns', 'zeek', [conn('eu1.mine.example')])]
    expect((await scanLogs(names)).findings).toEqual([])
    expect((await scanLogs(names, find)).findings).toMatchObject([{ verdict: 'suspect' }])
  })

  it('passes over times that no calendar holds', async () => {
    const ends = '"id.orig_h":"10.0.0.5","id.orig_p":1025,"id.resp_h":"192.0.2.1","id.resp_p":3333,"proto":"tcp"'
    const broken = `{"ts":1769846000,"duration":1e300,"conn_state":"SF",${ends}}`
    const lines = [broken, `{"ts":1769846000,"server_name":"xmr-eu1.nanopool.org",${ends}}`]
    expect((await scanLogs([log('zeek', 'zeek', lines)])).findings).toMatchObject([{ verdict: 'suspect', line: 2 }])
  })

  it('counts lines that are no records', async () => {
    const { problems, summaries } = await scanLogs([
      log('eve', 'eve', ['{"timestamp":', 'x', '{"event_type":"stats"}']),
    ])
    expect(problems).toMatchObject([{ code: 'network.log-lines', line: 1 }])
    expect(summaries).toMatchObject([{ counts: { lines: 3, records: 0 } }])
  })
})

describe('alerts that kept payloads', () => {
  const alert = (payload: string, minute: number) =>
    JSON.stringify({
      timestamp: `2026-01-31T08:0${minute}:00.000000+0000`,
      event_type: 'alert',
      src_ip: '10.0.0.5',
      src_port: 50_000,
      dest_ip: '192.0.2.1',
      dest_port: 3333,
      proto: 'TCP',
      alert: { signature: 'ET INFO x', category: 'Misc activity' },
      payload: Buffer.from(`${payload}\n`).toString('base64'),
    })
  const login = '{"id":2,"method":"mining.authorize","params":["farm.rig7","secret-word"]}'
  const share = '{"id":4,"method":"mining.submit","params":["farm.rig7","1a2b","00000001","5f5e1000","deadbeef"]}'

  it('confirm what was said, and together tell who', async () => {
    const { findings } = await scanLogs([log('eve', 'eve', [alert(login, 1), alert(share, 2)])])
    expect(findings).toMatchObject([
      {
        verdict: 'confirmed',
        line: 1,
        mining: { protocol: 'stratum-v1', poolAccount: 'farm', worker: 'rig7' },
        reasons: [{ code: 'network.record.payload' }, { code: 'network.record.alert' }],
      },
    ])
    expect(JSON.stringify(findings)).not.toContain('secret-word')
  })
})

describe('queries in a log of a name server', () => {
  const query = (host: string) =>
    `01-Mar-2022 12:00:00.000 queries: info: client @0x7f 10.0.0.5#53412 (${host}): query: ${host} IN A + (10.0.0.1)`

  it('are suspect for a pool, related for its web site, and nothing else', async () => {
    const lines = ['xmr-eu1.nanopool.org', 'www.nanopool.org', 'pool.ntp.org'].map(query)
    const { findings } = await scanLogs([log('query.log', 'syslog', lines)])
    expect(findings.map(({ verdict, line }) => `${line} ${verdict}`)).toEqual(['1 suspect', '2 related'])
    expect(findings[0]?.missing.map(({ code }) => code)).toContain('network.missing.zone')
  })
})
