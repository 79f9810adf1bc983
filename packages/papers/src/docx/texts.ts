import type { Catalogue } from '@davylamp/finding'

/** Words that the editable document and the table add to what a paper says. */
export const editableTexts = {
  'number.draft': { en: '(draft without number)', zh: '（未编号草稿）' },
  colon: { en: ': ', zh: '：' },
  page: { en: 'Page ', zh: '第 ' },
  of: { en: ' of ', zh: ' 页　共 ' },
  'page.end': { en: '', zh: ' 页' },
  'list.end': { en: '(nothing below this line)', zh: '（以下空白）' },
  'copies-to': { en: 'Copies to: {names}', zh: '抄送：{names}。' },
  'printed-on': { en: 'Issued {date}', zh: '{date}印发' },
  editable: {
    en: 'Editable copy. The issued paper is the PDF with its number and hash.',
    zh: '本件为可编辑副本，正式文书以带编号和校验码的 PDF 为准。',
  },
} as const satisfies Catalogue

export type EditableCode = keyof typeof editableTexts
