import type { Catalogue } from '@davylamp/finding'

/** What is said instead of what is hidden. */
export const maskTexts = {
  'mask.others-words': {
    en: 'Another program gave this reason in its own words; they are shown once the lead is unmasked for a stated purpose.',
    zh: '该理由由其他程序以其自身文字给出；为特定目的查看真实信息后方可显示。',
  },
} as const satisfies Catalogue
