import { type Catalogue, type Language, sentence } from '@davylamp/finding'

/** What a workbook of lists says of itself; `&P` and `&N` are the page and how many there are. */
const listTexts = {
  draft: { en: '(draft without number)', zh: '（未编号草稿）' },
  end: { en: '(nothing below this line)', zh: '（以下空白）' },
  page: { en: 'Page &P of &N', zh: '第 &P 页　共 &N 页' },
  particulars: { en: 'Particulars', zh: '文书内容' },
  list: { en: 'List', zh: '清单' },
} as const satisfies Catalogue

export function listWord(code: keyof typeof listTexts, language: Language): string {
  return sentence(listTexts, code)[language]
}
