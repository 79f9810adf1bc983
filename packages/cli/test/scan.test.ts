import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCounty, pcapBytes, Random, stratumJobs, stratumSession, tcpConversation } from '@davylamp/lab'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runWith } from './test-io.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-scan-'))
const file = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

const startMs = Date.UTC(2022, 7, 15, 3)

function miningCapture(): Uint8Array {
  const random = new Random(4)
  const plan = { startMs, durationMs: 300_000, jobIntervalMs: 30_000, blockIntervalMs: 600_000, branches: 4 }
  const session = {
    startMs,
    endMs: startMs + 300_000,
    user: 'farm.rig7',
    password: 'secret-word',
    agent: 'cgminer/4.11.1',
    hashrateHps: 95e12,
    difficulty: 500_000,
    rttMs: 40,
    versionRolling: false,
    running: false,
    jobs: stratumJobs(plan, random),
  }
  const client = { ip: '192.0.2.10', port: 50123, mac: '02:00:00:00:00:01' }
  const server = { ip: '198.51.100.7', port: 3333, mac: '02:00:00:00:00:02' }
  const messages = stratumSession(session, random)
  return pcapBytes(
    tcpConversation({ client, server, startMs, rttMs: 40, messages, handshake: true, close: 'fin' }, random),
  )
}

beforeAll(() => {
  const capture = miningCapture()
  writeFileSync(file('mining.pcap'), capture)
  writeFileSync(file('cut.pcap'), capture.subarray(0, capture.length - 11))
  writeFileSync(file('empty.csv'), '')
  writeFileSync(file('picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  writeFileSync(file('strange.csv'), 'foo,bar\n1,2\n3,4\n')
  const days = Array.from({ length: 40 }, (_, day) => new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10))
  const hours = Array.from({ length: 24 }, (_, hour) => `h${String(hour + 1).padStart(2, '0')}`)
  const row = (meter: string, day: string, n: number) =>
    [
      meter,
      day,
      ...hours.map((_, hour) => (0.3 + 0.7 * Math.abs(Math.sin(hour * 1.7 + n * 2.3 + day.charCodeAt(9)))).toFixed(3)),
    ].join(',')
  const readings = ['M1', 'M2', 'M3'].flatMap((meter, n) => days.map((day) => row(meter, day, n)))
  writeFileSync(file('readings.csv'), [`meter_id,date,${hours.join(',')}`, ...readings].join('\n'))
})

describe('davylamp scan', () => {
  it('finds mining in a capture: exit code 1, files written, the password nowhere', async () => {
    const outputs = ['--findings', file('f.ndjson'), '--report', file('r.html'), '--evidence', file('evidence')]
    const { code, out } = await runWith(['scan', file('mining.pcap'), ...outputs, '--tz', 'Asia/Shanghai'])
    expect(code).toBe(1)
    expect(out).toContain('192.0.2.10')
    const findings = readFileSync(file('f.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(findings.map(({ subject }) => subject.kind).toSorted()).toEqual(['address', 'flow'])
    const report = readFileSync(file('r.html'), 'utf8')
    expect(report).toContain('Asia/Shanghai')
    expect(report).toContain('2022-08-15 11:0')
    for (const text of [report, JSON.stringify(findings), out]) expect(text).not.toContain('secret-word')
  })

  it('tells a path that leads nowhere from damage, and says that nothing was read', async () => {
    const { code, out, err } = await runWith(['scan', file('absent.csv'), '--lang', 'en'])
    expect(code).toBe(3)
    expect(err).toContain('Not there:')
    expect(err).not.toContain('Damaged')
    expect(out).toMatch(/^Nothing was read, so nothing could be judged/)
  })

  it('names what is wrong in a file of surcharges, and scans all the same', async () => {
    const row = { place: 'Atlantis', yuanPerKwh: 1, document: 'x', from: '2022-01-01' }
    writeFileSync(
      file('surcharges.json'),
      JSON.stringify({ format: 'davylamp-surcharges', formatVersion: 1, surcharges: [row] }),
    )
    const options = ['--surcharges', file('surcharges.json'), '--province', 'Sichuan', '--lang', 'en']
    const { code, err } = await runWith(['scan', file('readings.csv'), ...options])
    expect(code).toBe(0)
    expect(err).toMatch(/surcharges\.json surcharges\[0\]\.place: Expected a province .*It was left out\./)
  })

  it('says in one sentence that a file holds no earlier findings or no outcomes, before it scans', async () => {
    for (const [option, sentence] of [
      ['--previous', /readings\.csv holds no findings\. What is needed/],
      ['--outcomes', /readings\.csv holds no outcomes\./],
    ] as const) {
      const { code, out, err } = await runWith([
        'scan',
        file('mining.pcap'),
        option,
        file('readings.csv'),
        '--lang',
        'en',
      ])
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err).toMatch(sentence)
      expect(err.trim().split('\n')).toHaveLength(1)
    }
  })

  it('keeps evidence whose hashes hold, with the packets as they were captured', async () => {
    const manifest = JSON.parse(readFileSync(file('evidence/manifest.json'), 'utf8'))
    const files = manifest.entries.flatMap(
      (entry: { files: { path: string; sha256: string; bytes: number }[] }) => entry.files,
    )
    expect(files.some(({ path }: { path: string }) => path.endsWith('packets.pcap'))).toBe(true)
    for (const { path, sha256, bytes } of files) {
      const content = readFileSync(join(folder, 'evidence', path))
      expect(content.length).toBe(bytes)
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    }
    const again = await runWith(['scan', file('evidence'), '--format', 'ndjson'])
    expect(again.out).toContain('"stratum-v1"')
  })

  it('names what it cannot use and goes on: 3 for damage, which wins over 1', async () => {
    const paths = ['mining.pcap', 'cut.pcap', 'empty.csv', 'picture.png', 'strange.csv'].map(file)
    const { code, out, err } = await runWith(['scan', ...paths])
    expect(code).toBe(3)
    expect(out).toContain('confirmed')
    expect(err).toMatch(/cut\.pcap/)
    expect(err).toMatch(/empty\.csv/)
    expect(err).toMatch(/picture\.png/)
    expect(err).toMatch(/foo.*bar/s)
    expect(err).toMatch(/--map/)
  })

  it('leaves the exit code alone for a file that is no record', async () => {
    expect((await runWith(['scan', file('picture.png'), file('readings.csv')])).code).toBe(0)
  })

  it('scores every meter, with or without a finding', async () => {
    const { code } = await runWith(['scan', file('readings.csv'), '--scores', file('s.csv')])
    expect(code).toBe(0)
    const lines = readFileSync(file('s.csv'), 'utf8').trim().split('\n')
    expect(lines[0]).toBe('subject_id,score,status,reason')
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['M1', 'M2', 'M3'])
  })

  it('says a path that is not there', async () => {
    const { code, err } = await runWith(['scan', file('nowhere.csv'), file('readings.csv')])
    expect(code).toBe(3)
    expect(err).toMatch(/nowhere\.csv/)
  })

  it('never writes over a record, and writes over its own earlier report', async () => {
    const before = readFileSync(file('readings.csv'))
    for (const option of ['--report', '--findings', '--scores', '--worklist']) {
      const { code, err } = await runWith(['scan', file('readings.csv'), option, file('readings.csv')])
      expect([code, /would be written into/.test(err)], option).toEqual([2, true])
    }
    expect((await runWith(['scan', folder, '--worklist', file('strange.csv')])).code).toBe(2)
    expect(readFileSync(file('readings.csv'))).toEqual(before)
    expect((await runWith(['scan', file('mining.pcap'), '--report', file('r.html')])).code).toBe(1)
  })

  it('says before the scan that a file of an option is not there', async () => {
    for (const option of ['--previous', '--outcomes']) {
      const { code, err } = await runWith(['scan', file('readings.csv'), option, file('nowhere')])
      expect([code, /could not be read/.test(err)], option).toEqual([2, true])
    }
  })

  it('names an output that cannot be written and still prints the result', async () => {
    const { code, out, err } = await runWith(['scan', file('mining.pcap'), '--report', file('no/such/folder/r.html')])
    expect(code).toBe(2)
    expect(err).toMatch(/could not be written/)
    expect(out).toContain('confirmed')
  })

  it('prints JSON, CSV and NDJSON that can be read back', async () => {
    const json = await runWith(['scan', file('mining.pcap'), '--format', 'json'])
    expect(JSON.parse(json.out).leads[0].schema).toBe('davylamp.lead/1')
    const csv = await runWith(['scan', file('mining.pcap'), '--format', 'csv', '--lang', 'zh'])
    expect(csv.out).toMatch(/^序号,/)
    const none = await runWith(['scan', file('mining.pcap'), '--min-verdict', 'confirmed', '--format', 'ndjson'])
    expect(
      none.out
        .trim()
        .split('\n')
        .every((line) => JSON.parse(line).verdict === 'confirmed'),
    ).toBe(true)
  })

  it('compares with an earlier scan and counts visits with their denominator', async () => {
    writeFileSync(
      file('outcomes.csv'),
      `subject_id,visited_on,outcome\n192.0.2.10,${new Date().toISOString().slice(0, 10)},confirmed-active\nM9,2022-01-01,legit-load:pump\nnonsense\n`,
    )
    const { err } = await runWith([
      'scan',
      file('mining.pcap'),
      '--previous',
      file('f.ndjson'),
      '--outcomes',
      file('outcomes.csv'),
    ])
    expect(err).toMatch(/0 new, 1 still there, 0 gone/)
    expect(err).toMatch(/1 of 2|2 found mining|Visits so far: 1 of 2/)
    expect(err).toMatch(/outcomes\.csv: 1 line is no outcome .* line 4/)
  })
})

describe('the example county', () => {
  it('puts the plant and the home among the first five, the home with its onset', async () => {
    const { records } = await makeCounty(file('county'), { seed: 1, share: 0.1, captureMinutes: 10 })
    const { code, out } = await runWith(['scan', records, '--format', 'json', '--worklist', file('w.xlsx')])
    expect(code).toBe(1)
    const first = JSON.parse(out).leads.slice(0, 5)
    expect(first.some(({ place }: { place: string }) => place.includes('石板水电站'))).toBe(true)
    const home = first.find(({ place }: { place: string }) => place.includes('枫树村'))
    const days = (date: string) => Math.abs(Date.parse(date) - Date.parse('2021-05-11')) / 86_400_000
    expect(days(home.onset.earliest)).toBeLessThanOrEqual(10)
    expect(days(home.onset.latest)).toBeLessThanOrEqual(10)
    expect(existsSync(file('w.xlsx'))).toBe(true)
  })
})
