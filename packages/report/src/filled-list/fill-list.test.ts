import { CFB, read, utils, write, type WorkBook } from '@e965/xlsx'
import { type Finding } from '@davylamp/finding'
import { describe, expect, it } from 'vitest'
import type { ColumnRole } from './column-words.js'
import { fillList, type FilledTable, type FillOptions } from './fill-list.js'
import { knownOfPlaces } from './known-customers.js'
import { knownOfFindings } from './known-findings.js'
import type { ColumnName } from './table-head.js'
import { knownOfTraces, type TraceLine } from './known-traces.js'

const finding = (
  subject: Finding['subject'],
  more: Partial<Pick<Finding, 'mining' | 'from' | 'to' | 'verdict' | 'reasons'>> = {},
): Finding => ({
  schema: 'davylamp.finding/1',
  id: 'power:0000000000000001',
  sense: 'power',
  verdict: 'probable',
  score: 0.9,
  subject,
  source: 'a',
  line: null,
  from: null,
  to: null,
  mining: {},
  reasons: [],
  alternatives: [],
  missing: [],
  evidence: [],
  detector: { name: 'power', version: '1' },
  ...more,
})

const flow = (client: string, clientPort: number, from: string, to: string): Finding =>
  finding(
    { kind: 'flow', transport: 'tcp', client, clientPort, server: '203.0.113.99', serverPort: 3333 },
    { from, to, verdict: 'confirmed' },
  )

const options = (more: Partial<FillOptions> = {}): FillOptions => ({
  known: [],
  readMoments: (text) => {
    const ms = Date.parse(`${text.replace(' ', 'T')}+08:00`)
    return Number.isNaN(ms) ? null : { fromMs: ms, toMs: ms + 999 }
  },
  toleranceMs: 60_000,
  language: 'zh',
  named: new Map(),
  remembered: new Map(),
  sheet: null,
  overwrite: false,
  stated: new Map(),
  ...more,
})

type Cell = string | number | null | object

function bookOf(rows: readonly (readonly Cell[])[], merges: readonly string[] = [], name = '反馈表'): WorkBook {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
  sheet['!merges'] = merges.map((area) => utils.decode_range(area))
  utils.book_append_sheet(book, sheet, name)
  return book
}

function bytesOf(book: WorkBook, bookType: 'xlsx' | 'biff8' = 'xlsx'): Uint8Array {
  const bytes: unknown = write(book, { type: 'buffer', bookType })
  if (!(bytes instanceof Uint8Array)) throw new TypeError('no bytes')
  return bytes
}

/** Puts a choice on cells, as spreadsheets do; the library that writes the test's workbook cannot. */
function withChoice(file: Uint8Array, area: string, formula: string): Uint8Array {
  const container: {
    read(file: Uint8Array, how: object): object
    find(parts: object, path: string): { content: Uint8Array }
    write(parts: object, how: object): Uint8Array
  } = CFB
  const parts = container.read(file, { type: 'buffer' })
  const part = container.find(parts, '/xl/worksheets/sheet1.xml')
  const rule = `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="${area}"><formula1>${formula}</formula1></dataValidation></dataValidations>`
  const xml = Buffer.from(part.content).toString('utf8')
  part.content = Buffer.from(xml.replace('<ignoredErrors>', `${rule}<ignoredErrors>`))
  return container.write(parts, { type: 'buffer', fileType: 'zip' })
}

