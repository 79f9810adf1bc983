import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newWorkbook } from '@davylamp/report'
import { takeLines } from '@davylamp/intake'
import { runWith } from './test-io.js'

let folder = ''
const at = (name: string) => join(folder, name)
const log = 'davylamp-reveals.ndjson'
const list = [
  '关于挖矿IP的核查清单,,,,',
  '序号,受控IP地址,源端口,发现时间,使用人',
  '1,203.0.113.8,32000,2022年3月1日12时0分30秒,',
  '2,203.0.113.8,32009,2022-03-01 12:00:30,',
  '3,nowhere,1,2022-03-01 12:00:30,',
]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trace-'))
  await mkdir(at('logs'))
  await writeFile(at('list.csv'), list.join('\n'))
  await writeFile(
    at('logs/asa.log'),
    'Mar 01 2022 12:00:00 fw : %ASA-6-305011: Built dynamic TCP translation from inside:10.0.0.5/51000 to outside:203.0.113.8/32000\n',
  )
  await writeFile(
    at('logs/portal.csv'),
    '用户名,IP地址,MAC地址,上线时间,下线时间\n张三,10.0.0.5,0011-2233-4455,2022/3/1 9:00,2022/3/1 13:00\n',
  )
})
afterEach(() => rm(folder, { recursive: true }))

const trace = (...more: readonly string[]) =>
  runWith(['trace', at('list.csv'), '--logs', at('logs'), '--tz', 'Asia/Shanghai', '--reveal-log', at(log), ...more])

describe('davylamp trace', () => {
  it('names nobody unless asked', async () => {
    for (const format of ['table', 'csv', 'ndjson']) {
      const { code, out, err } = await trace('--format', format, '--filled', at(`${format}.csv`))
      expect(code).toBe(3)
      const all = out + err + (await readFile(at(`${format}.csv`), 'utf8'))
      expect(all).toContain('user-001')
      expect(all).not.toMatch(/张三|10\.0\.0\.5|:44:55/)
      expect(err).toContain('list.csv:5: "nowhere" is no IP address')
      expect(err).toContain('3 rows: 1 at one host, 0 at several, 1 not locatable, 1 not readable.')
    }
    await expect(readFile(at(log))).rejects.toThrow('ENOENT')
  })

  it('writes the purpose down before it shows names', async () => {
    for (const purpose of ['check of list 17', 'second look']) {
      const { out } = await trace('--format', 'ndjson', '--reveal', '--purpose', purpose)
      expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({
        line: 3,
        status: 'one',
        revealed: true,
        hosts: [{ addresses: ['10.0.0.5'], mac: '00:11:22:33:44:55', users: ['张三'] }],
      })
    }
    const entries = (await readFile(at(log), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(entries).toMatchObject([
      { purpose: 'check of list 17', rows: 2, hosts: 1, previous: null },
      { purpose: 'second look', previous: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
    const { code, out, err } = await trace('--reveal', '--purpose', 'a third', '--reveal-log', at('no/such/folder'))
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('so no name was shown')
    const before = await readFile(at('list.csv'), 'utf8')
    const refused = await trace('--reveal', '--purpose', 'a fourth', '--reveal-log', at('list.csv'))
    expect([refused.code, refused.out]).toEqual([2, ''])
    expect(await readFile(at('list.csv'), 'utf8')).toBe(before)
  })

  it("fills the sender's own workbook", async () => {
    await writeFile(
      at('list.xlsx'),
      await newWorkbook(
        list.map((line) => line.split(',')),
        '清单',
      ),
    )
    const { code } = await runWith([
      'trace',
      at('list.xlsx'),
      '--logs',
      at('logs'),
      '--tz',
      'Asia/Shanghai',
      '--lang',
      'zh',
      '--reveal-log',
      at(log),
      '--filled',
      at('answer.xlsx'),
      '--reveal',
      '--purpose',
      '核查 17 号清单',
    ])
    expect(code).toBe(3)
    const { files } = await takeLines([at('answer.xlsx')], { temporaryFolder: folder, onProgress: () => undefined })
    const lines: string[] = []
    await files[0]?.read((line) => lines.push(line))
    expect(lines.slice(1, 4)).toEqual([
      '序号,受控IP地址,源端口,发现时间,使用人,追溯结果,内网地址,MAC地址,追溯说明',
      '1,203.0.113.8,32000,2022年3月1日12时0分30秒,张三,唯一主机,10.0.0.5,00:11:22:33:44:55,按地址、端口和时间定位到一台主机。',
      '2,203.0.113.8,32009,2022-03-01 12:00:30,,无法定位,,,无法定位：日志涵盖该时间和该地址，但当时无人使用该端口。',
    ])
  })

  it('goes by maps for columns that say nothing', async () => {
    await writeFile(at('odd.csv'), 'q,w,e\n203.0.113.8,32000,2022-03-01 04:00:30\n')
    await writeFile(at('odd.log'), '10.0.0.7|203.0.113.8|32000|2022-03-01 04:00:00|2022-03-01 04:01:00\n')
    await writeFile(at('list.map'), 'table = list\naddress = q\nport = w\ntime = e')
    await writeFile(
      at('log.map'),
      'table = log\nheader = none\nseparator = |\ninside_address = #1\noutside_address = #2\noutside_port = #3\ntime = #4\nend_time = #5',
    )
    const { code, out, err } = await runWith([
      'trace',
      at('odd.csv'),
      '--logs',
      at('odd.log'),
      '--tz',
      'UTC',
      '--map',
      at('list.map'),
      '--map',
      at('log.map'),
      '--format',
      'ndjson',
    ])
    expect(err).not.toContain('No translation')
    expect(JSON.parse(out)).toMatchObject({ status: 'one' })
    expect(code).toBe(0)
  })

  it.each([
    [['trace', 'list.csv'], 'Name at least one file or folder of logs'],
    [['trace', 'list.csv', '--logs', 'logs', '--tolerance', 'long'], '--tolerance takes seconds or minutes'],
    [['trace', 'list.csv', '--logs', 'logs', '--reveal'], 'state what for'],
    [['trace', 'list.csv', '--logs', 'logs', '--tz', 'Mars'], 'is no time zone'],
    [['trace', 'list.csv', '--logs', 'logs', '--filled', 'x.pdf'], 'ends with .xlsx or .csv'],
    [['trace', 'list.csv', '--logs', 'logs', '--filled', 'list.csv'], 'is there already'],
    [['trace', 'logs/asa.log', '--logs', 'logs'], 'holds no list of addresses'],
    [['trace', 'list.csv', '--logs', 'logs', '--map', 'list.csv'], 'list.csv'],
  ])('refuses %j in words', async (args, said) => {
    const { code, out, err } = await runWith(args.map((arg) => (/^(list\.csv|logs.*)$/.test(arg) ? at(arg) : arg)))
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })
})
