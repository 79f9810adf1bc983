import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { compose } from '../compose/compose.js'
import { printed, printer } from '../document/document.fixture.js'
import { exampleMachines } from '../document/example-parts.js'
import { example } from '../document/inspection-record/example.js'
import { inspectionRecord } from '../document/inspection-record/inspection-record.js'
import { linesOf, pagesOf } from './pdf.fixture.js'
import { Printer } from './printer.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-papers-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Everything in the file that can be read as text: objects and unpacked streams. */
function inside(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')]
    } catch {
      // a stream that is not packed stands in the text itself
      return []
    }
  })
  return [text, ...streams].join('\n')
}

describe('a printed paper', () => {
  it('says of itself that it is PDF/A-2b, and keeps what that asks for', () => {
    const text = inside(printed(inspectionRecord, example).pdf)
    expect(text).toMatch(/pdfaid:part>\s*2\s*</)
    expect(text).toMatch(/pdfaid:conformance>\s*B\s*</)
    expect(text).toContain('/GTS_PDFA1')
    expect(text).not.toMatch(/\/JavaScript|\/JS\b|\/Launch|\/EmbeddedFile|\/Encrypt/)
    const fonts = text.match(/\/Type\s*\/FontDescriptor/g) ?? []
    expect(fonts.length).toBeGreaterThan(0)
    expect(text.match(/\/FontFile[23]/g)).toHaveLength(fonts.length)
  })

  it('is the same to the byte for the same data', () => {
    expect(printed(inspectionRecord, example).pdf.equals(printed(inspectionRecord, example).pdf)).toBe(true)
  })

  it('numbers its pages n of m and has the places to sign on each', async () => {
    const pages = await pagesOf(printed(inspectionRecord, example).pdf)
    for (const [index, words] of pages.entries()) {
      const text = linesOf(words)
        .map((line) => line.text)
        .join('\n')
        .replaceAll(' ', '')
      expect(text).toContain(`第${index + 1}页`)
      expect(text).toContain(`共${pages.length}页`)
      for (const place of ['当事人：', '检查人员：', '记录人：', '见证人：']) expect(text).toContain(place)
    }
  })

  it('has no line that begins with closing punctuation', async () => {
    const lines = (await pagesOf(printed(inspectionRecord, example).pdf)).flatMap(linesOf)
    expect(lines.filter(({ text }) => /^[，。、；：！？）》”’〕]/.test(text))).toEqual([])
  })

  it('prints the rare characters of names', async () => {
    const party = '镕喆堃燊昇玥垚'
    const values = { ...example.values, party }
    const words = (await pagesOf(printed(inspectionRecord, { ...example, values }).pdf)).flat()
    expect(words.map(({ text }) => text).join('')).toContain(party)
  })
})

describe('what cannot be printed', () => {
  const refused = (values: object, made = printer) => {
    const composed = compose(
      inspectionRecord,
      { ...example.values, ...values },
      { language: 'zh', body: example.body, draft: true },
    )
    if ('problems' in composed) throw new Error(composed.problems[0].en)
    const paper = made.print(inspectionRecord, composed.data)
    return 'problems' in paper ? paper.problems : []
  }

  it('is told by the field and the character for which there is no glyph', () => {
    expect(refused({ 'party-head': '张\u{2B740}' })).toMatchObject([
      {
        code: 'glyph.unknown',
        field: 'party-head',
        zh: expect.stringContaining('“法定代表人（负责人）”（party-head）中的字“\u{2B740}”'),
      },
    ])
  })

  it('is a list of 10,000 rows, which is a matter for a sheet', () => {
    expect(refused({ machines: exampleMachines(10_000) })).toMatchObject([{ code: 'list.too-long', field: 'machines' }])
  })

  it('is a template of the site with a fault, told with file and line; a good one takes the place of ours', () => {
    const own = new Printer({ folder })
    const file = join(folder, 'papers', 'inspection-record', 'template.typ')
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, '#import "/layout/form.typ": *\n#show: record\n#nonsense()\n')
    expect(refused({}, own)).toMatchObject([{ code: 'template.broken', params: { file, line: 3 } }])
    writeFileSync(file, '#import "/layout/form.typ": *\n#show: record\n#title[本省样式][Ours]\n')
    const composed = compose(inspectionRecord, example.values, { language: 'zh', body: example.body, draft: true })
    if ('problems' in composed) throw new Error(composed.problems[0].en)
    expect(own.print(inspectionRecord, composed.data)).toMatchObject({
      pages: 1,
      blocks: [{ block: 'title', text: '本省样式' }],
    })
  })
})
