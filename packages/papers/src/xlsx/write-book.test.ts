import { CFB, read, utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { office, openedByOffice } from '../docx/office.fixture.js'
import { columnForm } from './column-form.js'
import type { ListBook } from './list-book.js'
import { writeBook } from './write-book.js'

const columns = ['序号', '户号', '户名', '电量（千瓦时）', '金额（元）', '起始日期', '备注'].map((label) => ({
  label,
  width: 1,
}))
const row = (at: number) => [String(at), '0012345678', '=cmd|A1', '12,345', '6,172.50', '2022年8月19日', '／']

const bookOf = (count: number, more: Partial<ListBook> = {}): ListBook => ({
  lang: 'zh',
  title: '差别电价加价清单',
  left: '青峡县发展和改革局',
  right: '青发改〔2022〕3号',
  tables: [{ name: '清单', columns, rows: Array.from({ length: count }, (_, at) => row(at + 1)) }],
  particulars: [['执行依据', '第一行\n第二行']],
  ...more,
})

describe('lists as a workbook', () => {
  it('keep numbers as numbers, dates as dates, names as texts, and nothing as a formula', () => {
    const book = read(writeBook(bookOf(2)), { cellNF: true, cellFormula: true })
    expect(book.SheetNames).toEqual(['清单', '文书内容'])
    const sheet = book.Sheets['清单'] ?? {}
    expect(sheet['A4']).toMatchObject({ t: 'n', v: 1 })
    expect(sheet['B4']).toMatchObject({ t: 's', v: '0012345678' })
    expect(sheet['C4']).toMatchObject({ t: 's', v: '=cmd|A1' })
    expect(sheet['D4']).toMatchObject({ t: 'n', v: 12_345, z: '#,##0' })
    expect(sheet['E4']).toMatchObject({ t: 'n', v: 6172.5, z: '#,##0.00' })
    expect(sheet['F4']).toMatchObject({ t: 'n', v: 44_792, z: 'yyyy"年"m"月"d"日"' })
    expect(sheet['A6']).toMatchObject({ v: '（以下空白）' })
    expect(Object.values(sheet).some((cell: { f?: string }) => cell?.f !== undefined)).toBe(false)
    expect(utils.sheet_to_json(book.Sheets['文书内容'] ?? {}, { header: 1 })).toEqual([['执行依据', '第一行\n第二行']])
  })

  it('are made to be printed: A4 lying, the heads in sight and on every page, page n of m', () => {
    const container: {
      read(file: Uint8Array, how: object): object
      find(parts: object, path: string): { content: Uint8Array }
    } = CFB
    const parts = container.read(writeBook(bookOf(2)), { type: 'buffer' })
    const xml = Buffer.from(container.find(parts, '/xl/worksheets/sheet1.xml').content).toString('utf8')
    expect(xml).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"')
    expect(xml).toContain('state="frozen"')
    expect(xml).toContain('&amp;P')
    const names = read(writeBook(bookOf(2))).Workbook?.Names
    expect(names).toMatchObject([{ Name: '_xlnm.Print_Titles', Ref: "'清单'!$1:$3" }])
  })

  it('give the same bytes for the same lists, and each list a sheet of its own name', () => {
    const table = { name: '矿机/[1]', columns, rows: [row(1)] }
    const two = bookOf(0, { tables: [table, table], particulars: [] })
    expect(Buffer.compare(writeBook(two), writeBook(two))).toBe(0)
    expect(read(writeBook(two)).SheetNames).toEqual(['矿机  1', '矿机  1 2'])
  })

  it.skipIf(office === null)(
    'are opened by another program with the heads on every page',
    async () => {
      const opened = await openedByOffice(new Map([['list.xlsx', writeBook(bookOf(120, { particulars: [] }))]]))
      const pages = opened.get('list.xlsx') ?? []
      expect(pages.length).toBeGreaterThan(2)
      for (const [at, lines] of pages.entries()) {
        const text = lines.join('').replaceAll(/\s/g, '')
        expect(text).toContain('差别电价加价清单')
        expect(text).toContain('序号户号户名')
        expect(text).toContain(`第${at + 1}页共${pages.length}页`)
      }
      const text = pages.flat().join('').replaceAll(/\s/g, '')
      for (const said of ['0012345678', '12,345', '6,172.50', '2022年8月19日', '以下空白']) expect(text).toContain(said)
    },
    120_000,
  )
})

describe('the form of a column', () => {
  it.each([
    ['序号', ['1', '2'], 'order'],
    ['数量', ['1', '／', ''], 'whole'],
    ['金额', ['1,234.5', '7'], 'amount'],
    ['金额', ['1234', '12 – 15'], 'text'],
    ['户号', ['1234567'], 'text'],
    ['编码', ['0012'], 'text'],
    ['日期', ['2022-02-28', '2022年3月1日'], 'date'],
    ['日期', ['2022-02-30'], 'text'],
    ['Equipment', ['3'], 'whole'],
    ['MAC', ['1'], 'text'],
    ['备注', ['', '／'], 'text'],
  ])('of %s with %j is %s', (label, cells, form) => {
    expect(columnForm(label, cells)).toBe(form)
  })
})
