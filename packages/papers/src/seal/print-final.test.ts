import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { composed, printer } from '../document/document.fixture.js'
import { example } from '../document/rectification-order/example.js'
import { rectificationOrder } from '../document/rectification-order/rectification-order.js'
import { linesOf, pagesOf } from '../render/pdf.fixture.js'
import { type FinalNumber, printFinal } from './print-final.js'
import { codeOf, sealed } from './seal.js'

const { data } = composed(rectificationOrder, example)
const third: FinalNumber = { word: '青节能', year: 2022, sequence: 3, replaces: null }

function final(number: FinalNumber) {
  const made = printFinal(printer, rectificationOrder, data, number)
  if ('refused' in made) throw new Error(made.refused[0]?.en)
  return made
}

async function textOfPages(pdf: Buffer): Promise<string> {
  const pages = await pagesOf(pdf)
  return pages
    .flatMap((words) => linesOf(words).map(({ text }) => text))
    .join('\n')
    .replaceAll(' ', '')
}

it('bears its number and the beginning of its hash, and is no draft any more', async () => {
  const { file, paper } = final(third)
  const text = await textOfPages(file)
  expect(paper.number).toBe('青节能责改〔2022〕3号')
  expect(text).toContain('青节能责改〔2022〕3号')
  expect(text).toContain(paper.contentSha256.slice(0, 8))
  expect(text).not.toContain('草稿')
})

it('has another hash under another number, another word or another template, and the same for the same', () => {
  const seal = { number: 'A', replaces: '', template: 't' }
  const hashes = [
    sealed(data, seal),
    sealed(data, { ...seal, number: 'B' }),
    sealed(data, { ...seal, template: 'u' }),
    sealed({ ...data, values: { ...data.values, facts: '别的事实' } }, seal),
    sealed(data, seal),
  ].map(({ contentSha256 }) => contentSha256)
  expect(new Set(hashes).size).toBe(4)
  expect(hashes[0]).toBe(hashes[4])
})

it('says which paper it corrects', async () => {
  const { file, paper } = final({ ...third, sequence: 4, replaces: { paperId: 'p3', number: '青节能责改〔2022〕3号' } })
  expect(paper.replaces).toBe('p3')
  expect(await textOfPages(file)).toContain('（更正，代替青节能责改〔2022〕3号）')
})

it('carries a code with as many modules as number and hash need', () => {
  const { data: made, contentSha256 } = sealed(data, { number: '青节能责改〔2022〕3号', replaces: '', template: 't' })
  const { size } = encode(codeOf('青节能责改〔2022〕3号', contentSha256), { ecc: 'M', border: 0 })
  expect(size).toBeGreaterThan(30)
  expect(made.seal?.qr).toContain(`viewBox="0 0 ${size * 10} ${size * 10}"`)
})
