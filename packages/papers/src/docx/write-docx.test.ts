import { CFB } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import type { Block } from '../document/block.js'
import type { PaperHead } from './editable-paper.js'
import { office, openedByOffice } from './office.fixture.js'
import { writeDocx } from './write-docx.js'

const letter: PaperHead = {
  layout: 'official',
  lang: 'zh',
  title: '专项报告',
  body: '青峡县发展和改革局',
  number: '青发改能〔2022〕17号',
  seal: { short: 'a1b2' },
}
const record: PaperHead = { ...letter, layout: 'form', title: '清单', number: '', seal: null }
const sentence =
  '经查，该场所自二〇一七年起将厂房出租给外来人员，厂房内架设专用计算设备，昼夜连续运行，用电负荷平直，与其登记的经营范围不符；设备控制页面显示矿池地址和账户。'
const letterBlocks: readonly Block[] = [
  { block: 'number', text: '青发改能〔2022〕17号' },
  { block: 'title', text: '关于整治情况的报告' },
  { block: 'to', text: '青峡县公安局' },
  ...Array.from({ length: 16 }, (): Block => ({ block: 'paragraph', text: sentence })),
  { block: 'signed-by', body: '青峡县发展和改革局', date: '2022年8月24日' },
  { block: 'tail', copiesTo: '青峡县人民政府办公室', printedBy: '局办公室', printedOn: '2022年8月24日' },
]
const rows = Array.from({ length: 217 }, (_, at) => [
  String(at + 1),
  'S19 Pro',
  `SN${1_000_000 + at}`,
  'aa:bb:cc:dd:ee:ff',
])
const recordBlocks: readonly Block[] = [
  { block: 'title', text: '查封、扣押清单' },
  {
    block: 'fields',
    rows: [
      [
        { label: '当事人', value: '石板水电站' },
        { label: '表计示数', value: '／' },
      ],
    ],
  },
  {
    block: 'table',
    columns: [
      { label: '序号', width: 1 },
      { label: '型号', width: 2 },
      { label: '序列号', width: 3 },
      { label: 'MAC', width: 3 },
    ],
    rows,
  },
  { block: 'signatures', places: ['当事人', '检查人员', '记录人'] },
  { block: 'figure', svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>', caption: '负荷曲线' },
]

function partsOf(docx: Uint8Array): (path: string) => string {
  const container: {
    read(file: Uint8Array, how: object): object
    find(parts: object, path: string): { content: Uint8Array } | null
  } = CFB
  const parts = container.read(docx, { type: 'buffer' })
  return (path) => Buffer.from(container.find(parts, path)?.content ?? []).toString('utf8')
}

async function opened(head: PaperHead, blocks: readonly Block[]): Promise<string[][]> {
  const files = new Map([['paper.docx', await writeDocx(head, blocks)]])
  return (await openedByOffice(files)).get('paper.docx') ?? []
}

describe('a paper as an editable document', () => {
  it('has the page of the standard: margins, 22 lines, its faces by their official names', async () => {
    const part = partsOf(await writeDocx(letter, letterBlocks))
    const body = part('/word/document.xml')
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    // 37, 28, 26 and 35 mm
    expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1475" w:bottom="1984" w:left="1587"/)
    expect(body).toContain('w:linePitch="579"')
    for (const face of ['仿宋_GB2312', '方正小标宋简体']) expect(body).toContain(`w:eastAsia="${face}"`)
    expect(part('/word/settings.xml')).toContain('evenAndOddHeaders')
  })

  it('keeps what looks like markup as text', async () => {
    const part = partsOf(await writeDocx(record, [{ block: 'paragraph', text: '<w:p/> & "=cmd"' }]))
    expect(part('/word/document.xml')).toContain('&lt;w:p/&gt; &amp; ')
  })

  it.skipIf(office === null)(
    'is opened by another program: 22 lines of 28 characters, odd and even numbers',
    async () => {
      const pages = await opened(letter, letterBlocks)
      expect(pages).toHaveLength(4)
      const [first = [], second = []] = pages
      expect(first[0]).toBe('青峡县发展和改革局文件')
      expect(second).toHaveLength(23)
      expect(second.at(-1)).toBe('—2—')
      // of the three lines of each paragraph the first begins two characters in, and the second is full
      expect(second.map((line) => [...line].length).slice(0, 3)).toEqual([26, 28, 24])
      expect(second.slice(0, -1).filter((line) => /^[，。；、：）」』”]/.test(line))).toEqual([])
      const signedOn = pages.find((lines) => lines.includes('2022年8月24日')) ?? []
      expect(signedOn.some((line) => line.includes('矿池'))).toBe(true)
    },
    120_000,
  )

  it.skipIf(office === null)(
    'is opened by another program: head of the list and places to sign on every page, n of m',
    async () => {
      const pages = await opened(record, recordBlocks)
      for (const [at, lines] of pages.entries()) {
        expect(lines.at(-1)).toBe(`第${at + 1}页共${pages.length}页`)
        expect(lines.join(' ')).toContain('当事人：')
      }
      const listed = pages.filter((lines) => lines.some((line) => line.startsWith('序号')))
      expect(listed.length).toBeGreaterThanOrEqual(pages.length - 1)
      const text = pages.flat().join('\n')
      for (const number of ['SN1000000', 'SN1000216', '以下空白', '（未编号草稿）', '负荷曲线'])
        expect(text).toContain(number)
    },
    120_000,
  )
})
