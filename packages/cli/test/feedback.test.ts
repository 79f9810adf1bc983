import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takeLines } from '@davylamp/intake'
import { newWorkbook } from '@davylamp/report'
import { formatFinding } from '@davylamp/finding'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runWith } from './test-io.js'

let folder = ''
const at = (name: string) => join(folder, name)
const table = [
  ['2022年第8批线索核查反馈表'],
  ['序号', '户号', '用电地址', '是否挖矿', '核查情况', '核查人', '电话'],
  ['1', '0012345678', '枫树村5组12号', '', '', '', ''],
  ['2', '0099', '别处', '', '', '', ''],
]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feedback-'))
  await writeFile(at('their.xlsx'), await newWorkbook(table, '反馈表'))
  const finding = formatFinding({
    schema: 'davylamp.finding/1',
    id: 'power:0000000000000001',
    sense: 'power',
    verdict: 'suspect',
    score: 0.9,
    subject: { kind: 'meter', id: 'M1' },
    source: 'r.csv',
    line: null,
    from: null,
    to: null,
    mining: {},
    reasons: [],
    alternatives: [],
    missing: [],
    evidence: [],
    detector: { name: 'power', version: '1' },
  })
  await writeFile(at('findings.ndjson'), `${finding}\n`)
  await writeFile(at('customers.csv'), 'meter_id,account_id,name,category\nM1,0012345678,某农户,residential\n')
})
afterEach(() => rm(folder, { recursive: true }))

const feedback = (...more: readonly string[]) =>
  runWith(['feedback', ...more, '--data', at('data'), '--tz', 'Asia/Shanghai', '--lang', 'zh'])
const answer = (...more: readonly string[]) =>
  feedback(at('their.xlsx'), '--findings', at('findings.ndjson'), '--places', at('customers.csv'), ...more)

async function linesOf(name: string): Promise<string[]> {
  const lines: string[] = []
  const { files } = await takeLines([at(name)], { temporaryFolder: folder, onProgress: () => undefined })
  await files[0]?.read((line) => lines.push(line))
  return lines
}

describe('davylamp feedback', () => {
  it('fills the table in, lists what it left with the reason, and remembers the columns of the sender', async () => {
    const { code, err } = await answer('--set', '核查人=李某', '--sender', '市发改委')
    expect(code).toBe(1)
    expect(await linesOf('their-filled.xlsx')).toEqual([
      '2022年第8批线索核查反馈表',
      '序号,户号,用电地址,是否挖矿,核查情况,核查人,电话',
      '1,0012345678,枫树村5组12号,疑似待核,记录分析：疑似待核。尚未经人核查认定。,李某',
      '2,0099,别处',
    ])
    expect(err).toContain('反馈表：共 2 行，其中 1 行有依据，填写 3 个单元格。')
    expect(err).toContain('4 个：所给材料中没有与本行对应的内容（反馈表!D4 是否挖矿')
    const left = (await readFile(at('their-left.csv'), 'utf8')).split('\r\n')
    expect(left[0]).toBe('\ufeff工作表,行,列,列名,原因')
    expect(left[1]).toBe('反馈表,3,G,电话,与本行对应的材料没有说明此项')
    const listed = await feedback('--senders')
    expect(listed.out).toContain('用电地址 = place')
    expect(listed.out).toContain('市发改委')
    expect((await feedback('--forget', '省发改委')).err).toContain('现有：市发改委')
    expect((await feedback('--forget', '市发改委')).code).toBe(0)
    expect((await feedback('--senders')).out).toBe('')
  })

  it('goes by the columns of the sender where heads say nothing', async () => {
    await writeFile(
      at('odd.xlsx'),
      await newWorkbook(
        [
          ['甲', '乙'],
          ['0012345678', ''],
        ],
        '表',
      ),
    )
    await writeFile(at('columns.map'), 'account = 甲\nis_mining = 乙\n')
    const known = ['--findings', at('findings.ndjson'), '--places', at('customers.csv')]
    expect((await feedback(at('odd.xlsx'), ...known)).err).toContain('没有可对应的表格')
    const mapped = [...known, '--sender', '省', '--map', at('columns.map'), '--filled', at('one.xlsx')]
    expect((await feedback(at('odd.xlsx'), ...mapped)).code).toBe(0)
    const remembered = [...known, '--sender', '省', '--filled', at('two.xlsx')]
    expect((await feedback(at('odd.xlsx'), ...remembered)).code).toBe(0)
    expect(await linesOf('two.xlsx')).toEqual(['甲,乙', '0012345678,疑似待核'])
  })

  it('takes what trace wrote, and names the line that is something else', async () => {
    const traced = {
      schema: 'davylamp.trace/1',
      line: 2,
      address: '203.0.113.8',
      port: 32_000,
      remote: null,
      remotePort: null,
      from: '2022-03-01T04:00:30.000Z',
      to: '2022-03-01T04:00:30.999Z',
      status: 'one',
      reason: { en: 'One host.', zh: '一台主机。' },
      notes: [],
      revealed: false,
      hosts: [{ addresses: ['地址-001'], mac: null, hostNames: [], users: ['用户-001'], attachedTo: [] }],
    }
    const bad = { schema: 'davylamp.trace/1', line: 3, status: 'bad', reason: '' }
    await writeFile(at('traced.ndjson'), [JSON.stringify(traced), JSON.stringify(bad), '{}'].join('\n'))
    await writeFile(at('ips.csv'), 'IP,端口,时间,使用人\n203.0.113.8,32000,2022-03-01 12:00:30,\n')
    const { code, err } = await feedback(at('ips.csv'), '--trace', at('traced.ndjson'))
    expect(code).toBe(3)
    expect(err).toContain('有 1 行不是 davylamp trace 的输出，已略过；第一处在第 3 行')
    expect(await linesOf('ips-filled.xlsx')).toEqual([
      'IP,端口,时间,使用人',
      '203.0.113.8,32000,2022-03-01 12:00:30,用户-001',
    ])
  })

  it.each([
    [[], '请指定待填写的表格'],
    [['their.xlsx'], '请指定填写依据'],
    [['their.xlsx', '--findings', 'findings.ndjson', '--set', '核查人'], '--set 的写法为'],
    [['their.xlsx', '--findings', 'findings.ndjson', '--set', '天气=晴'], '--set 的写法为'],
    [['their.xlsx', '--findings', 'findings.ndjson', '--filled', 'x.pdf'], '应以 .xlsx 结尾'],
    [['their.xlsx', '--findings', 'findings.ndjson', '--filled', 'their.xlsx'], '已存在'],
    [['their.xlsx', '--findings', 'findings.ndjson', '--sheet', '没有'], '现有：反馈表'],
    [['their.xlsx', '--findings', 'customers.csv'], 'customers.csv'],
  ])('refuses %j in words', async (args, said) => {
    const { code, out, err } = await feedback(...args.map((arg) => (/\.(xlsx|ndjson|csv)$/.test(arg) ? at(arg) : arg)))
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })
})