async function filled(file: Uint8Array, more: Partial<FillOptions>) {
  const result = await fillList(file, options(more))
  if ('broken' in result) throw new TypeError(result.broken)
  const book = read(result.file, { cellNF: true, cellFormula: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
  return { result, sheet, text: (cell: string) => (sheet[cell] as { v?: unknown } | undefined)?.v }
}

const leftOf = (result: FilledTable) => result.left.map(({ line, head, reason }) => [line, head, reason.code])

describe('a table that a superior sent', () => {
  const meters = knownOfFindings(
    [
      finding(
        { kind: 'meter', id: 'M1' },
        {
          mining: {
            machines: { low: 5, high: 7 },
            powerKw: { low: 9, high: 11 },
            onset: { earliest: '2021-05-01', latest: '2021-05-01' },
          },
        },
      ),
    ],
    'zh',
  )
  const places = knownOfPlaces({
    customers: [{ meterId: 'M1', accountId: '0012', name: '某农户', address: '枫树村 5组12号' }],
    sites: [],
    links: [],
  })
  const known = [...meters, ...places]

  it('is answered under heads of two lines, by account and by street address, and everything else stays', async () => {
    const book = bookOf(
      [
        ['2022年第8批线索核查反馈表'],
        ['序号', '用户信息', null, '核查情况', null, null, '处置情况'],
        [null, '户号', '地址', '是否挖矿', '设备数量', '功率（W）', null],
        [1, '0012', null, null, null, null, '已断电'],
        [2, null, '枫树村5组12号', null, null, null, null],
        [3, '9999', null, null, null, null, null],
        ['合计', null, null, null, { t: 'n', f: 'SUM(E4:E6)' }],
      ],
      ['A1:G1', 'A2:A3', 'B2:C2', 'D2:F2', 'G2:G3'],
    )
    const { result, text, sheet } = await filled(bytesOf(book), { known })
    expect([text('D4'), text('E4'), text('F4'), text('G4')]).toEqual([
      '高度疑似',
      '5 – 7（估算）',
      '9000 – 11000（估算）',
      '已断电',
    ])
    expect(text('D5')).toBe('高度疑似')
    expect([text('D6'), text('B6'), text('A3')]).toEqual([undefined, '9999', undefined])
    expect(sheet['E7']).toMatchObject({ f: 'SUM(E4:E6)' })
    expect(sheet['!merges']).toHaveLength(5)
    expect(leftOf(result)).toEqual([
      [5, '处置情况', 'left.unsaid'],
      [6, '核查情况 / 是否挖矿', 'left.nothing-known'],
      [6, '核查情况 / 设备数量', 'left.nothing-known'],
      [6, '核查情况 / 功率（W）', 'left.nothing-known'],
      [6, '处置情况', 'left.nothing-known'],
    ])
  })

  it('takes the sender’s own choices, and leaves a cell for which records have no word', async () => {
    const file = bytesOf(bookOf([['户号', '是否挖矿'], ['0012']]))
    expect((await filled(withChoice(file, 'B2:B9', '"是,否,疑似待查"'), { known })).text('B2')).toBe('疑似待查')
    const { result, text } = await filled(withChoice(file, 'B2:B9', '"是,否"'), { known })
    expect(text('B2')).toBeUndefined()
    expect(leftOf(result)).toEqual([[2, '是否挖矿', 'left.undecided']])
  })

  it('tells one port and time from another', async () => {
    const flows = knownOfFindings([flow('198.51.100.7', 40_000, '2022-03-01T04:00:00Z', '2022-03-01T05:00:00Z')], 'zh')
    const { result, text } = await filled(
      bytesOf(
        bookOf([
          ['IP地址', '端口', '发现时间', '核查情况'],
          ['198.51.100.7', 40_000, '2022-03-01 12:30:00'],
          ['198.51.100.7', 40_001, '2022-03-01 12:30:00'],
          ['198.51.100.7', 40_000, '2022-03-01 14:00:00'],
          ['198.51.100.7:40000', null, '2022-03-01 12:30:00'],
          ['198.51.100.7', 40_000, '昨天'],
        ]),
      ),
      { known: flows },
    )
    expect(text('D2')).toBe('记录分析：见直接证据。尚未经人核查认定。')
    expect(text('D5')).toBe(text('D2'))
    expect(leftOf(result)).toEqual([
      [3, '核查情况', 'left.other-time'],
      [4, '核查情况', 'left.other-time'],
      [6, '核查情况', 'left.bad-time'],
    ])
  })

  it('goes on from an exit to the machine behind it, and says both', async () => {
    const traced: TraceLine = {
      line: 2,
      address: '203.0.113.8',
      port: 32_000,
      remote: null,
      remotePort: null,
      from: '2022-03-01T04:00:30Z',
      to: '2022-03-01T04:00:30Z',
      status: 'one',
      reason: { en: 'One host.', zh: '一台主机。' },
      notes: [],
      hosts: [{ addresses: ['10.0.0.5'], mac: null, hostNames: ['pc7'], users: ['张三'], attachedTo: [] }],
      revealed: true,
    }
    const file = bytesOf(
      bookOf([
        ['IP', '端口', '时间', '使用人', '内网IP', '核查结果', '币种'],
        ['203.0.113.8', '32000', '2022-03-01 12:00:30'],
      ]),
    )
    const inside = flow('10.0.0.5', 51_000, '2022-03-01T03:00:00Z', '2022-03-01T05:00:00Z')
    const mined = { ...inside, mining: { coin: 'XMR' } }
    const both = (line: TraceLine) => [...knownOfTraces([line], 'zh'), ...knownOfFindings([mined], 'zh')]
    const { text } = await filled(file, { known: both(traced) })
    expect(['D2', 'E2', 'G2'].map(text)).toEqual(['张三', '10.0.0.5', 'XMR'])
    expect(text('F2')).toBe('追溯到唯一主机。记录分析：见直接证据。尚未经人核查认定。')
    const hidden = await filled(file, { known: both({ ...traced, revealed: false }) })
    expect(hidden.text('G2')).toBeUndefined()
  })

  it('answers nothing where two different subjects fit', async () => {
    const two = knownOfPlaces({
      customers: [
        { meterId: 'M1', accountId: 'A1', name: null, address: '枫树村1号' },
        { meterId: 'M2', accountId: 'A2', name: null, address: '枫树村1号' },
      ],
      sites: [],
      links: [],
    })
    const { result } = await filled(bytesOf(bookOf([['地址', '户号'], ['枫树村1号']])), { known: two })
    expect(leftOf(result)).toEqual([[2, '户号', 'left.several']])
  })

  it('keeps what is filled in, never touches a formula, and states what the user states only where something is known', async () => {
    const rows = [
      ['户号', '是否挖矿', '设备数量', '核查人'],
      ['0012', '否', { t: 'n', f: '1+1' }],
      ['77', null, null],
    ]
    const stated = new Map([['checked_by', '李某'] as const])
    const kept = await filled(bytesOf(bookOf(rows)), { known, stated })
    expect([kept.text('B2'), kept.text('D2'), kept.text('D3')]).toEqual(['否', '李某', undefined])
    expect(leftOf(kept.result).slice(0, 2)).toEqual([
      [2, '是否挖矿', 'left.by-hand'],
      [2, '设备数量', 'left.formula'],
    ])
    const over = await filled(bytesOf(bookOf(rows)), { known, stated, overwrite: true })
    expect(over.text('B2')).toBe('高度疑似')
    expect(over.sheet['C2']).toMatchObject({ f: '1+1' })
  })

  it('writes a date as the sender’s own date, and never a formula', async () => {
    const reasons = [{ code: 'r', weight: 1, params: {}, en: '=cmd()', zh: '=cmd()' }]
    const since = finding(
      { kind: 'account', id: '0012' },
      { mining: { onset: { earliest: '2021-05-01', latest: '2021-05-01' } }, reasons },
    )
    const book = bookOf([['户号', '挖矿起始时间', '核查情况'], ['0012']])
    const sheet = book.Sheets['反馈表'] ?? {}
    sheet['B2'] = { t: 'z', z: 'yyyy/m/d' }
    const file = bytesOf(book)
    const done = await filled(file, { known: knownOfFindings([since], 'zh') })
    expect(done.sheet['B2']).toMatchObject({ t: 'n', v: 44_317 })
    expect(done.sheet['C2']).toMatchObject({ t: 's' })
    expect(String(done.text('C2'))).toContain('=cmd()')
    expect((done.sheet['C2'] as { f?: string }).f).toBeUndefined()
  })

  it('goes by the columns that are named, and by those that are remembered of the sender', async () => {
    const file = bytesOf(bookOf([['甲', '乙'], ['0012']]))
    expect(await fillList(file, options({ known }))).toMatchObject({ broken: 'no-table' })
    const names: [ColumnRole, ColumnName][] = [
      ['account', { header: '甲' }],
      ['is_mining', { number: 2 }],
    ]
    expect((await filled(file, { known, named: new Map(names) })).text('B2')).toBe('高度疑似')
    const remembered = new Map([...names, ['power_kw', { header: '丙' }] as [ColumnRole, ColumnName]])
    expect((await filled(file, { known, remembered })).text('B2')).toBe('高度疑似')
  })

  it('comes back as a new workbook where it came as an old one or as text, identifiers as they were', async () => {
    const old = await filled(bytesOf(bookOf([['户号', '是否挖矿'], ['0012']]), 'biff8'), { known })
    expect([old.result.made, old.text('A2'), old.text('B2')]).toEqual(['xls', '0012', '高度疑似'])
    const page = '<table><tr><td>户号</td><td>是否挖矿</td></tr><tr><td>0012</td><td></td></tr></table>'
    const html = await filled(new TextEncoder().encode(page), { known })
    expect([html.result.made, html.text('A2'), html.text('B2')]).toEqual(['xls', '0012', '高度疑似'])
    const text = await filled(new TextEncoder().encode('户号,是否挖矿\n0012,\n'), { known })
    expect([text.result.made, text.text('A2'), text.text('B2')]).toEqual(['text', '0012', '高度疑似'])
  })

  it.each([
    ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])],
    ['no-table', new TextEncoder().encode('a,b\n1,2\n')],
    ['empty', new Uint8Array()],
  ])('says of what it cannot answer that it is %s', async (broken, bytes) => {
    expect(await fillList(bytes, options({ known }))).toMatchObject({ broken })
  })
})
