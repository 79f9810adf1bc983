import { CFB, read, utils } from '@e965/xlsx'
import type { Lead } from '@davylamp/casework'
import { expect, it } from 'vitest'
import { renderWorkList } from './work-list.js'

it('writes a sheet a supply station, identifiers as text, nothing as a formula', async () => {
  const lead = {
    place: 'x',
    senses: ['power'],
    verdict: 'suspect',
    site: null,
    findings: [
      {
        sense: 'power',
        subject: { kind: 'meter', id: '0012345678' },
        mining: { powerKw: { low: 3, high: 4 }, onset: { earliest: '2021-05-11', latest: '2021-05-13' } },
        alternatives: [{ code: 'a', status: 'open', params: {}, en: 'A pump.', zh: '水泵。' }],
        reasons: [{ code: 'r', weight: 1, params: {}, en: '=cmd()', zh: '=cmd()' }],
      },
    ],
  } as unknown as Lead
  const customer = {
    org: '城关供电所/一[班]',
    transformerId: '007',
    accountId: '000123',
    name: '=1+1',
    address: '枫树村',
    category: '居民',
    capacityKva: 30,
    multiplier: 40,
  }
  const book = read(await renderWorkList([lead], new Map([['0012345678', customer]]), 'zh'))
  expect(book.SheetNames).toEqual(['城关供电所 一 班'])
  expect(book.Workbook?.Names?.[0]).toMatchObject({ Name: '_xlnm.Print_Titles', Ref: "'城关供电所 一 班'!$1:$1" })
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  const rows = utils.sheet_to_json<Record<string, string>>(sheet ?? {})
  expect(rows[0]).toMatchObject({
    户号: '000123',
    台区: '007',
    疑似起始日期: '2021-05-11 – 13',
    户名: '=1+1',
    理由: '=cmd()',
    核查结果: '',
  })
  expect(rows[0]?.['建议核查内容']).toMatch(/不需入户。现场逐项排除：水泵。$/)
  expect(Object.values(sheet ?? {}).some((cell: { f?: string }) => cell?.f !== undefined)).toBe(false)
})

it('says of a load that was there from the first day on that it is older, and names categories in Chinese', async () => {
  const finding = {
    sense: 'power',
    subject: { kind: 'meter', id: 'M1' },
    mining: { onset: { earliest: null, latest: '2021-01-01' } },
    alternatives: [],
    reasons: [],
  }
  const lead = { place: 'Pump (水泵)', senses: ['power'], verdict: 'suspect', site: null, findings: [finding] }
  const customer = {
    org: null,
    transformerId: null,
    accountId: null,
    name: null,
    address: null,
    category: 'public_lighting',
    capacityKva: null,
    multiplier: null,
  }
  const book = read(await renderWorkList([lead as unknown as Lead], new Map([['M1', customer]]), 'zh'))
  const [row] = utils.sheet_to_json<Record<string, string>>(book.Sheets[book.SheetNames[0] ?? ''] ?? {})
  expect(row).toMatchObject({ 疑似起始日期: '早于 2021-01-01', 用电类别: '公共照明', 地址: '水泵' })
})

it('is a form to print and write on: words wrap, edges, A4 lying, the head on every page', async () => {
  const container: {
    read(file: Uint8Array, how: object): object
    find(parts: object, path: string): { content: Uint8Array }
  } = CFB
  const parts = container.read(await renderWorkList([], new Map(), 'en'), { type: 'buffer' })
  const text = (path: string) => Buffer.from(container.find(parts, path).content).toString('utf8')
  expect(text('/xl/worksheets/sheet1.xml')).toContain('paperSize')
  expect(text('/xl/styles.xml')).toContain('wrapText')
})
