import type { Catalogue } from '@davylamp/finding'

/** What can be wrong with a log. */
export const logTexts = {
  'log.long-line': {
    en: 'Line {line} is longer than {limit} characters and was passed over. The other lines were read.',
    zh: '第 {line} 行超过 {limit} 个字符，已跳过。其余各行均已读取。',
  },
} as const satisfies Catalogue
