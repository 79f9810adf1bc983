import { expect, it } from 'vitest'
import { compose } from '../compose/compose.js'
import { printer } from '../document/document.fixture.js'
import { paperExample } from '../document/examples.js'
import { paperKinds } from '../document/index.js'
import { office, openedByOffice } from './office.fixture.js'
import { writeDocx } from './write-docx.js'

const examples = paperKinds.flatMap((kind) => {
  const example = paperExample(kind.id)
  if (example === null) return []
  return (['zh', 'en'] as const).map((language) => ({ kind, example, language, name: `${kind.id}-${language}` }))
})

it.skipIf(office === null)(
  'every kind of paper is opened by another program with all that was printed, in both languages',
  async () => {
    const files = new Map<string, Uint8Array>()
    const expected = new Map<string, string[]>()
    const tails = new Map<string, string>()
    for (const { kind, example, language, name } of examples) {
      const composed = compose(kind, example.values, { language, body: example.body, draft: true })
      if ('problems' in composed) throw new Error(composed.problems.map(({ en }) => en).join('\n'))
      const printed = printer.print(kind, composed.data)
      if ('problems' in printed) throw new Error(printed.problems.map(({ en }) => en).join('\n'))
      files.set(`${name}.docx`, await writeDocx(composed.data, printed.blocks))
      const texts = printed.blocks.flatMap((one) => ('text' in one && one.block !== 'number' ? [one.text] : []))
      expected.set(name, texts.map(bare))
      for (const one of printed.blocks) if (one.block === 'tail') tails.set(name, bare(one.copiesTo))
    }
    const opened = await openedByOffice(files)
    for (const { name } of examples) {
      const pages = opened.get(`${name}.docx`) ?? []
      expect(pages.length, name).toBeGreaterThan(0)
      // no page holds signatures and nothing that they are for. This program does not keep a 版记 at the foot, so that it, or the end of
      // the document behind it, may come to a page of its own
      const copies = tails.get(name)
      const filled = pages.filter((lines) => lines.length > 1 && !bare(lines.join('')).includes(copies ?? '\n'))
      for (const lines of filled) expect(lines.length, name).toBeGreaterThan(3)
      const text = bare(pages.flat().join(''))
      for (const said of expected.get(name) ?? []) expect(text, name).toContain(said.slice(0, 12))
    }
  },
  600_000,
)

function bare(text: string): string {
  return text.replaceAll(/[\s\u200b]/g, '')
}
